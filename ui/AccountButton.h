// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody as a button: the round sign, the name, and a line under it. What does not fit is cut with an
// ellipsis. Knows no account; what a press does is its owner's.
#pragma once

#include <QToolButton>

class QLabel;

namespace Takeback {

class AccountButton : public QToolButton {
    Q_OBJECT

public:
    explicit AccountButton(QWidget *parent);

    // `sign`: the name whose letters the round sign shows.
    void setPerson(const QString &sign, const QString &name, const QString &line);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sign;
    QLabel *m_name;
    QLabel *m_line;
};

} // namespace Takeback

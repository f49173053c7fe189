// SPDX-License-Identifier: GPL-3.0-or-later
// A heading and, at the far end of its line, what can be done; under it where the line is too short for both.
// Cuts no word. Does not know what the buttons do.
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace Takeback {

class TitleRow : public QWidget {
    Q_OBJECT

public:
    TitleRow(QLabel *title, const QList<QWidget *> &actions, QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    QLabel *m_title;
    QWidget *m_actions;
    QBoxLayout *m_layout;
};

} // namespace Takeback

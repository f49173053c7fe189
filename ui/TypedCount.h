// SPDX-License-Identifier: GPL-3.0-or-later
// "Type 60 to confirm" and its field: a number that nobody types by accident. Enter in it is no answer yet.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Takeback {

class TypedCount : public QWidget {
    Q_OBJECT

public:
    explicit TypedCount(QWidget *parent);

    void setCount(int count);
    bool isTyped() const;

Q_SIGNALS:
    void changed();
    void entered(); // Enter, with the right number

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_count = 0;
    QLabel *m_label;
    QLineEdit *m_field;
};

} // namespace Takeback

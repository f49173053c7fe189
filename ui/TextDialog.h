// SPDX-License-Identifier: GPL-3.0-or-later
// A text to read and to copy, under a title and a sentence about it. Plain text only; opened window-modal by
// open(). Sends and saves nothing.
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace Takeback {

class TextDialog : public QDialog {
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &words, const QString &text, QWidget *parent);

private:
    void copy();

    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Why a recall may come to nothing, and a text for an administrator who can look at it. Only explains: the
// settings it names cannot be read from here, and nothing is sent.
#pragma once

#include <QDialog>

namespace Takeback {

class WhyDialog : public QDialog {
    Q_OBJECT

public:
    WhyDialog(int ageLimit, QWidget *parent); // opened window-modal, by open()

private:
    QWidget *reasons(int ageLimit);
    QWidget *buttons();
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What Takeback is, and what is true of it: version, licence, and what it was tested against.
#pragma once

#include <QDialog>

namespace Takeback {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace Takeback

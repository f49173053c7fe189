// SPDX-License-Identifier: GPL-3.0-or-later
// What Takeback keeps on this computer, whether it keeps messages, and a way to forget them now. Takes effect
// at once; there is nothing to save.
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Takeback {

class Accounts;

class LocalDataDialog : public QDialog {
    Q_OBJECT

public:
    LocalDataDialog(Accounts *accounts, QWidget *parent);

private:
    void setKeeping(bool isKeeping);
    void forget();
    void showSize();

    Accounts *m_accounts;
    QCheckBox *m_keep;
    QLabel *m_size;
    QPushButton *m_forget;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// The menu behind the account's name: which accounts and mailboxes there are, another one, signing out. Made
// anew from Accounts whenever that changes. Switching is its own wish; whatever asks something first is a
// signal.
#pragma once

#include <QMenu>

namespace Takeback {

class Accounts;

class AccountMenu : public QMenu {
    Q_OBJECT

public:
    AccountMenu(Accounts *accounts, QWidget *parent);

Q_SIGNALS:
    void mailboxWanted(); // another one: ask which
    void signOutWanted();
    void signOutEverywhereWanted();

private:
    void rebuild();
    void addAccounts();
    void addMailboxes();

    Accounts *m_accounts;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AccountMenu.h"

#include "app/Accounts.h"
#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

// A name is no place for a shortcut.
QString plain(const QString &text)
{
    return PlainText::line(text, 60).replace(u'&', u"&&"_s);
}

QAction *checked(QAction *action, bool isChecked)
{
    action->setCheckable(true);
    action->setChecked(isChecked);
    return action;
}

} // namespace

AccountMenu::AccountMenu(Accounts *accounts, QWidget *parent) : QMenu(parent), m_accounts(accounts)
{
    setObjectName(u"accountMenu"_s);
    connect(m_accounts, &Accounts::changed, this, &AccountMenu::rebuild);
    connect(m_accounts, &Accounts::currentChanged, this, &AccountMenu::rebuild);
    rebuild();
}

void AccountMenu::rebuild()
{
    clear();
    addAccounts();
    addMailboxes();
    addSeparator();
    addAction(tr("Sign out…"), this, &AccountMenu::signOutWanted);
    if (m_accounts->entries().size() > 1)
        addAction(tr("Sign out of all accounts…"), this, &AccountMenu::signOutEverywhereWanted);
}

void AccountMenu::addAccounts()
{
    for (const Accounts::Entry &entry : m_accounts->entries()) {
        const QString text =
            entry.isSignedIn ? plain(entry.userName) : tr("%1 (signed out)").arg(plain(entry.userName));
        checked(addAction(text, this, [this, id = entry.id] { m_accounts->open(id); }), entry.isCurrent);
    }
    addAction(tr("Add an account…"), this, [this] { m_accounts->add(); });
    addSeparator();
}

void AccountMenu::addMailboxes()
{
    const QString shown = m_accounts->current()->mailbox();
    QStringList others;
    for (const Accounts::Entry &entry : m_accounts->entries())
        if (entry.isCurrent)
            others = entry.mailboxes;
    if (!shown.isEmpty() && !others.contains(shown, Qt::CaseInsensitive))
        others.prepend(shown);
    if (!others.isEmpty())
        checked(addAction(tr("My own mailbox"), this, [this] { m_accounts->openMailbox({}); }),
                shown.isEmpty());
    for (const QString &mailbox : others)
        checked(addAction(plain(mailbox), this, [this, mailbox] { m_accounts->openMailbox(mailbox); }),
                mailbox.compare(shown, Qt::CaseInsensitive) == 0);
    addAction(tr("Open another mailbox…"), this, &AccountMenu::mailboxWanted);
}

} // namespace Takeback

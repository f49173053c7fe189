// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KnownAccounts.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

const QString Group = u"accounts"_s;

} // namespace

KnownAccounts::KnownAccounts(QSettings *settings) : m_settings(settings)
{
    const int count = m_settings->beginReadArray(Group);
    const auto word = [this](const char *name) {
        return m_settings->value(QLatin1String(name)).toString().left(1000);
    };
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        KnownAccount account{{word("login"), word("client"), word("realm"), word("person")},
                             word("userName"),
                             word("name"),
                             m_settings->value(u"saved"_s).toBool(),
                             m_settings->value(u"mailboxes"_s).toStringList().mid(0, MaxMailboxes)};
        if (account.key.isNamed() && !find(account.id()))
            m_all << account;
    }
    m_settings->endArray();
}

QList<KnownAccount> KnownAccounts::at(const QString &login, const QString &clientId) const
{
    QList<KnownAccount> found;
    for (const KnownAccount &account : m_all)
        if (account.key.login == login && account.key.clientId == clientId)
            found << account;
    return found;
}

const KnownAccount *KnownAccounts::find(const QString &id) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&id](const KnownAccount &one) { return one.id() == id; });
    return found == m_all.end() ? nullptr : &*found;
}

void KnownAccounts::put(const KnownAccount &account)
{
    m_all.removeIf([&account](const KnownAccount &one) { return one.key == account.key; });
    m_all.prepend(account);
    store();
}

void KnownAccounts::forget(const QString &id)
{
    m_all.removeIf([&id](const KnownAccount &one) { return one.id() == id; });
    store();
}

void KnownAccounts::store() const
{
    m_settings->remove(Group);
    m_settings->beginWriteArray(Group, int(m_all.size()));
    for (int i = 0; i < m_all.size(); ++i) {
        m_settings->setArrayIndex(i);
        const KnownAccount &account = m_all[i];
        m_settings->setValue(u"login"_s, account.key.login);
        m_settings->setValue(u"client"_s, account.key.clientId);
        m_settings->setValue(u"realm"_s, account.key.realm);
        m_settings->setValue(u"person"_s, account.key.person);
        m_settings->setValue(u"userName"_s, account.userName);
        m_settings->setValue(u"name"_s, account.name);
        m_settings->setValue(u"saved"_s, account.isSaved);
        m_settings->setValue(u"mailboxes"_s, account.mailboxes);
    }
    m_settings->endArray();
    m_settings->sync(); // a kill must not part it from the keychain
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KnownAccounts.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

const QString Group = u"accounts"_s;
const QString Owed = u"keychain/toRemove"_s;

} // namespace

KnownAccounts::KnownAccounts(QSettings *settings) : m_settings(settings)
{
    const int count = m_settings->beginReadArray(Group);
    const auto word = [this](const char *name) {
        return m_settings->value(QLatin1String(name)).toString().left(1000);
    };
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        KnownAccount account{{word("login"), word("graph"), word("client"), word("realm"), word("person")},
                             word("userName"),
                             word("name"),
                             m_settings->value(u"saved"_s).toBool(),
                             m_settings->value(u"mailboxes"_s).toStringList()};
        if (account.key.isNamed() && !find(account.id()))
            m_all << account;
    }
    m_settings->endArray();
    m_owed = m_settings->value(Owed).toStringList();
}

QList<KnownAccount> KnownAccounts::at(const Cloud &cloud, const QString &clientId) const
{
    const AccountKey here = AccountKey::of(cloud, clientId, {});
    QList<KnownAccount> found;
    for (const KnownAccount &account : m_all)
        if (account.key.login == here.login && account.key.graph == here.graph
            && account.key.clientId == clientId)
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

void KnownAccounts::update(const KnownAccount &account)
{
    for (KnownAccount &one : m_all)
        if (one.key == account.key)
            one = account;
    store();
}

void KnownAccounts::owe(const QString &entry)
{
    if (!m_owed.contains(entry))
        m_owed << entry;
    store();
}

void KnownAccounts::settle(const QString &entry)
{
    if (m_owed.removeAll(entry) > 0)
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
        m_settings->setValue(u"graph"_s, account.key.graph);
        m_settings->setValue(u"client"_s, account.key.clientId);
        m_settings->setValue(u"realm"_s, account.key.realm);
        m_settings->setValue(u"person"_s, account.key.person);
        m_settings->setValue(u"userName"_s, account.userName);
        m_settings->setValue(u"name"_s, account.name);
        m_settings->setValue(u"saved"_s, account.isSaved);
        m_settings->setValue(u"mailboxes"_s, account.mailboxes);
    }
    m_settings->endArray();
    m_settings->setValue(Owed, m_owed);
    m_settings->sync(); // a kill must not part it from the keychain
}

} // namespace Takeback

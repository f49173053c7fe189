// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountsPrivate.h"
#include "app/LocalData.h"

#include <QFile>

namespace Takeback {

void Accounts::Private::removeEntry(const QString &entry)
{
    if (!q->isKeychainUsed() || removing.contains(entry))
        return;
    removing.insert(entry);
    known.owe(entry);
    VaultJob *removal = vault->remove(entry, vault);
    QObject::connect(removal, &VaultJob::finished, removal, &QObject::deleteLater);
    QObject::connect(removal, &VaultJob::finished, q, [this, entry](const Result<QString> &result) {
        removing.remove(entry);
        if (!known.owed().contains(entry))
            return; // wanted again meanwhile
        if (result)
            known.settle(entry);
        else
            Q_EMIT q->leftBehind(result.error());
    });
}

Member *Accounts::Private::anybody() const
{
    for (const auto &member : members)
        if (member->account->key().isNamed() || !member->account->accessToken().isEmpty()
            || member->account->state() != Account::State::SignedOut)
            return member.get();
    return nullptr;
}

void Accounts::Private::end(Member *member, End how)
{
    const QString id = member->account->key().digest();
    const bool wasShown = currentMember() == member;
    const auto gone = take(member);
    QStringList files;
    for (const auto &session : gone->sessions)
        files << session->journalFile() << filesOfCache(session->cacheFile());
    if (const KnownAccount *entry = known.find(id)) {
        const QString account = entry->key.text();
        for (const QString &mailbox : QStringList{QString()} + entry->mailboxes)
            files << journalPath(setup.dataDir, account, mailbox)
                  << filesOfCache(cachePath(setup.dataDir, account, mailbox));
        if (entry->isSaved) // also where this program could not read it
            removeEntry(id);
        KnownAccount out = *entry;
        out.isSaved = false;
        how == End::Forget ? known.forget(id) : known.update(out);
    }
    gone->account->signOut();
    if (wasShown) {
        Member *next = members.empty() ? blank() : members.front().get();
        if (!next->account->key().isNamed())
            next->account->setChoosing(true);
        show(next->sessions.empty() ? sessionOf(next, {}) : next->sessions.front().get());
    }
    bury(gone.get());
    if (how == End::Forget) // when its journals are shut
        QMetaObject::invokeMethod(
            q, [this, files] { deleteLocalData(files); }, Qt::QueuedConnection);
}

void Accounts::Private::deleteLocalData(const QStringList &files)
{
    for (const QString &file : files) {
        if (file.isEmpty() || !QFile::exists(file) || QFile::remove(file))
            continue;
        Error error{ErrorKind::DiskFull};
        error.message = file;
        Q_EMIT q->leftBehind(error);
    }
}

// After whoever is told of the change has let go of the sessions.
void Accounts::Private::bury(Member *member)
{
    member->sessions.clear();
    member->account.reset();
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountsPrivate.h"
#include "app/LocalData.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

const QString KeepKey = u"local/keepsMessages"_s;

} // namespace

bool Accounts::Private::keepsMessages() const
{
    return settings->value(KeepKey, true).toBool();
}

bool Accounts::keepsMessages() const
{
    return d->keepsMessages();
}

void Accounts::setKeepsMessages(bool keepsMessages)
{
    d->settings->setValue(KeepKey, keepsMessages);
    for (const auto &member : d->members)
        for (const auto &session : member->sessions)
            session->setKeepsMessages(keepsMessages);
    if (!keepsMessages)
        forgetMessages();
}

// An open cache is emptied by who holds it, and stays open; the others are deleted.
void Accounts::forgetMessages()
{
    QStringList open;
    for (const auto &member : d->members) {
        for (const auto &session : member->sessions) {
            open << session->cacheFile();
            if (d->keepsMessages())
                session->forgetMessages();
        }
    }
    for (const QString &cache : cachesIn(d->setup.dataDir))
        if (!open.contains(cache))
            d->deleteLocalData(filesOfCache(cache));
}

qint64 Accounts::cachedBytes() const
{
    qint64 bytes = 0;
    for (const QString &cache : cachesIn(d->setup.dataDir))
        for (const QString &file : filesOfCache(cache))
            bytes += QFileInfo(file).size();
    return bytes;
}

} // namespace Takeback

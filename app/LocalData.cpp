// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LocalData.h"

#include "app/account/AccountKey.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

QString nameOf(const QString &account, const QString &mailbox)
{
    return AccountKey::digest(account % u'\n' % mailbox.toLower());
}

} // namespace

QString journalPath(const QString &dataDir, const QString &account, const QString &mailbox)
{
    return dataDir % u"/journal/" % nameOf(account, mailbox) % u".jsonl";
}

QString cachePath(const QString &dataDir, const QString &account, const QString &mailbox)
{
    return dataDir % u"/cache/" % nameOf(account, mailbox) % u".sqlite";
}

QStringList filesOfCache(const QString &cachePath)
{
    if (cachePath.isEmpty())
        return {};
    return {cachePath, cachePath + u"-wal"_s, cachePath + u"-shm"_s};
}

QStringList cachesIn(const QString &dataDir)
{
    const QDir folder(dataDir % u"/cache"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.sqlite"_s}, QDir::Files | QDir::Hidden))
        paths << folder.filePath(name);
    return paths;
}

} // namespace Takeback

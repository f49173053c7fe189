// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of one mailbox lie on this computer: its journal of recalls, and the cache of its messages.
// One's own mailbox has the empty name. Names in a path are digests: they tell nothing.
#pragma once

#include <QStringList>

namespace Takeback {

// `account`: the text of its key.
QString journalPath(const QString &dataDir, const QString &account, const QString &mailbox);
QString cachePath(const QString &dataDir, const QString &account, const QString &mailbox);
QStringList
filesOfCache(const QString &cachePath); // itself, and what SQLite keeps beside it; of an empty path none
QStringList cachesIn(const QString &dataDir); // all that are there

} // namespace Takeback

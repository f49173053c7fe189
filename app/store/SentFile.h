// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a mailbox's cache: made for its owner alone (mode 0600), recognised as ours, brought to the
// newest schema. A file that is not ours, or of a later version, is never touched.
#pragma once

#include "app/store/Database.h"
#include "app/types/Result.h"

namespace Takeback::SentFile {

// Where there is none it is made, with the directories on its way. Errors: CacheFailed, code damaged (it is
// ours, and may be removed), foreign, newer, read-only, locked, disk-full or failed; message: the path.
Result<std::shared_ptr<Database>> open(const QString &path);
std::shared_ptr<Database> inMemory();
// By ids and by time, once the first load has written all (see KnownIds); gone again where all is forgotten.
bool makeIndexes(Database &database);
bool dropIndexes(Database &database);
// Whether a mailbox is read for the first time, which takes more memory.
void setFilling(Database &database, bool isFilling);
void giveBackMemory(Database &database); // that was needed for a while, malloc's too
bool remove(const QString &path); // with what SQLite keeps beside it; what is not ours stays

Error trouble(Database::Failure failure, const QString &path);

} // namespace Takeback::SentFile

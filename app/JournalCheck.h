// SPDX-License-Identifier: GPL-3.0-or-later
// --verify-journal: reads a journal file or an export of it (CSV, JSON Lines), checks its chain, and says in
// one English line what it found. It shows an edited line, and of an export that lines are missing; it does
// not stop somebody who rewrites the whole file.
#pragma once

#include <QString>

namespace Takeback {

// True where the chain is whole. `finding` is always set.
bool checkJournal(const QString &file, QString *finding);

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of one mailbox lie on this computer. One's own mailbox has the empty name.
#pragma once

#include <QString>

namespace Takeback {

// `account`: the text of its key. Names in the path are digests: they tell nothing.
QString journalPath(const QString &dataDir, const QString &account, const QString &mailbox);

} // namespace Takeback

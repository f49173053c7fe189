// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LocalData.h"

#include "app/account/AccountKey.h"

namespace Takeback {

QString journalPath(const QString &dataDir, const QString &account, const QString &mailbox)
{
    const QString name = AccountKey::digest(account % u'\n' % mailbox.toLower());
    return dataDir % u"/journal/" % name % u".jsonl";
}

} // namespace Takeback

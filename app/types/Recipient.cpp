// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/Recipient.h"

namespace Takeback {

QString domainOf(const QString &address)
{
    const auto at = address.lastIndexOf(u'@');
    if (at <= 0 || at + 1 >= address.size())
        return {};
    for (const QChar c : address)
        if (c.isSpace() || c.unicode() < 0x20)
            return {};
    return address.mid(at + 1).toLower();
}

} // namespace Takeback

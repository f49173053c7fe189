// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/Recipient.h"

using namespace Qt::StringLiterals;

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

QString bareAddress(const QString &address)
{
    QString bare = address.trimmed();
    if (const auto from = bare.lastIndexOf(u'<'); from >= 0 && bare.endsWith(u'>'))
        bare = bare.mid(from + 1).chopped(1).trimmed();
    for (const QLatin1StringView scheme : {"smtp:"_L1, "mailto:"_L1})
        if (bare.startsWith(scheme, Qt::CaseInsensitive))
            bare = bare.mid(scheme.size());
    return bare;
}

} // namespace Takeback

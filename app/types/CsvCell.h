// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a CSV file (RFC 4180), always in quotes. What a spreadsheet would take for a formula is written
// with an apostrophe before it, in its full-width form too. Pure.
#pragma once

#include <QString>

namespace Takeback {

inline QString csvCell(QString text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    text.remove(QChar(0));
    if (!text.isEmpty() && starts.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace Takeback

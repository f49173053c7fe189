// SPDX-License-Identifier: GPL-3.0-or-later
// What people would read of a piece of HTML, as plain text. Pure, by hand: nothing is loaded, run or
// followed, and whatever the HTML is, text comes out.
#pragma once

#include <QString>

namespace Takeback::HtmlText {

// At most `max` UTF-16 units, longer text ends with "…". Line ends where blocks end, never two empty lines.
// Text that is no HTML comes out as it is, but for its entities.
QString plain(const QString &html, qsizetype max);

} // namespace Takeback::HtmlText

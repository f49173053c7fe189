// SPDX-License-Identifier: GPL-3.0-or-later
// Whom recalls do not reach, as far as it is known, and what is not known of it. A value.
#pragma once

#include <QStringList>

namespace Takeback {

struct Unreached {
    QStringList addresses; // each once, whatever its case
    QStringList unnamed; // of those, who have no address that mail can be sent to
    int messages = 0; // that were asked about
    int gone = 0; // of those, no longer in Sent Items: their recipients are not known
    int unread = 0; // recalls not carried out for people whom only their reports name
    bool isGuessed = false; // somebody was judged by the domain of the address

    bool operator==(const Unreached &) const = default;
};

} // namespace Takeback

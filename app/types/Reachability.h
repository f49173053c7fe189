// SPDX-License-Identifier: GPL-3.0-or-later
// Who a recall can reach, as far as it is known before it is asked for. A value: counts are addresses, not
// people, since an address may be a group.
#pragma once

#include <QStringList>

namespace Takeback {

struct Reachability {
    QStringList internal; // addresses inside: usually reached
    QStringList external; // addresses outside: they keep their copy and receive a visible recall notice
    QStringList unknown; // names or addresses that cannot be judged, groups without an address among them

    qsizetype total() const { return internal.size() + external.size() + unknown.size(); }
    bool operator==(const Reachability &) const = default;
};

} // namespace Takeback

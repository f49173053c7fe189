// SPDX-License-Identifier: GPL-3.0-or-later
// The app registration that a sign-in uses: at which cloud, for which organisation, under which client id.
// The three belong together: a client id never goes to another cloud than the one it was given for.
#pragma once

#include "app/types/Cloud.h"

namespace Takeback {

struct Registration {
    Cloud cloud;
    QString tenant; // organizations, a GUID or a verified domain
    QString clientId; // empty: none is known yet

    bool operator==(const Registration &) const = default;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Who a recall can reach, judged by the domains of the addresses alone: inside is the domain of the mailbox's
// own address. An address inside may still be a group with members outside; mail tips will know.
#pragma once

#include "app/types/Message.h"
#include "app/types/Reachability.h"

namespace Takeback {

// `ownDomains`: lower case. Each address counts once, whatever its case.
Reachability reachByDomain(const Message &message, const QStringList &ownDomains);

} // namespace Takeback

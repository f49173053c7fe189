// SPDX-License-Identifier: GPL-3.0-or-later
// What Exchange knows of addresses before anything is sent to them (Graph v1.0, "user: getMailTips"). Asks
// and reads; changes nothing on the server. Lenient: what is absent or makes no sense is not known.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/graph/GraphRequest.h"
#include "app/types/Reachability.h"
#include "app/types/Result.h"

namespace Takeback::MailTipsApi {

constexpr int LongestReply = 500; // UTF-16 units kept of an automatic reply

// `mailbox`: empty for the signed-in person's own, else a user id or user principal name. How many addresses
// one call may have is not documented.
GraphRequest mailTips(const QString &mailbox, const QStringList &addresses);

// In no order, perhaps of fewer addresses than asked for, perhaps of others.
Result<QList<MailTip>> readMailTips(const GraphReply &reply);

} // namespace Takeback::MailTipsApi

// SPDX-License-Identifier: GPL-3.0-or-later
// message: recall (Graph beta): POST /{me | users/x}/mailFolders/sentitems/messages/{id}/recall, no body,
// 202.
#pragma once

#include "app/graph/GraphRequest.h"

#include <QString>

namespace Takeback::RecallApi {

// `mailbox`: empty for the signed-in person's own, else a user id or user principal name.
GraphRequest recall(const QString &mailbox, const QString &messageId);

} // namespace Takeback::RecallApi

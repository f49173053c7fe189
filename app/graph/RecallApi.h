// SPDX-License-Identifier: GPL-3.0-or-later
// message: recall (Graph beta): POST /{me | users/x}/mailFolders/sentitems/messages/{id}/recall, no body,
// 202.
#pragma once

#include "app/graph/GraphRequest.h"

#include <QString>

namespace Takeback::RecallApi {

// `mailbox`: empty for the signed-in person's own, else a user id or user principal name.
GraphRequest recall(const QString &mailbox, const QString &messageId);

// What the answer names, where it does: any of the shapes its body has been seen in, or may have. Empty where
// not. Only for people to read: success is told by the status alone.
struct Receipt {
    QString hubServer;
    QString mailId;
};
Receipt readReceipt(const QByteArray &body);

} // namespace Takeback::RecallApi

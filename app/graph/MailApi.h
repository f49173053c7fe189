// SPDX-License-Identifier: GPL-3.0-or-later
// Reading mail over Graph v1.0: "List messages", "message: delta", "Get message", "Get a user". The only
// file, with RecallApi, that knows Graph's paths and JSON names. Lenient in what it reads: a missing or oddly
// typed member is an absent one.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/graph/GraphRequest.h"
#include "app/types/MessagePage.h"
#include "app/types/Result.h"

namespace Takeback::MailApi {

struct Me {
    QString id;
    QString displayName;
    QString mail; // may be empty
    QString userPrincipalName;
};

// `mailbox`: empty for the signed-in person's own, else a user id or user principal name.
QByteArray root(const QString &mailbox); // "/me" or "/users/…", percent-encoded
QByteArray encodeId(const QString &id); // one path segment; what has / or + is mapped first (graph ids)

GraphRequest me();
GraphRequest sentItems(const QString &mailbox, int top); // newest first
// A window of dates: sent at `from` (invalid: no bound) or later, and before `before`; newest first. Both are
// cut to whole seconds.
GraphRequest sentBetween(const QString &mailbox, const QDateTime &from, const QDateTime &before, int top);
GraphRequest oldestSent(const QString &mailbox); // a page of one, or of none: its id and its time
GraphRequest sentCount(const QString &mailbox); // "Get mailFolder"
// "message: delta", of the whole folder: ends with a deltaLink, where the next round begins.
GraphRequest sentDelta(const QString &mailbox, int pageSize);
GraphRequest nextDelta(const QUrl &link, int pageSize); // a nextLink or deltaLink of it
// "Use the $search query parameter": subject, sender and body, by the server's own index; at most 1,000.
GraphRequest search(const QString &mailbox, const QString &words, int top);
GraphRequest next(const QUrl &nextLink);
// The message of Sent Items with this internet message id: a page of one, or of none.
GraphRequest find(const QString &mailbox, const QString &internetMessageId);
GraphRequest body(const QString &mailbox, const QString &messageId); // as plain text

Result<Me> readMe(const GraphReply &reply);
// Of any list of messages. What of an item is absent or oddly typed is not present; null is present and
// empty. Any thread.
Result<MessagePage> readMessages(const GraphReply &reply);
Result<qint64> readCount(const GraphReply &reply);
Result<QString> readBody(const GraphReply &reply);

} // namespace Takeback::MailApi

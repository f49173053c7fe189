// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the Inbox over Graph v1.0 for recall reports: "message: delta", "Get message" with its headers and
// its body as text, "List messages" of a conversation. Lenient: what is missing or oddly typed is absent.
// Changes nothing in the mailbox, not even whether a mail was read.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/graph/GraphRequest.h"
#include "app/types/Recipient.h"
#include "app/types/Result.h"

#include <QDateTime>
#include <QList>

#include <utility>

namespace Takeback {

struct InboxMail {
    QString id;
    QString internetMessageId;
    QString conversationId;
    QString subject;
    Recipient from;
    QDateTime receivedAt; // UTC; invalid where the server gave none
    QUrl webLink;
    bool isRemoved = false; // "@removed": it left the Inbox
    QList<std::pair<QString, QString>> headers; // of mail() only
    QString text; // of mail() only: the body as plain text
};

struct InboxPage {
    QList<InboxMail> mails;
    QUrl nextLink; // unchecked; empty: this was the last page
    QUrl deltaLink; // of the last page of a round
};

namespace InboxApi {

// What was received at `since` or later, then what came, changed or went. In the background.
GraphRequest delta(const QString &mailbox, const QDateTime &since, int pageSize);
GraphRequest nextDelta(const QUrl &link, int pageSize);
GraphRequest mail(const QString &mailbox, const QString &messageId);
// The internet message ids of a conversation, in whatever folder.
GraphRequest conversation(const QString &mailbox, const QString &conversationId);

Result<InboxPage> readPage(const GraphReply &reply);
Result<InboxMail> readMail(const GraphReply &reply);

} // namespace InboxApi
} // namespace Takeback

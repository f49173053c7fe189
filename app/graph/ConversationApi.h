// SPDX-License-Identifier: GPL-3.0-or-later
// The mails of one conversation over Graph v1.0: "Get message", "List messages" with $filter, and the class
// of a mail as an extended property ("Outlook extended properties", PidTagMessageClass). Reads only; lenient:
// a missing or oddly typed member is an absent one.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/graph/GraphRequest.h"
#include "app/types/Recipient.h"
#include "app/types/Result.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace Takeback::ConversationApi {

struct Mail {
    QString id;
    QString internetMessageId;
    QString conversationId;
    QDateTime at; // UTC
    Recipient from;
    QList<Recipient> recipients; // to and cc
    QUrl webLink;
    bool isDraft = false;
    QString messageClass; // of mail() only, upper case; empty: not told
    QHash<QString, QString> headers; // of mail() only; names lower case; the first of each name
};

struct Page {
    QList<Mail> mails;
    QUrl nextLink; // unchecked; empty: the last page
};

GraphRequest origin(const QString &mailbox, const QString &messageId); // of a message that was sent
GraphRequest mails(const QString &mailbox, const QString &conversationId); // in every folder
GraphRequest next(const QUrl &nextLink);
// With headers, and with its class where `hasClass`: a service may refuse that with 400.
GraphRequest mail(const QString &mailbox, const QString &messageId, bool hasClass);

Result<Page> readPage(const GraphReply &reply);
Result<Mail> readMail(const GraphReply &reply);

} // namespace Takeback::ConversationApi

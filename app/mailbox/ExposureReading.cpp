// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/ExposureReading.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

using Kind = Exposure::Kind;
using ConversationApi::Mail;

bool has(const QString &text, QLatin1StringView part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool isRecallReport(const Mail &mail)
{
    return has(mail.headers.value(u"x-ms-exchange-generated-message-source"_s), "Recall"_L1)
        || mail.headers.contains(u"x-ms-exchange-recallreportgenerated"_s)
        || mail.messageClass.contains("RECALL"_L1);
}

// By PidTagMessageClass ([MS-OXOMSG] 2.2.2): REPORT.<class of the mail>.<what>.
std::optional<Kind> byClass(const QString &messageClass)
{
    if (messageClass.startsWith("REPORT."_L1)) {
        const QString what = messageClass.section(u'.', -1);
        if (what == "IPNRN"_L1)
            return Kind::ReadReceipt;
        if (what == "IPNNRN"_L1)
            return Kind::UnreadReceipt;
        if (what == "NDR"_L1)
            return Kind::Bounce;
    }
    if (messageClass.startsWith("IPM.NOTE.RULES.OOFTEMPLATE"_L1))
        return Kind::AutomaticReply;
    return std::nullopt;
}

// RFC 6522 with RFC 8098 and RFC 3464, and RFC 3834.
std::optional<Kind> byHeaders(const QHash<QString, QString> &headers)
{
    const QString type = headers.value(u"content-type"_s);
    if (has(type, "report-type"_L1) && has(type, "disposition-notification"_L1))
        return Kind::Receipt;
    if (headers.contains(u"x-failed-recipients"_s)
        || (has(type, "report-type"_L1) && has(type, "delivery-status"_L1)
            && headers.value(u"return-path"_s, u"<>"_s).trimmed() == "<>"_L1))
        return Kind::Bounce;
    if (has(headers.value(u"auto-submitted"_s), "auto-replied"_L1) || headers.contains(u"x-autoreply"_s)
        || has(headers.value(u"precedence"_s), "auto_reply"_L1))
        return Kind::AutomaticReply;
    return std::nullopt;
}

QStringList newcomers(const Mail &mail, const Mail &origin)
{
    QSet<QString> known{origin.from.address.toLower(), mail.from.address.toLower()};
    for (const Recipient &one : origin.recipients)
        known.insert(one.address.toLower());
    QStringList all;
    for (const Recipient &one : mail.recipients)
        if (!one.address.isEmpty() && !known.contains(one.address.toLower()))
            all << one.address;
    return all;
}

} // namespace

std::optional<Exposure::Event> readExposure(const Mail &mail, const Mail &origin)
{
    const bool isOwn =
        mail.from.address.compare(origin.from.address, Qt::CaseInsensitive) == 0 || mail.isDraft;
    if (isOwn || mail.id == origin.id || isRecallReport(mail)
        || (!mail.conversationId.isEmpty() && mail.conversationId != origin.conversationId))
        return std::nullopt;
    Exposure::Event event{Kind::Reply, mail.from, mail.at, mail.webLink};
    if (const auto kind = byClass(mail.messageClass)) {
        event.kind = *kind;
        return event;
    }
    if (mail.messageClass.startsWith("REPORT."_L1)) // delivered, relayed: says nothing of reading
        return std::nullopt;
    if (const auto kind = byHeaders(mail.headers)) {
        event.kind = *kind;
        return event;
    }
    // An older mail of the same thread is no answer to this one.
    const QString references =
        mail.headers.value(u"in-reply-to"_s) + u' ' + mail.headers.value(u"references"_s);
    const bool isAnswer =
        !origin.internetMessageId.isEmpty() && references.contains(origin.internetMessageId);
    if (!isAnswer && (!mail.at.isValid() || mail.at < origin.at))
        return std::nullopt;
    event.newcomers = newcomers(mail, origin);
    if (!event.newcomers.isEmpty())
        event.kind = Kind::Forward;
    return event;
}

} // namespace Takeback

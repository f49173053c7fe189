// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/MailTipsApi.h"

#include "app/graph/GraphText.h"
#include "app/graph/HtmlText.h"
#include "app/graph/MailApi.h"
#include "app/types/MessagePage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback::MailTipsApi {

namespace {

constexpr int MostMembers = 1000000; // of a group; sums of them stay numbers

// Flags, joined by commas: none, internal, external, externalPartner, externalNonParther (so spelled).
MailTip::Scope scopeOf(const QString &flags)
{
    auto scope = MailTip::Scope::Unknown;
    for (const QString &flag : flags.split(u',')) {
        const QString word = flag.trimmed();
        if (word.startsWith("external"_L1, Qt::CaseInsensitive))
            return MailTip::Scope::External; // that somebody is outside must not be missed
        if (word.compare("internal"_L1, Qt::CaseInsensitive) == 0)
            scope = MailTip::Scope::Internal;
    }
    return scope;
}

// Of a group. A service may also count a single person as one.
void readCounts(const QJsonObject &item, MailTip *tip)
{
    const int total = item["totalMemberCount"_L1].toInt(-1);
    const int outside = item["externalMemberCount"_L1].toInt(-1);
    if (total < 2 && outside < 1)
        return;
    tip->members = std::min(std::max({total, outside, 0}), MostMembers);
    tip->externalMembers = std::clamp(outside, -1, MostMembers);
}

// "dateTimeTimeZone": only in UTC, its usual zone; the names of the others are Windows's own.
QDateTime timeOf(const QJsonValue &value)
{
    const QString zone = value["timeZone"_L1].toString();
    if (!zone.isEmpty() && zone.compare("UTC"_L1, Qt::CaseInsensitive) != 0)
        return {};
    const qint64 ms = GraphText::time(value["dateTime"_L1].toString().toStdString());
    return ms == NoTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
}

MailTip readTip(const QJsonObject &item)
{
    MailTip tip;
    const QJsonValue address = item["emailAddress"_L1];
    tip.address = address.isString() ? address.toString() : address["address"_L1].toString();
    const QJsonValue error = item["error"_L1];
    if (error.isObject() && !error.toObject().isEmpty())
        return tip; // the rest of such an item is not to be relied on
    tip.scope = scopeOf(item["recipientScope"_L1].toString());
    readCounts(item, &tip);
    tip.isMailboxFull = item["mailboxFull"_L1].toBool();
    const QJsonValue away = item["automaticReplies"_L1];
    tip.automaticReply = HtmlText::plain(away["message"_L1].toString(), LongestReply);
    if (!tip.automaticReply.isEmpty())
        tip.awayUntil = timeOf(away["scheduledEndTime"_L1]);
    return tip;
}

} // namespace

GraphRequest mailTips(const QString &mailbox, const QStringList &addresses)
{
    GraphRequest request;
    request.method = "POST";
    request.path = "/v1.0" + MailApi::root(mailbox) + "/getMailTips";
    const QJsonObject body{{u"EmailAddresses"_s, QJsonArray::fromStringList(addresses)},
                           {u"MailTipsOptions"_s,
                            u"recipientScope, externalMemberCount, totalMemberCount, automaticReplies, "
                            "mailboxFullStatus"_s}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Result<QList<MailTip>> readMailTips(const GraphReply &reply)
{
    if (reply.error)
        return *reply.error;
    QJsonParseError trouble;
    QJsonDocument document = QJsonDocument::fromJson(reply.body, &trouble);
    if (document.isNull())
        document = QJsonDocument::fromJson(GraphText::mended(reply.body));
    const QJsonValue items = document["value"_L1];
    if (!items.isArray())
        return Error{ErrorKind::NotUnderstood,
                     reply.exchange.status,
                     {},
                     trouble.error ? trouble.errorString() : u"no list of mail tips"_s,
                     reply.exchange.requestId,
                     reply.exchange.clientRequestId,
                     std::nullopt};
    QList<MailTip> tips;
    for (const QJsonValue &item : items.toArray()) {
        const MailTip tip = readTip(item.toObject());
        if (!tip.address.isEmpty())
            tips << tip;
    }
    return tips;
}

} // namespace Takeback::MailTipsApi

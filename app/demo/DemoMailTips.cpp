// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoMailTips.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3600 * 1000LL;

const QStringList &knownOptions()
{
    static const QStringList all = {u"automaticReplies"_s,    u"mailboxFullStatus"_s, u"customMailTip"_s,
                                    u"externalMemberCount"_s, u"totalMemberCount"_s,  u"maxMessageSize"_s,
                                    u"deliveryRestriction"_s, u"moderationStatus"_s,  u"recipientScope"_s,
                                    u"recipientSuggestions"_s};
    return all;
}

GraphError badRequest(const QString &message)
{
    return {400, u"ErrorInvalidRequest"_s, message};
}

// Partners are told apart in the three spellings a client must bear.
QString scopeOf(const QString &address, const People &people)
{
    if (people.isInside(address))
        return u"internal"_s;
    if (address.endsWith(u"@adatum.example"_s))
        return u"externalPartner"_s;
    if (address.endsWith(u"@tailspin.example"_s))
        return u"externalNonParther"_s;
    return address.endsWith(u"@wingtip.example"_s) ? u"external, externalNonPartner"_s : u"external"_s;
}

QJsonObject errorOf(const QString &code, const QString &message)
{
    return {{u"code"_s, code}, {u"message"_s, message}};
}

QJsonObject timeOf(qint64 ms)
{
    return {{u"dateTime"_s, QString(isoTime(ms).chopped(1) % u".0000000"_s)}, {u"timeZone"_s, u"UTC"_s}};
}

bool isAddress(const QString &text)
{
    return text.indexOf(u'@') > 0 && !text.endsWith(u'@') && !text.contains(u' ');
}

} // namespace

MailTips::MailTips()
{
    replies = {{u"keiko@northwind.example"_s,
                u"<html><body><p>I am on leave until <b>Monday</b> and read no mail.</p>"
                "<p>In haste: <a href=\"https://example.com/treasury\">treasury</a> &amp; Liam.</p>"
                "</body></html>"_s},
               {u"jonas@northwind.example"_s,
                u"<div>Ich bin bis n&auml;chste Woche nicht im B&uuml;ro.<br>Jonas Weigel</div>"_s}};
    full = {u"oskar@northwind.example"_s};
}

HttpReply MailTips::answer(const HttpRequest &request, const People &people, const QString &context,
                           qint64 nowMs) const
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonValue addresses = body.value(u"EmailAddresses"_s);
    const QString given = body.value(u"MailTipsOptions"_s).toString();
    if (!addresses.isArray() || addresses.toArray().isEmpty())
        return badRequest(u"EmailAddresses must name at least one recipient."_s).reply();
    if (addresses.toArray().size() > most)
        return badRequest(u"Too many recipients in one request for mail tips."_s).reply();
    QStringList options;
    for (const QString &option : given.split(u',')) {
        options.append(option.trimmed());
        if (!knownOptions().contains(options.last()))
            return badRequest(QString(u"'"_s % option % u"' is no value of MailTipsType."_s)).reply();
    }
    QJsonArray value;
    for (const QJsonValue &address : addresses.toArray())
        value.append(tip(address.toString(), options, people, nowMs));
    return graphJson({{u"@odata.context"_s, context}, {u"value"_s, value}});
}

QJsonObject MailTips::tip(const QString &given, const QStringList &options, const People &people,
                          qint64 nowMs) const
{
    const QString address = given.toLower();
    const Group *group = people.group(address);
    const Person *person = people.find(address);
    QJsonObject tip{
        {u"emailAddress"_s, QJsonObject{{u"name"_s, person ? person->name : u""_s}, {u"address"_s, given}}}};
    if (errors.contains(address))
        tip.insert(u"error"_s, errorOf(errors.value(address), u"The mail tips could not be found out."_s));
    else if (!isAddress(address))
        tip.insert(u"error"_s, errorOf(u"ErrorInvalidSmtpAddress"_s, u"This is no address."_s));
    else if (people.isInside(address) && !group && !person)
        tip.insert(u"error"_s, errorOf(u"ErrorNameResolutionNoResults"_s, u"No results were found."_s));
    if (tip.contains(u"error"_s))
        return tip;
    if (options.contains(u"recipientScope"_s))
        tip.insert(u"recipientScope"_s, scopeOf(address, people));
    if (group && options.contains(u"externalMemberCount"_s))
        tip.insert(u"externalMemberCount"_s, group->outsiders.size());
    if (group && options.contains(u"totalMemberCount"_s))
        tip.insert(u"totalMemberCount"_s, group->members.size() + group->outsiders.size());
    if (options.contains(u"automaticReplies"_s)) {
        QJsonObject reply{{u"message"_s, replies.value(address)}};
        if (replies.contains(address)) {
            reply.insert(u"scheduledStartTime"_s, timeOf(nowMs - 3 * day));
            reply.insert(u"scheduledEndTime"_s, timeOf(nowMs + 4 * day));
        }
        tip.insert(u"automaticReplies"_s, reply);
    }
    if (options.contains(u"mailboxFullStatus"_s))
        tip.insert(u"mailboxFull"_s, full.contains(address));
    if (options.contains(u"customMailTip"_s))
        tip.insert(u"customMailTip"_s, u""_s);
    if (options.contains(u"maxMessageSize"_s))
        tip.insert(u"maxMessageSize"_s, 37748736);
    if (options.contains(u"deliveryRestriction"_s))
        tip.insert(u"deliveryRestricted"_s, false);
    if (options.contains(u"moderationStatus"_s))
        tip.insert(u"isModerated"_s, false);
    return tip;
}

HttpReply MailTips::spoiled(const Fault &fault, HttpReply reply)
{
    if (reply.status != 200)
        return reply;
    QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    QJsonArray value = body.value(u"value"_s).toArray();
    if (fault.tips == Fault::Tips::Missing && fault.number < value.size())
        value.removeAt(fault.number);
    for (qsizetype i = 0; i < value.size(); ++i) {
        QJsonObject tip = value.at(i).toObject();
        const QJsonValue who = tip.value(u"emailAddress"_s);
        if (fault.tips == Fault::Tips::Errors)
            tip = {{u"emailAddress"_s, who},
                   {u"error"_s,
                    errorOf(u"ErrorMailTipsUnavailable"_s, u"The mail tips could not be found out."_s)}};
        else if (fault.tips == Fault::Tips::Lies)
            tip.insert(u"recipientScope"_s,
                       tip.value(u"recipientScope"_s) == u"internal"_s ? u"external"_s : u"internal"_s);
        else if (fault.tips == Fault::Tips::Strangers)
            tip.insert(u"emailAddress"_s,
                       QJsonObject{{u"name"_s, u""_s}, {u"address"_s, u"nobody-asked@stranger.example"_s}});
        else if (fault.tips == Fault::Tips::BadTypes)
            tip = {{u"emailAddress"_s, who},
                   {u"recipientScope"_s, 7},
                   {u"externalMemberCount"_s, u"many"_s},
                   {u"totalMemberCount"_s, -1},
                   {u"automaticReplies"_s, u"yes"_s},
                   {u"mailboxFull"_s, u"true"_s}};
        value.replace(i, tip);
    }
    body.insert(u"value"_s, value);
    return graphJson(body);
}

} // namespace Takeback::Demo

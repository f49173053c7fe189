// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DemoServerCommands.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

namespace {

QByteArray text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().toUtf8();
}

// A pointer as the makers of faults want it: null where the JSON has no such member.
const char *orNull(const QJsonObject &object, QLatin1StringView name, const QByteArray &content)
{
    return object.contains(name) ? content.constData() : nullptr;
}

Fault status(const QJsonObject &o)
{
    Headers headers;
    const QJsonObject given = o.value("headers"_L1).toObject();
    for (const QString &name : given.keys())
        headers.append({name.toLatin1(), given.value(name).toString().toLatin1()});
    const QByteArray type = o.contains("type"_L1) ? text(o, "type"_L1) : QByteArray("application/json");
    return Fault::answer(o.value("status"_L1).toInt(500), text(o, "body"_L1), headers, type);
}

std::optional<Fault> faultOfKind(const QString &kind, const QJsonObject &o)
{
    const QByteArray retryAfter = text(o, "retryAfter"_L1);
    const QHash<QString, std::function<Fault()>> makers = {
        {u"latency"_s, [&] { return Fault::latency(o.value("ms"_L1).toInt()); }},
        {u"throttled429"_s, [&] { return Fault::throttled429(orNull(o, "retryAfter"_L1, retryAfter)); }},
        {u"unavailable503"_s, [&] { return Fault::unavailable503(orNull(o, "retryAfter"_L1, retryAfter)); }},
        {u"status"_s, [&] { return status(o); }},
        {u"graphError"_s,
         [&] {
             return Fault::graphError(o.value("status"_L1).toInt(400), text(o, "code"_L1),
                                      text(o, "message"_L1));
         }},
        {u"entraError"_s,
         [&] {
             return Fault::entraError(o.value("error"_L1).toString(u"access_denied"_s),
                                      o.value("number"_L1).toInt(), o.value("message"_L1).toString(u"No."_s));
         }},
        {u"redirect"_s, [&] { return Fault::redirect(text(o, "location"_L1)); }},
        {u"html"_s, [] { return Fault::htmlInsteadOfJson(); }},
        {u"truncated"_s, [] { return Fault::truncatedJsonWithLength(); }},
        {u"truncatedChunked"_s, [] { return Fault::truncatedJsonChunked(); }},
        {u"expiredToken"_s, [] { return Fault::expiredToken(); }},
        {u"claimsChallenge"_s, [&] { return Fault::claimsChallenge(o.value("interactive"_L1).toBool()); }},
        {u"huge"_s, [&] { return Fault::hugeBody(o.value("bytes"_L1).toInteger()); }},
        {u"badItem"_s, [&] { return Fault::badItem(o.value("shape"_L1).toInt()); }},
        {u"itemsTwice"_s, [] { return Fault::itemsTwice(); }},
        {u"nextLink"_s, [&] { return Fault::nextLink(text(o, "link"_L1)); }},
        {u"loopingLink"_s, [] { return Fault::loopingLink(); }},
        {u"endlessPages"_s, [&] { return Fault::endlessPages(o.value("items"_L1).toInt(5)); }},
        {u"recallBody"_s, [&] { return Fault::recallBodyShape(o.value("shape"_L1).toInt()); }},
        {u"hang"_s, [] { return Fault::hang(); }},
        {u"lostAnswer"_s, [] { return Fault::lostAnswer(); }},
        {u"missingAnswer"_s, [&] { return Fault::missingAnswer(o.value("number"_L1).toInt()); }},
        {u"tipsLie"_s, [] { return Fault::spoiledTips(Fault::Tips::Lies); }},
        {u"tipsMissing"_s,
         [&] { return Fault::spoiledTips(Fault::Tips::Missing, o.value("number"_L1).toInt()); }},
        {u"tipErrors"_s, [] { return Fault::spoiledTips(Fault::Tips::Errors); }},
        {u"tipStrangers"_s, [] { return Fault::spoiledTips(Fault::Tips::Strangers); }},
        {u"badTips"_s, [] { return Fault::spoiledTips(Fault::Tips::BadTypes); }},
    };
    if (!makers.contains(kind))
        return std::nullopt;
    return makers.value(kind)();
}

std::optional<Fault> readFault(const QJsonObject &o)
{
    std::optional<Fault> fault = faultOfKind(o.value("kind"_L1).toString(), o);
    if (!fault)
        return std::nullopt;
    if (o.contains("method"_L1))
        fault->method = text(o, "method"_L1);
    if (o.contains("path"_L1))
        fault->path = o.value("path"_L1).toString();
    fault->times = o.value("times"_L1).toInt(1);
    fault->skip = o.value("skip"_L1).toInt();
    fault->carriedOut = fault->carriedOut || o.value("afterwards"_L1).toBool();
    fault->fromGraph = fault->fromGraph && !o.value("byMiddlebox"_L1).toBool();
    return fault;
}

std::optional<Trouble> readTrouble(const QJsonObject &o)
{
    const QHash<QString, Trouble::Kind> kinds = {{u"dropAtConnect"_s, Trouble::Kind::DropAtConnect},
                                                 {u"dropUnsent"_s, Trouble::Kind::DropUnsent},
                                                 {u"dropAnswer"_s, Trouble::Kind::DropAnswer},
                                                 {u"cutAnswer"_s, Trouble::Kind::CutAnswer},
                                                 {u"garbage"_s, Trouble::Kind::Garbage},
                                                 {u"drip"_s, Trouble::Kind::Drip},
                                                 {u"swallow"_s, Trouble::Kind::Swallow}};
    const QString kind = o.value("kind"_L1).toString();
    if (!kinds.contains(kind))
        return std::nullopt;
    Trouble trouble;
    trouble.kind = kinds.value(kind);
    trouble.match = text(o, "match"_L1);
    trouble.times = o.value("times"_L1).toInt(1);
    trouble.skip = o.value("skip"_L1).toInt();
    trouble.bytes = o.value("bytes"_L1).toInteger();
    trouble.ms = o.value("ms"_L1).toInt(1);
    trouble.reset = o.value("reset"_L1).toBool();
    return trouble;
}

QJsonObject seen(const DemoService &service, const ChaosRelay *relay)
{
    QJsonObject requests;
    for (const SeenRequest &one : service.seen()) {
        const QString key = QString::fromLatin1(one.method + ' ' + one.target.split('?').first());
        requests.insert(key, requests.value(key).toInt() + 1);
    }
    QJsonObject answer{{u"requests"_s, requests},
                       {u"recallPosts"_s, service.recallPostsSeen()},
                       {u"recallsAccepted"_s, service.recallsAccepted()},
                       {u"unplayed"_s, service.unplayed()}};
    if (relay) {
        answer.insert(u"relayUnplayed"_s, relay->unplayed());
        answer.insert(u"relayConnections"_s, relay->connections());
    }
    return answer;
}

template <typename Value>
Value named(const QJsonValue &name, const QHash<QString, Value> &values, Value usual)
{
    return values.value(name.toString(), usual);
}

ReportOrder readOrder(const QJsonObject &o)
{
    using Forgery = ReportOrder::Forgery;
    const QHash<QString, Forgery> forgeries = {{u"anonymous"_s, Forgery::Anonymous},
                                               {u"unmarked"_s, Forgery::Unmarked},
                                               {u"twoMarks"_s, Forgery::TwoMarks},
                                               {u"stranger"_s, Forgery::Stranger}};
    return {.messageId = o.value("messageId"_L1).toString(),
            .language = o.value("language"_L1).toString(),
            .forgery = named(o.value("forgery"_L1), forgeries, Forgery::None),
            .isNamingTheRecall = o.value("named"_L1).toBool(true),
            .link = o.value("link"_L1).toString()};
}

void setTips(const QJsonObject &tips, DemoService &service)
{
    if (tips.contains("limit"_L1))
        service.setMailTipsLimit(tips.value("limit"_L1).toInt());
    const QJsonObject away = tips.value("away"_L1).toObject();
    for (const QString &address : away.keys())
        service.setAutomaticReply(address, away.value(address).toString());
    for (const QJsonValue &address : tips.value("full"_L1).toArray())
        service.setMailboxFull(address.toString());
    const QJsonObject errors = tips.value("errors"_L1).toObject();
    for (const QString &address : errors.keys())
        service.setMailTipsError(address, errors.value(address).toString());
}

void throttle(const QJsonObject &o, DemoService &service)
{
    using RetryAfter = Throttle::RetryAfter;
    const QHash<QString, RetryAfter> kinds = {{u"date"_s, RetryAfter::HttpDate},
                                              {u"absent"_s, RetryAfter::Absent}};
    service.setThrottle({.perMinute = o.value("perMinute"_L1).toInt(),
                         .retryAfter = named(o.value("retryAfter"_L1), kinds, RetryAfter::Decimal),
                         .minuteMs = o.value("minuteMs"_L1).toInt(60000)});
}

bool playScene(const QString &name, DemoService &service)
{
    const QHash<QString, Scene> scenes = {{u"panic"_s, Scene::Panic},
                                          {u"campaign"_s, Scene::Campaign},
                                          {u"throttledAfternoon"_s, Scene::ThrottledAfternoon},
                                          {u"lostAnswer"_s, Scene::LostAnswer},
                                          {u"calm"_s, Scene::Calm}};
    if (scenes.contains(name))
        service.play(scenes.value(name));
    return scenes.contains(name);
}

// What is told to its Exchange; nothing: it is no such command.
std::optional<QJsonObject> carryOutThere(const QString &name, const QJsonValue &value,
                                         const QJsonObject &command, DemoService &service)
{
    using Run = std::function<QJsonValue()>; // what "ok" is
    const auto done = [](auto act) { return Run([act] { return act(), QJsonValue(true); }); };
    const QJsonObject o = value.toObject();
    const QHash<QString, Run> all = {
        {u"scene"_s, [&] { return playScene(value.toString(), service); }},
        {u"rules"_s, done([&] {
             service.setRecallRules({o.value("enabled"_L1).toBool(true), o.value("days"_L1).toInt(365)});
         })},
        {u"throttle"_s, done([&] { throttle(o, service); })},
        {u"tips"_s, done([&] { setTips(o, service); })},
        {u"reportDelay"_s, done([&] { service.setReportDelay(value.toInt()); })},
        {u"reportLanguage"_s, done([&] { service.setReportLanguage(value.toString()); })},
        {u"deliverReports"_s, [&] { return service.deliverReports(); }},
        {u"settlePending"_s, [&] { return service.settlePending(); }},
        {u"pending"_s, done([&] {
             service.setPending(value.toVariant().toStringList(), command.value("settlesMs"_L1).toInt());
         })},
        {u"disown"_s, [&] { return service.setSender(value.toString(), u"care@northwind.example"_s); }},
        {u"draft"_s, [&] { return service.setDraft(value.toString()); }},
    };
    if (name == u"report"_s)
        return QJsonObject{{u"id"_s, service.sendReport(readOrder(o))}};
    if (name == u"move"_s)
        return QJsonObject{{u"id"_s, service.moveToInbox(value.toString())}};
    if (!all.contains(name))
        return std::nullopt;
    return QJsonObject{{u"ok"_s, all.value(name)()}};
}

QJsonObject carryOut(const QJsonObject &command, DemoService &service, ChaosRelay *relay)
{
    const QJsonObject done{{u"ok"_s, true}};
    for (const QString &name : command.keys()) {
        if (const auto answer = carryOutThere(name, command.value(name), command, service))
            return *answer;
    }
    if (command.contains("fault"_L1)) {
        const auto fault = readFault(command.value("fault"_L1).toObject());
        if (!fault)
            return {{u"error"_s, u"no such kind of fault"_s}};
        service.play({*fault});
        return done;
    }
    if (command.contains("trouble"_L1)) {
        const auto trouble = readTrouble(command.value("trouble"_L1).toObject());
        if (!trouble || !relay)
            return {{u"error"_s, relay ? u"no such kind of trouble"_s : u"start it with --relay"_s}};
        relay->play({*trouble});
        return done;
    }
    if (command.contains("send"_L1))
        return {{u"id"_s, service.sendMail(command.value("send"_L1).toString())}};
    if (command.contains("sentIds"_L1))
        return {{u"ids"_s, QJsonArray::fromStringList(service.sentIds())}};
    if (command.contains("delete"_L1))
        return {{u"ok"_s, service.deleteMessage(command.value("delete"_L1).toString())}};
    if (command.contains("touch"_L1))
        return {{u"ok"_s,
                 service.touchMessage(command.value("touch"_L1).toString(),
                                      command.value("subject"_L1).toString())}};
    if (command.contains("dropDeltaTokens"_L1))
        service.dropDeltaTokens(command.value("dropDeltaTokens"_L1).toInt(410));
    else if (command.contains("expire"_L1))
        service.expireTokens();
    else if (command.contains("revoke"_L1))
        service.revokeRefreshTokens();
    else if (command.contains("seen"_L1))
        return seen(service, relay);
    else if (command.contains("secrets"_L1))
        return {{u"secrets"_s, QJsonArray::fromStringList(service.issuedSecrets())}};
    else
        return {{u"error"_s, u"no such command"_s}};
    return done;
}

} // namespace

QByteArray obey(const QByteArray &line, DemoService &service, ChaosRelay *relay)
{
    const QJsonObject command = QJsonDocument::fromJson(line).object();
    return QJsonDocument(carryOut(command, service, relay)).toJson(QJsonDocument::Compact);
}

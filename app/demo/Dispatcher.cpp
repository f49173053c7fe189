// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Dispatcher.h"

#include "app/demo/DemoBatch.h"
#include "app/demo/DemoDiscovery.h"
#include "app/demo/DemoGzip.h"
#include "app/demo/DemoOutlook.h"
#include "app/demo/DemoPageFaults.h"
#include "app/demo/DemoPages.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <chrono>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int callsAtOnce = 4; // for one mailbox, as Microsoft documents

void pack(const HttpRequest &request, HttpReply &reply)
{
    const bool isWorthIt = reply.send == HttpReply::Send::Whole && reply.body.size() > 512;
    if (!isWorthIt || !request.header("Accept-Encoding").contains("gzip"))
        return;
    reply.body = gzip(reply.body);
    reply.setHeader("Content-Encoding", "gzip");
    reply.setHeader("Vary", "Accept-Encoding");
}

bool isGraph(const HttpRequest &request)
{
    return request.target.startsWith("/v1.0/") || request.target.startsWith("/beta/");
}

Mailbox::Clock clockFrom(qint64 nowMs)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const qint64 base = nowMs > 0 ? nowMs : QDateTime::currentMSecsSinceEpoch();
    return [base, sinceStart] { return base + sinceStart.elapsed(); };
}

} // namespace

Dispatcher::Dispatcher(const DemoOptions &options)
    : m_world(options, clockFrom(options.nowMs)), m_signIn(m_world), m_approval(m_world),
      m_tokenEndpoint(m_world), m_graph(m_world)
{
}

void Dispatcher::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopping = true;
    m_stopped.notify_all();
}

qsizetype Dispatcher::note(const HttpRequest &request)
{
    SeenRequest one;
    one.method = request.method;
    one.target = request.target;
    one.clientRequestId = request.header("client-request-id");
    one.prefer = request.header("Prefer");
    one.userAgent = request.header("User-Agent");
    one.acceptEncoding = request.header("Accept-Encoding");
    one.contentType = request.header("Content-Type");
    one.contentLength = request.header("Content-Length");
    one.authorized = request.hasHeader("Authorization");
    m_seen.append(one);
    return m_seen.size() - 1;
}

HttpReply Dispatcher::handleUpload(const HttpRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (const auto fault = m_script.next(request); fault && fault->kind == Fault::Kind::Answer) {
        if (fault->carriedOut)
            m_world.drafts.upload(request);
        return {fault->status, fault->headers, fault->type, fault->body};
    }
    return m_world.drafts.upload(request);
}

HttpReply Dispatcher::handle(const HttpRequest &request)
{
    std::unique_lock lock(m_mutex);
    const qsizetype number = note(request);
    lock.unlock();
    HttpReply reply;
    try {
        reply = Batch::isOne(request) ? batch(request) : answer(request);
    } catch (const std::exception &failure) {
        reply.status = 500;
        reply.body = QByteArray("The demo itself failed: ") + failure.what();
    }
    lock.lock();
    m_seen[number].status = reply.status;
    m_seen[number].answerBytes = reply.body.size();
    return reply;
}

HttpReply Dispatcher::answer(const HttpRequest &request)
{
    std::unique_lock lock(m_mutex);
    const QString mailbox = isGraph(request) ? m_graph.mailboxOf(request) : QString();
    HttpReply reply;
    bool fromGraph = isGraph(request);
    if (!mailbox.isEmpty() && m_underWay.value(mailbox) >= callsAtOnce) {
        reply = throttled();
    } else if (const auto fault = m_script.next(request)) {
        ++m_underWay[mailbox];
        reply = play(*fault, request, mailbox, lock);
        --m_underWay[mailbox];
        fromGraph = fromGraph && fault->fromGraph;
    } else {
        reply = route(request);
    }
    finish(request, reply, fromGraph);
    lock.unlock(); // packing takes longer than all else
    if (fromGraph)
        pack(request, reply);
    return reply;
}

// `done`: the right answer, where what was asked is carried out already.
HttpReply Dispatcher::play(const Fault &fault, const HttpRequest &request, const QString &mailbox,
                           std::unique_lock<std::mutex> &lock, const std::optional<HttpReply> &done)
{
    HttpReply reply;
    if (fault.carriedOut)
        reply = done ? *done : route(request);
    switch (fault.kind) {
    case Fault::Kind::Latency:
        m_stopped.wait_for(lock, std::chrono::milliseconds(fault.number), [this] { return m_isStopping; });
        return fault.carriedOut ? reply : route(request);
    case Fault::Kind::Answer:
        reply = {fault.status, fault.headers, fault.type, fault.body};
        return reply;
    case Fault::Kind::Refusal:
        return request.path().endsWith("/authorize") ? m_signIn.refuseWith(request, fault.entra)
                                                     : fault.entra.json(request.origin(), m_world.clock());
    case Fault::Kind::Truncate:
        reply.send = fault.send;
        return reply;
    case Fault::Kind::ExpireToken:
        if (Access *access = m_graph.accessOf(request))
            access->expiresMs = 0;
        return route(request);
    case Fault::Kind::Challenge:
        challenge(fault);
        return route(request);
    case Fault::Kind::Huge:
        reply = {200, {}, "application/json", {}, HttpReply::Send::Huge, fault.number};
        return reply;
    case Fault::Kind::Batch:
        return Batch::withoutAnswer(reply, int(fault.number));
    case Fault::Kind::Tips:
        return MailTips::spoiled(fault, reply);
    case Fault::Kind::Page:
        return spoiled(fault, request, reply);
    case Fault::Kind::RecallBody:
        m_world.recallBodyShape = int(fault.number);
        reply = route(request);
        m_world.recallBodyShape = 3;
        return reply;
    case Fault::Kind::Hang:
        hang(mailbox, lock);
        return GraphError{503, u"serviceNotAvailable"_s, u"The service stops."_s}.reply();
    }
    return reply;
}

// Its requests are answered one by one as if they had come alone, each with its own fault and its own limit.
HttpReply Dispatcher::batch(const HttpRequest &request)
{
    std::unique_lock lock(m_mutex);
    const auto fault = m_script.next(request);
    const bool isLate = fault && fault->kind == Fault::Kind::Latency;
    HttpReply reply;
    if (fault && !fault->carriedOut)
        reply = play(*fault, request, {}, lock);
    const bool isReplaced = fault && !fault->carriedOut && !isLate;
    if (const auto error = m_graph.refuses(request); error && !isReplaced) {
        reply = error->reply();
    } else if (!isReplaced) {
        lock.unlock();
        reply = Batch::answer(request, [this](const HttpRequest &part) { return handle(part); });
        lock.lock();
        if (fault && fault->carriedOut)
            reply = play(*fault, request, {}, lock, reply);
    }
    finish(request, reply, !fault || fault->fromGraph);
    return reply;
}

void Dispatcher::challenge(const Fault &fault)
{
    m_world.challengeIsInteractive = fault.interactive;
    m_world.challenge = QString(u"{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\""_s
                                % QString::number(m_world.clock() / 1000) % u"\"}}}"_s);
}

void Dispatcher::hang(const QString &mailbox, std::unique_lock<std::mutex> &lock)
{
    --m_underWay[mailbox]; // what never comes takes no one's place
    m_stopped.wait(lock, [this] { return m_isStopping; });
    ++m_underWay[mailbox];
}

HttpReply Dispatcher::throttled() const
{
    HttpReply reply =
        GraphError{429, u"ApplicationThrottled"_s, u"Application is over its MailboxConcurrency limit."_s}
            .reply();
    reply.headers = {{"Retry-After", "1"}};
    return reply;
}

HttpReply Dispatcher::route(const HttpRequest &request)
{
    if (isGraph(request))
        return m_graph.answer(request);
    const QString path = decoded(request.path(), false).value_or(QString());
    const QString tenant = path.section(u'/', 1, 1);
    const QString rest = path.section(u'/', 2);
    if (rest == u"oauth2/v2.0/authorize"_s && request.method == "GET")
        return m_signIn.authorize(request, tenant);
    if (rest == u"login"_s && request.method == "POST")
        return m_signIn.login(request, tenant);
    if (rest == u"v2.0/.well-known/openid-configuration"_s && request.method == "GET")
        return discovery(request, tenant, m_world.clock());
    if (rest == u"v2.0/adminconsent"_s && request.method == "GET")
        return m_approval.ask(request, tenant);
    if (rest == u"approve"_s && request.method == "POST")
        return m_approval.answer(request);
    if (rest == u"oauth2/v2.0/token"_s)
        return m_tokenEndpoint.answer(request, tenant);
    if (path == u"/owa/"_s)
        return outlookPage(request, m_world.mailbox);
    if (path == u"/"_s)
        return Pages::plain(u"It runs"_s,
                            u"Point Takeback at this address, and sign in as one of Northwind’s people."_s);
    return Pages::error(404, u"There is nothing here"_s, path);
}

// What all answers of Graph carry: ids and the date.
void Dispatcher::finish(const HttpRequest &request, HttpReply &reply, bool fromGraph) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_world.clock(), QTimeZone::utc());
    reply.setHeader("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    if (!fromGraph)
        return;
    const QByteArray requestId = Tokens::randomId().toLatin1();
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9-]{1,64}\\z"_s);
    const QByteArray given = request.header("client-request-id");
    const QByteArray clientId = harmless.match(QString::fromLatin1(given)).hasMatch() ? given : requestId;
    reply.setHeader("request-id", requestId);
    reply.setHeader("client-request-id", clientId);
    reply.setHeader("Cache-Control", "private");
    reply.setHeader("Strict-Transport-Security", "max-age=31536000");
    reply.setHeader("x-ms-ags-diagnostic", R"({"ServerInfo":{"DataCenter":"Demo","Slice":"E","Ring":"0"}})");
    if (reply.status >= 400) {
        const QByteArray inner = "{\"date\":\"" + isoTime(m_world.clock()).chopped(1).toLatin1()
            + "\",\"request-id\":\"" + requestId + "\",\"client-request-id\":\"" + clientId + "\"}";
        reply.body.replace("\"innerError\":{}", QByteArray("\"innerError\":" + inner));
    }
}

} // namespace Takeback::Demo

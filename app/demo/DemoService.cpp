// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoService.h"

#include "app/demo/DemoFaults.h"
#include "app/demo/DemoGraph.h"
#include "app/demo/DemoGzip.h"
#include "app/demo/DemoPages.h"
#include "app/demo/DemoRecallBody.h"
#include "app/demo/DemoSignIn.h"
#include "app/demo/DemoTokenEndpoint.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocale>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int callsAtOnce = 4; // for one mailbox, as Microsoft documents

bool isGraph(const HttpRequest &request)
{
    return request.target.startsWith("/v1.0/") || request.target.startsWith("/beta/");
}

bool isRecallPost(const HttpRequest &request)
{
    return request.method == "POST" && request.path().endsWith("/recall");
}

Mailbox::Clock clockFrom(qint64 nowMs)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const qint64 base = nowMs > 0 ? nowMs : QDateTime::currentMSecsSinceEpoch();
    return [base, sinceStart] { return base + sinceStart.elapsed(); };
}

} // namespace

struct DemoService::Private {
    explicit Private(const DemoOptions &options)
        : world(options, clockFrom(options.nowMs)), signIn(world), tokenEndpoint(world), graph(world),
          server([this](const HttpRequest &request) { return handle(request); })
    {
    }

    HttpReply handle(const HttpRequest &request);
    HttpReply handleGuarded(const HttpRequest &request, qsizetype number);
    HttpReply route(const HttpRequest &request);
    HttpReply play(const Fault &fault, const HttpRequest &request, std::unique_lock<std::mutex> &lock);
    void finish(const HttpRequest &request, HttpReply &reply, bool fromGraph) const;
    qsizetype note(const HttpRequest &request);
    HttpReply throttled() const;

    mutable std::mutex mutex; // guards all below but the server
    std::condition_variable stopped;
    bool isStopping = false;
    World world;
    SignIn signIn;
    TokenEndpoint tokenEndpoint;
    Graph graph;
    FaultScript script;
    QList<SeenRequest> seen;
    QHash<QString, int> underWay; // calls now, by mailbox
    QString error;
    HttpServer server;
};

qsizetype DemoService::Private::note(const HttpRequest &request)
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
    seen.append(one);
    return seen.size() - 1;
}

HttpReply DemoService::Private::handle(const HttpRequest &request)
{
    std::unique_lock lock(mutex);
    const qsizetype number = note(request);
    lock.unlock();
    HttpReply reply;
    try {
        reply = handleGuarded(request, number);
    } catch (const std::exception &failure) {
        reply.status = 500;
        reply.body = QByteArray("The demo itself failed: ") + failure.what();
    }
    lock.lock();
    seen[number].status = reply.status;
    return reply;
}

HttpReply DemoService::Private::handleGuarded(const HttpRequest &request, qsizetype)
{
    std::unique_lock lock(mutex);
    const QString mailbox = isGraph(request) ? graph.mailboxOf(request) : QString();
    HttpReply reply;
    bool fromGraph = isGraph(request);
    if (!mailbox.isEmpty() && underWay.value(mailbox) >= callsAtOnce) {
        reply = throttled();
    } else if (const auto fault = script.next(request)) {
        ++underWay[mailbox];
        reply = play(*fault, request, lock);
        --underWay[mailbox];
        fromGraph = fromGraph && fault->fromGraph;
    } else {
        reply = route(request);
    }
    finish(request, reply, fromGraph);
    return reply;
}

HttpReply DemoService::Private::play(const Fault &fault, const HttpRequest &request,
                                     std::unique_lock<std::mutex> &lock)
{
    HttpReply reply;
    if (fault.carriedOut)
        reply = route(request);
    switch (fault.kind) {
    case Fault::Kind::Latency:
        stopped.wait_for(lock, std::chrono::milliseconds(fault.number), [this] { return isStopping; });
        return fault.carriedOut ? reply : route(request);
    case Fault::Kind::Answer:
        reply = {fault.status, fault.headers, fault.type, fault.body};
        return reply;
    case Fault::Kind::Truncate:
        reply.send = fault.send;
        return reply;
    case Fault::Kind::ExpireToken:
        if (Access *access = graph.accessOf(request))
            access->expiresMs = 0;
        return route(request);
    case Fault::Kind::Challenge:
        world.challengeIsInteractive = fault.interactive;
        world.challenge = QString(u"{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\""_s
                                  % QString::number(world.clock() / 1000) % u"\"}}}"_s);
        return route(request);
    case Fault::Kind::Huge:
        reply = {200, {}, "application/json", {}, HttpReply::Send::Huge, fault.number};
        return reply;
    case Fault::Kind::RecallBody:
        world.recallBodyShape = int(fault.number);
        reply = route(request);
        world.recallBodyShape = 3;
        return reply;
    case Fault::Kind::Hang:
        --underWay[graph.mailboxOf(request)]; // nobody waits any more for what will never come
        stopped.wait(lock, [this] { return isStopping; });
        ++underWay[graph.mailboxOf(request)];
        reply.status = 503;
        return reply;
    }
    return reply;
}

HttpReply DemoService::Private::throttled() const
{
    HttpReply reply =
        GraphError{429, u"ApplicationThrottled"_s, u"Application is over its MailboxConcurrency limit."_s}
            .reply();
    reply.headers = {{"Retry-After", "1"}};
    return reply;
}

HttpReply DemoService::Private::route(const HttpRequest &request)
{
    if (isGraph(request))
        return graph.answer(request);
    const QString path = decoded(request.path(), false).value_or(QString());
    const QString tenant = path.section(u'/', 1, 1);
    const QString rest = path.section(u'/', 2);
    if (rest == u"oauth2/v2.0/authorize"_s && request.method == "GET")
        return signIn.authorize(request, tenant);
    if (rest == u"login"_s && request.method == "POST")
        return signIn.login(request, tenant);
    if (rest == u"oauth2/v2.0/token"_s)
        return tokenEndpoint.answer(request, tenant);
    if (path == u"/owa/"_s)
        return Pages::plain(u"Outlook on the web"_s,
                            u"The real one would open this message here. The demo has none."_s);
    if (path == u"/"_s)
        return Pages::plain(u"It runs"_s,
                            u"Point Takeback at this address, and sign in as one of Northwind’s people."_s);
    return Pages::error(404, u"There is nothing here"_s, path);
}

// What all answers of Graph carry: ids, the date, and gzip where the client takes it.
void DemoService::Private::finish(const HttpRequest &request, HttpReply &reply, bool fromGraph) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(world.clock(), Qt::UTC);
    reply.setHeader("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    if (!fromGraph)
        return;
    const QByteArray requestId = Tokens::randomId().toLatin1();
    const QByteArray clientId =
        request.hasHeader("client-request-id") ? request.header("client-request-id") : requestId;
    reply.setHeader("request-id", requestId);
    reply.setHeader("client-request-id", clientId);
    reply.setHeader("Cache-Control", "private");
    reply.setHeader("Strict-Transport-Security", "max-age=31536000");
    reply.setHeader("x-ms-ags-diagnostic", R"({"ServerInfo":{"DataCenter":"Demo","Slice":"E","Ring":"0"}})");
    if (reply.status >= 400) {
        const QByteArray inner = "{\"date\":\"" + isoTime(world.clock()).chopped(1).toLatin1()
            + "\",\"request-id\":\"" + requestId + "\",\"client-request-id\":\"" + clientId + "\"}";
        reply.body.replace("\"innerError\":{}", QByteArray("\"innerError\":" + inner));
    }
    const bool isWorthIt = reply.send == HttpReply::Send::Whole && reply.body.size() > 512;
    if (isWorthIt && request.header("Accept-Encoding").contains("gzip")) {
        reply.body = gzip(reply.body);
        reply.setHeader("Content-Encoding", "gzip");
        reply.setHeader("Vary", "Accept-Encoding");
    }
}

DemoService::DemoService(const DemoOptions &options) : d(std::make_unique<Private>(options)) { }

DemoService::~DemoService()
{
    {
        const std::lock_guard lock(d->mutex);
        d->isStopping = true;
    }
    d->stopped.notify_all();
    d->server.stop();
}

bool DemoService::start()
{
    if (d->server.start())
        return true;
    d->error = u"No free port on 127.0.0.1"_s;
    return false;
}

QString DemoService::errorString() const
{
    return d->error;
}

quint16 DemoService::port() const
{
    return d->server.port();
}

QString DemoService::origin() const
{
    return QString(u"http://127.0.0.1:"_s % QString::number(port()));
}

QString DemoService::clientId()
{
    return u"7a6b1f0e-5c2d-4e8a-9b3f-0d1e2f3a4b5c"_s;
}

QString DemoService::tenantId()
{
    return u"c0ffee00-4d65-4f2a-8b1c-2f6d9e7a1b30"_s;
}

void DemoService::play(const QList<Fault> &script)
{
    const std::lock_guard lock(d->mutex);
    d->script.add(script);
}

int DemoService::unplayed() const
{
    const std::lock_guard lock(d->mutex);
    return d->script.unplayed();
}

QList<SeenRequest> DemoService::seen() const
{
    const std::lock_guard lock(d->mutex);
    return d->seen;
}

int DemoService::recallPostsSeen() const
{
    const std::lock_guard lock(d->mutex);
    return int(std::count_if(d->seen.begin(), d->seen.end(), [](const SeenRequest &one) {
        return isRecallPost({one.method, one.target, {}, {}});
    }));
}

int DemoService::recallsAccepted(const QString &messageId) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.recalls.value(Mailbox::urlSafe(messageId));
}

int DemoService::recallsAccepted() const
{
    const std::lock_guard lock(d->mutex);
    int all = 0;
    for (const int count : d->world.recalls)
        all += count;
    return all;
}

void DemoService::expireTokens()
{
    const std::lock_guard lock(d->mutex);
    d->world.tokens.expireAllAccess();
}

void DemoService::revokeRefreshTokens()
{
    const std::lock_guard lock(d->mutex);
    d->world.tokens.revokeAllRefresh();
}

QStringList DemoService::inboxSubjects(const QString &upn) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.mailbox.inboxSubjects(upn);
}

bool DemoService::hasMessage(const QString &upn, const QString &internetMessageId) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.mailbox.has(upn, internetMessageId);
}

QStringList DemoService::noticesTo(const QString &outsideAddress) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.mailbox.noticesTo(outsideAddress);
}

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoHttp.h"

#include <QDir>
#include <QtGlobal>

#include <httplib.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace Takeback::Demo {

QByteArray HttpRequest::header(const char *name) const
{
    QByteArray all;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            all += all.isEmpty() ? value : ", " + value;
    }
    return all;
}

bool HttpRequest::hasHeader(const char *name) const
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QByteArray HttpRequest::path() const
{
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

QByteArray HttpRequest::query() const
{
    return target.indexOf('?') < 0 ? QByteArray() : target.mid(target.indexOf('?') + 1);
}

void HttpReply::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const auto &h) { return h.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({name, value});
}

namespace {

constexpr size_t longestTarget = 4096;

HttpRequest fromHttplib(const httplib::Request &req)
{
    HttpRequest request;
    request.method = QByteArray::fromStdString(req.method);
    request.target = QByteArray::fromStdString(req.target);
    request.body = QByteArray::fromStdString(req.body);
    for (const auto &[key, value] : req.headers)
        request.headers.append({QByteArray::fromStdString(key), QByteArray::fromStdString(value)});
    return request;
}

// A body cut in the middle: the provider says false and httplib ends the connection.
void sendCut(const HttpReply &reply, httplib::Response &res)
{
    const std::string half = reply.body.left(reply.body.size() / 2).toStdString();
    const std::string type = reply.type.toStdString();
    if (reply.send == HttpReply::Send::CutWithLength) {
        res.set_content_provider(size_t(reply.body.size()), type,
                                 [half](size_t offset, size_t, httplib::DataSink &sink) {
                                     if (offset == 0)
                                         return sink.write(half.data(), half.size());
                                     return false;
                                 });
    } else {
        res.set_chunked_content_provider(type, [half](size_t offset, httplib::DataSink &sink) {
            if (offset == 0)
                return sink.write(half.data(), half.size());
            return false;
        });
    }
}

// One JSON string without end to it, made while it is sent: the server needs no memory for it.
void sendHuge(const HttpReply &reply, httplib::Response &res)
{
    const size_t size = size_t(qMax<qint64>(reply.hugeBytes, 16));
    res.set_content_provider(size, reply.type.toStdString(),
                             [size](size_t offset, size_t, httplib::DataSink &sink) {
                                 std::string part(std::min<size_t>(size - offset, 65536), 'x');
                                 if (offset == 0)
                                     part.replace(0, 10, "{\"value\":\"");
                                 if (offset + part.size() == size)
                                     part.replace(part.size() - 2, 2, "\"}");
                                 return sink.write(part.data(), part.size());
                             });
}

void toHttplib(const HttpReply &reply, httplib::Response &res)
{
    res.status = reply.status;
    for (const auto &[key, value] : reply.headers)
        res.headers.emplace(key.toStdString(), value.toStdString());
    if (reply.send == HttpReply::Send::Huge)
        return sendHuge(reply, res);
    if (reply.send != HttpReply::Send::Whole)
        return sendCut(reply, res);
    if (reply.body.isEmpty() || reply.status == 204 || reply.status == 304)
        return res.set_content("", reply.type.toStdString());
    // By a provider of known length, because that one httplib never compresses on its own.
    const std::string body = reply.body.toStdString();
    res.set_content_provider(
        body.size(), reply.type.toStdString(), [body](size_t offset, size_t length, httplib::DataSink &sink) {
            return sink.write(body.data() + offset, std::min(length, body.size() - offset));
        });
}

} // namespace

struct HttpServer::Private {
    httplib::Server server;
    std::thread listener;
    std::atomic<bool> ended = false;

    static void endConnections(quint16 port, int peerPort = 0);
};

#ifdef Q_OS_UNIX
static bool isPeer(int fd, int port) // 0: any
{
    sockaddr_in peer = {};
    socklen_t length = sizeof peer;
    return port == 0
        || (getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &length) == 0
            && ntohs(peer.sin_port) == port);
}
#endif

// httplib waits for idle connections until their keep-alive time is over. Who stops the service has no such
// time, so the server's side of each connection is shut here; it is known by its local port. The same way one
// connection is ended before its answer: httplib's handlers have no socket.
void HttpServer::Private::endConnections(quint16 port, int peerPort)
{
#ifdef Q_OS_UNIX
    const QStringList descriptors =
        QDir(QString::fromLatin1("/dev/fd")).entryList(QDir::AllEntries | QDir::System);
    for (const QString &name : descriptors) {
        bool isNumber = false;
        const int fd = name.toInt(&isNumber);
        sockaddr_in local = {};
        socklen_t length = sizeof local;
        if (isNumber && getsockname(fd, reinterpret_cast<sockaddr *>(&local), &length) == 0
            && local.sin_family == AF_INET && ntohs(local.sin_port) == port && isPeer(fd, peerPort))
            ::shutdown(fd, SHUT_RDWR);
    }
#else
    Q_UNUSED(port)
    Q_UNUSED(peerPort)
#endif
}

HttpServer::HttpServer(Handler handler) : d(std::make_unique<Private>())
{
    auto answer = [this, handler](const httplib::Request &req, httplib::Response &res) {
        const HttpReply reply = handler(fromHttplib(req));
        if (reply.send == HttpReply::Send::Lost)
            d->endConnections(m_port, req.remote_port);
        toHttplib(reply, res);
    };
    const char everything[] = R"([\s\S]*)";
    d->server.Get(everything, answer).Post(everything, answer).Put(everything, answer);
    d->server.Patch(everything, answer).Delete(everything, answer).Options(everything, answer);
    d->server.set_pre_routing_handler([](const httplib::Request &req, httplib::Response &res) {
        const bool lengthKnown = req.has_header("Content-Length") || req.has_header("Transfer-Encoding");
        if (req.target.size() > longestTarget)
            res.status = 414;
        else if (req.method == "POST" && !lengthKnown)
            res.status = 411;
        else
            return httplib::Server::HandlerResponse::Unhandled;
        return httplib::Server::HandlerResponse::Handled;
    });
    d->server.new_task_queue = [] { return new httplib::ThreadPool(32); };
    d->server.set_keep_alive_max_count(100000);
    d->server.set_keep_alive_timeout(300);
    d->server.set_tcp_nodelay(true);
    d->server.set_payload_max_length(8 * 1024 * 1024);
}

HttpServer::~HttpServer()
{
    stop();
}

bool HttpServer::start()
{
    const int port = d->server.bind_to_any_port("127.0.0.1");
    if (port <= 0)
        return false;
    m_port = quint16(port);
    d->listener = std::thread([this] {
        d->server.listen_after_bind();
        d->ended = true;
    });
    while (!d->server.is_running() && !d->ended)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return !d->ended;
}

void HttpServer::stop()
{
    if (!d->listener.joinable())
        return;
    d->server.stop();
    while (!d->ended) {
        d->endConnections(m_port);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    d->listener.join();
}

} // namespace Takeback::Demo

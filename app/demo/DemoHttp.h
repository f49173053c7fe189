// SPDX-License-Identifier: GPL-3.0-or-later
// The one place of the pretend Microsoft 365 that knows cpp-httplib: a server on 127.0.0.1, its threads,
// and requests and replies as plain bytes. It never interprets a path; that is DemoService's work.
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <utility>

namespace Takeback::Demo {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest {
    QByteArray method;
    QByteArray target; // as it stood on the request line: nothing decoded
    Headers headers;
    QByteArray body;

    QByteArray header(const char *name) const; // several of one name are joined with ", "
    bool hasHeader(const char *name) const;
    QByteArray path() const; // the target up to '?', raw
    QByteArray query() const; // behind '?', raw
    QByteArray origin() const { return "http://" + header("Host"); }
};

struct HttpReply {
    enum class Send { Whole, CutWithLength, CutChunked, Huge, Lost };

    int status = 200;
    Headers headers;
    QByteArray type = "text/plain; charset=utf-8";
    QByteArray body;
    // CutX: half the body, then the connection ends; Huge: hugeBytes of JSON; Lost: it ends at once (half the
    // body where the system's sockets cannot be found)
    Send send = Send::Whole;
    qint64 hugeBytes = 0;

    void setHeader(const QByteArray &name, const QByteArray &value);
};

class HttpServer {
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>; // called from many threads

    explicit HttpServer(Handler handler);
    ~HttpServer();
    bool start(); // binds 127.0.0.1, a free port
    void stop(); // ends every connection and joins; waits for handlers under way
    quint16 port() const { return m_port; }

private:
    struct Private;
    std::unique_ptr<Private> d;
    quint16 m_port = 0;
};

} // namespace Takeback::Demo

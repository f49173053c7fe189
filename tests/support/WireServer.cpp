// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WireServer.h"

#include <QSslServer>

namespace Takeback::Tests {

QByteArray WireRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n'))
        if (const qsizetype colon = line.indexOf(':'); line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    return {};
}

QByteArray WireRequest::formValue(const QByteArray &name) const
{
    for (QByteArray pair : body.split('&'))
        if (pair.left(name.size() + 1) == name + '=')
            return QByteArray::fromPercentEncoding(pair.mid(name.size() + 1).replace('+', ' '));
    return {};
}

WireServer::WireServer(std::unique_ptr<QTcpServer> server, const QHostAddress &address)
    : m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    });
    if (!m_server->listen(address))
        qFatal("The test's server cannot listen: %s", qPrintable(m_server->errorString()));
}

QUrl WireServer::url(const QString &path, const QString &scheme) const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(m_server->serverAddress().toString());
    url.setPort(port());
    url.setPath(path);
    return url;
}

std::unique_ptr<WireServer> WireServer::overTls(const QSslConfiguration &configuration)
{
    auto tls = std::make_unique<QSslServer>();
    tls->setSslConfiguration(configuration);
    return std::make_unique<WireServer>(std::move(tls));
}

WireServer::Deed WireServer::answer(const QByteArray &status, const QByteArray &body, const QByteArray &head)
{
    return {Deed::Answer,
            "HTTP/1.1 " + status + "\r\n" + head + "Content-Length: " + QByteArray::number(body.size())
                + "\r\n\r\n" + body};
}

void WireServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(socket->bytesAvailable());
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> words = bytes.left(bytes.indexOf("\r\n")).split(' ');
    WireRequest request{words.value(0), words.value(1), bytes.left(end), {}, socket->peerPort()};
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return;
    request.body = bytes.mid(end + 4, length);
    socket->read(end + 4 + length);
    requests << request;
    const Deed what = deed ? deed(request) : Deed{Deed::Drop};
    if (what.kind == Deed::Hang)
        return;
    socket->write(what.bytes);
    if (what.kind == Deed::Keep)
        return;
    socket->disconnectFromHost();
}

} // namespace Takeback::Tests

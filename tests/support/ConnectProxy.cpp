// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ConnectProxy.h"

#include <algorithm>

namespace Takeback::Tests {

namespace {

QByteArray headerOf(const QByteArray &userAndPassword)
{
    return "proxy-authorization: basic " + userAndPassword.toBase64();
}

bool holds(const QByteArray &head, const QByteArray &userAndPassword)
{
    const QByteArray wanted = headerOf(userAndPassword);
    for (const QByteArray &line : head.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        const auto space = wanted.lastIndexOf(' ');
        if (trimmed.left(space).toLower() == wanted.left(space) && trimmed.mid(space) == wanted.mid(space))
            return true;
    }
    return false;
}

} // namespace

ConnectProxy::ConnectProxy(quint16 origin) : m_origin(origin)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The test's proxy cannot listen: %s", qPrintable(m_server.errorString()));
}

QByteArray ConnectProxy::address() const
{
    return "http://" + name().toLatin1();
}

QString ConnectProxy::name() const
{
    return m_server.serverAddress().toString() + QLatin1Char(':') + QString::number(m_server.serverPort());
}

int ConnectProxy::asked(const QByteArray &userAndPassword) const
{
    return int(std::count_if(heads.begin(), heads.end(), [&](const QByteArray &head) {
        return userAndPassword.isEmpty() ? !head.toLower().contains("proxy-authorization:")
                                         : holds(head, userAndPassword);
    }));
}

void ConnectProxy::cut()
{
    for (QTcpSocket *client : m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly))
        client->abort();
}

void ConnectProxy::read(QTcpSocket *client)
{
    if (auto *origin = client->findChild<QTcpSocket *>()) {
        const QByteArray bytes = client->readAll();
        carried += bytes.size();
        origin->write(bytes);
        return;
    }
    const QByteArray bytes = client->peek(client->bytesAvailable());
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    heads << client->read(end + 4);
    if (manner == Manner::Hang)
        return;
    if (manner == Manner::Die) {
        client->abort();
    } else if (!login.isEmpty() && !holds(heads.last(), login)) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n"
                      "Proxy-Authenticate: Basic realm=\"the proxy\"\r\n\r\n");
    } else if (manner == Manner::Answer || !heads.last().startsWith("CONNECT ")) {
        client->write(answer);
        client->disconnectFromHost();
    } else {
        open(client);
    }
}

void ConnectProxy::open(QTcpSocket *client)
{
    auto *origin = new QTcpSocket(client);
    connect(origin, &QTcpSocket::readyRead, client, [client, origin] { client->write(origin->readAll()); });
    connect(origin, &QTcpSocket::disconnected, client, [client, origin] {
        client->write(origin->readAll());
        client->disconnectFromHost();
    });
    connect(client, &QTcpSocket::disconnected, origin, &QTcpSocket::disconnectFromHost);
    origin->connectToHost(QHostAddress::LocalHost, m_origin);
    client->write("HTTP/1.1 200 Connection established\r\n\r\n");
}

} // namespace Takeback::Tests

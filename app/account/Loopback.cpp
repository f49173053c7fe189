// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Loopback.h"

#include "app/account/TokenAnswer.h"

#include <QNetworkReply>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int PortTries = 16;

// Taken by somebody else on ::1, so that the browser might go there; where there is no ::1, no harm is done.
bool isTaken(const QTcpServer &server)
{
    return !server.isListening() && server.serverError() == QAbstractSocket::AddressInUseError;
}

} // namespace

Loopback::Loopback(QByteArray state, CallbackPages pages, std::chrono::milliseconds deadline, QObject *parent)
    : QAbstractOAuthReplyHandler(parent), m_state(std::move(state)), m_pages(std::move(pages)),
      m_deadline(deadline)
{
    for (QTcpServer *server : {&m_v4, &m_v6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { receive(server); });
}

bool Loopback::listen()
{
    for (int i = 0; i < PortTries; ++i) {
        if (!m_v4.listen(QHostAddress::LocalHost))
            return false;
        m_port = m_v4.serverPort();
        if (m_v6.listen(QHostAddress::LocalHostIPv6, m_port) || !isTaken(m_v6))
            return true;
        m_v4.close();
    }
    return false;
}

void Loopback::shut()
{
    m_v4.close();
    m_v6.close();
}

QString Loopback::callback() const
{
    return u"http://localhost:"_s + QString::number(m_port);
}

void Loopback::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    Q_EMIT answered(readTokenAnswer(reply));
}

void Loopback::receive(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        socket->setParent(this); // a server that is shut does not take its sockets with it
        if (m_sockets >= MaxSockets) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_sockets;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_sockets;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(m_deadline, socket, &QTcpSocket::abort);
        read(socket);
    }
}

void Loopback::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(MaxHead);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 && bytes.size() < MaxHead)
        return; // not all of it is here yet
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::readAll); // unread bytes would reset it
    socket->readAll();
    socket->write(end < 0 ? bareAnswer("431 Request Header Fields Too Large") : answerTo(bytes.left(end)));
    socket->flush();
    socket->disconnectFromHost();
}

QByteArray Loopback::answerTo(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1."))
        return bareAnswer("400 Bad Request");
    if (!isOurHost(lines))
        return bareAnswer("400 Bad Request");
    if (words[0] != "GET")
        return bareAnswer("405 Method Not Allowed", "Allow: GET\r\n");
    const qsizetype mark = words[1].indexOf('?');
    if ((mark < 0 ? words[1] : words[1].left(mark)) != "/")
        return bareAnswer("404 Not Found");
    const auto callback = readCallback(mark < 0 ? QByteArray() : words[1].mid(mark + 1), m_state);
    if (!callback)
        return bareAnswer("400 Bad Request");
    if (!isListening())
        return bareAnswer("410 Gone");
    shut();
    QMetaObject::invokeMethod(
        this, [this, heard = *callback] { Q_EMIT arrived(heard); }, Qt::QueuedConnection);
    return callbackPage(m_pages, !callback->isError());
}

// Another name for this computer may be a trick of a web page (DNS rebinding).
bool Loopback::isOurHost(const QList<QByteArray> &headers) const
{
    QList<QByteArray> hosts;
    for (const QByteArray &line : headers)
        if (const qsizetype colon = line.indexOf(':'); line.left(colon).toLower() == "host")
            hosts << line.mid(colon + 1).trimmed().toLower();
    const QByteArray port = ':' + QByteArray::number(m_port);
    return hosts.size() == 1
        && (hosts[0] == "localhost" + port || hosts[0] == "127.0.0.1" + port || hosts[0] == "[::1]" + port);
}

} // namespace Takeback

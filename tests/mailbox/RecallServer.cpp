// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mailbox/RecallServer.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

namespace {

constexpr qint64 OnItsWay = 200; // ms: a request may have left before the answer of another was read
constexpr char Accepted[] = "HTTP/1.1 202 Accepted\r\nrequest-id: r\r\nContent-Length: 0\r\n\r\n";

} // namespace

RecallServer::RecallServer(quint32 seed) : m_random(seed)
{
    m_clock.start();
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                endFlight(socket);
                socket->deleteLater();
            });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The test's server cannot listen: %s", qPrintable(m_server.errorString()));
}

QUrl RecallServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void RecallServer::newClient()
{
    m_closedUntil = 0;
}

void RecallServer::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(socket->bytesAvailable());
    if (!head.contains("\r\n\r\n"))
        return;
    socket->readAll();
    const QByteArray target = head.split(' ').value(1);
    if (!head.startsWith("POST /beta/me/mailFolders/sentitems/messages/") || !target.endsWith("/recall"))
        qFatal("not a recall: %s", target.constData());
    const qint64 now = m_clock.elapsed();
    if (now < m_closedUntil && now > m_toldAt + OnItsWay)
        ++intrusions;
    m_inFlight.insert(socket);
    mostInFlight = std::max(mostInFlight, int(m_inFlight.size()));
    const QByteArray id = target.split('/').value(6);
    ++messages[id].unanswered;
    // Carried out whether or not anybody is still there to hear of it.
    QTimer::singleShot(latency, this, [this, id, there = QPointer(socket)] { answer(there, id); });
    Q_EMIT posted(++posts);
}

void RecallServer::answer(QTcpSocket *socket, const QByteArray &id)
{
    const qint64 now = m_clock.elapsed();
    if (now - m_windowStart >= window) {
        m_windowStart = now;
        ++windows;
        m_inWindow = 0;
    }
    Message &message = messages[id];
    const bool isDropped = m_random.bounded(dropEvery) == 0;
    const bool isDroppedEarly = isDropped && m_random.bounded(2) == 0; // not carried out
    const bool isThrottled = m_inWindow >= most;
    if (!isThrottled && !isDroppedEarly) {
        ++m_inWindow;
        ++message.accepted;
        ++accepted;
    }
    drops += isDropped ? 1 : 0;
    if (!socket)
        return;
    endFlight(socket);
    if (isDropped) {
        socket->abort();
        return;
    }
    --message.unanswered;
    socket->write(isThrottled ? throttle() : QByteArray(Accepted));
    socket->disconnectFromHost();
}

// As servers do: seconds with a fraction, a date, or no word of how long.
QByteArray RecallServer::throttle()
{
    ++throttles;
    const qint64 left = std::max<qint64>(m_windowStart + window - m_clock.elapsed(), 1000);
    QByteArray header;
    const int kind = m_random.bounded(4);
    if (kind > 0) {
        const QDateTime until = QDateTime::currentDateTimeUtc().addMSecs(left + 1000);
        const QByteArray date = QLocale::c().toString(until, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
        header = "Retry-After: " + (kind == 1 ? date : QByteArray::number(double(left) / 1000)) + "\r\n";
        const qint64 now = m_clock.elapsed();
        if (m_closedUntil <= now) // who does not listen gets no new time to read it in
            m_toldAt = now;
        m_closedUntil = std::max(m_closedUntil, now + left);
    }
    return "HTTP/1.1 429 Too Many Requests\r\n" + header + "Content-Length: 0\r\n\r\n";
}

void RecallServer::endFlight(QTcpSocket *socket)
{
    m_inFlight.remove(socket);
}

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/RelayConnection.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Takeback::Demo {

namespace {

qint64 bodyLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

// With no time to linger, closing sends RST and throws away what was not yet sent.
void makeCloseAReset(const QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger none = {1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#else
    Q_UNUSED(socket)
#endif
}

} // namespace

RelayConnection::RelayConnection(ChaosRelay *relay, QTcpSocket *client, quint16 targetPort)
    : QObject(relay), m_relay(relay), m_client(client), m_upstream(new QTcpSocket(this))
{
    m_client->setParent(this);
    connect(m_client, &QTcpSocket::readyRead, this, &RelayConnection::readRequest);
    connect(m_client, &QTcpSocket::disconnected, this, [this] { end(false); });
    connect(m_upstream, &QTcpSocket::readyRead, this, &RelayConnection::readAnswer);
    connect(m_upstream, &QTcpSocket::disconnected, this, &RelayConnection::upstreamEnded);
    connect(m_upstream, &QTcpSocket::errorOccurred, this, &RelayConnection::upstreamEnded);
    connect(&m_drip, &QTimer::timeout, this, &RelayConnection::drip);
    m_upstream->connectToHost(QStringLiteral("127.0.0.1"), targetPort);
    readRequest();
}

void RelayConnection::readRequest()
{
    while (m_client->bytesAvailable() > 0) {
        if (m_bodyLeft > 0) {
            const QByteArray part = m_client->read(m_bodyLeft);
            m_bodyLeft -= part.size();
            if (m_isForwarding)
                m_upstream->write(part);
        } else {
            m_head += m_client->readLine();
            if (m_head.endsWith("\r\n\r\n") || m_head.endsWith("\n\n"))
                begin(std::exchange(m_head, {}));
        }
        const bool isDropped = m_trouble && m_trouble->kind == Trouble::Kind::DropUnsent;
        if (isDropped && m_bodyLeft == 0)
            return end(m_trouble->reset);
    }
}

void RelayConnection::begin(const QByteArray &head)
{
    const QByteArray line = head.left(head.indexOf('\n')).trimmed();
    m_relay->m_lines.append(line);
    m_trouble.reset();
    Trouble trouble;
    if (m_relay->take(line, false, trouble))
        m_trouble = trouble;
    m_bodyLeft = bodyLength(head);
    m_passed = 0;
    m_isForwarding = !m_trouble
        || (m_trouble->kind != Trouble::Kind::DropUnsent && m_trouble->kind != Trouble::Kind::Swallow);
    if (m_isForwarding) {
        m_relay->m_forwarded.append(line);
        m_upstream->write(head);
    }
}

// That the server begins to answer shows that it carried the request out.
void RelayConnection::readAnswer()
{
    const QByteArray part = m_upstream->readAll();
    if (!m_trouble) {
        m_client->write(part);
        return;
    }
    switch (m_trouble->kind) {
    case Trouble::Kind::CutAnswer:
        m_client->write(part.left(m_trouble->bytes - m_passed));
        m_passed += qMin<qint64>(part.size(), m_trouble->bytes - m_passed);
        if (m_passed < m_trouble->bytes)
            return;
        m_client->flush();
        return end(m_trouble->reset);
    case Trouble::Kind::Garbage:
        m_client->write("\x16\x03\x01 SSH-2.0-teapot \r\n\r\n{]garbage\xff\xfe\r\n");
        m_client->flush();
        return end(m_trouble->reset);
    case Trouble::Kind::Drip:
        m_waiting += part;
        if (!m_drip.isActive())
            m_drip.start(m_trouble->ms);
        return;
    default:
        return end(m_trouble->reset);
    }
}

void RelayConnection::drip()
{
    const qint64 size = m_trouble ? qMax<qint64>(m_trouble->bytes, 1) : m_waiting.size();
    m_client->write(m_waiting.left(size));
    m_waiting.remove(0, size);
    if (m_waiting.isEmpty())
        m_drip.stop();
    if (m_waiting.isEmpty() && m_upstream->state() == QAbstractSocket::UnconnectedState)
        end(false);
}

void RelayConnection::upstreamEnded()
{
    readAnswer();
    if (m_waiting.isEmpty())
        end(false);
}

void RelayConnection::end(bool reset)
{
    m_drip.stop();
    m_client->disconnect(this);
    m_upstream->disconnect(this);
    m_upstream->abort();
    if (reset)
        makeCloseAReset(m_client);
    if (reset)
        m_client->abort();
    else
        m_client->disconnectFromHost();
    deleteLater();
}

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/ChaosRelay.h"

#include "app/demo/RelayConnection.h"

#include <QTcpSocket>

#include <algorithm>

namespace Takeback::Demo {

namespace {

Trouble ofKind(Trouble::Kind kind, qint64 bytes = 0, int ms = 0)
{
    Trouble trouble;
    trouble.kind = kind;
    trouble.bytes = bytes;
    trouble.ms = ms;
    return trouble;
}

} // namespace

Trouble Trouble::on(const QByteArray &partOfRequestLine) const
{
    Trouble trouble = *this;
    trouble.match = partOfRequestLine;
    return trouble;
}

Trouble Trouble::repeated(int count) const
{
    Trouble trouble = *this;
    trouble.times = count;
    return trouble;
}

Trouble Trouble::after(int skipped) const
{
    Trouble trouble = *this;
    trouble.skip = skipped;
    return trouble;
}

Trouble Trouble::byReset() const
{
    Trouble trouble = *this;
    trouble.reset = true;
    return trouble;
}

Trouble Trouble::dropAtConnect()
{
    return ofKind(Kind::DropAtConnect);
}

Trouble Trouble::dropUnsent()
{
    return ofKind(Kind::DropUnsent);
}

Trouble Trouble::dropAnswer()
{
    return ofKind(Kind::DropAnswer);
}

Trouble Trouble::cutAnswer(qint64 bytes)
{
    return ofKind(Kind::CutAnswer, bytes);
}

Trouble Trouble::garbage()
{
    return ofKind(Kind::Garbage);
}

Trouble Trouble::drip(qint64 bytes, int ms)
{
    return ofKind(Kind::Drip, bytes, ms);
}

Trouble Trouble::swallow()
{
    return ofKind(Kind::Swallow);
}

ChaosRelay::ChaosRelay(quint16 targetPort, QObject *parent) : QObject(parent), m_target(targetPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ChaosRelay::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QString ChaosRelay::origin() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port());
}

void ChaosRelay::play(const QList<Trouble> &script)
{
    m_script += script;
}

int ChaosRelay::unplayed() const
{
    int left = 0;
    for (const Trouble &trouble : m_script)
        left += trouble.times;
    return left;
}

int ChaosRelay::forwarded(const QByteArray &partOfRequestLine) const
{
    return int(std::count_if(m_forwarded.begin(), m_forwarded.end(),
                             [&](const QByteArray &line) { return line.contains(partOfRequestLine); }));
}

bool ChaosRelay::take(const QByteArray &requestLine, bool atConnect, Trouble &trouble)
{
    for (qsizetype i = 0; i < m_script.size(); ++i) {
        Trouble &one = m_script[i];
        if ((one.kind == Trouble::Kind::DropAtConnect) != atConnect
            || (!atConnect && !requestLine.contains(one.match)))
            continue;
        if (one.skip > 0) {
            --one.skip;
            continue;
        }
        trouble = one;
        if (--one.times <= 0)
            m_script.removeAt(i);
        return true;
    }
    return false;
}

void ChaosRelay::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        Trouble trouble;
        if (take({}, true, trouble)) {
            client->abort();
            client->deleteLater();
        } else {
            new RelayConnection(this, client, m_target);
        }
    }
}

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy that a test writes by hand (RFC 9110 section 9.3.6, CONNECT): whatever host it is asked for, it
// carries the bytes to one port on this computer. It can demand Basic authentication, refuse, or die.
#pragma once

#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

namespace Takeback::Tests {

class ConnectProxy : public QObject {
    Q_OBJECT

public:
    enum class Manner {
        Carry, // opens the tunnel
        Answer, // `answer` instead of a tunnel
        Hang, // says nothing
        Die, // hangs up without a word
    };

    explicit ConnectProxy(quint16 origin);

    QByteArray address() const; // http://127.0.0.1:port, for the environment
    QString name() const; // 127.0.0.1:port, for people
    void close() { m_server.close(); }
    void cut(); // every connection, now

    // CONNECT requests with these credentials, or with none.
    int asked(const QByteArray &userAndPassword) const;

    Manner manner = Manner::Carry;
    QByteArray answer = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
    QByteArray login; // "user:password" that it demands; empty: none
    QList<QByteArray> heads; // of requests, as they came
    qint64 carried = 0; // bytes from the program to the origin

private:
    void read(QTcpSocket *client);
    void open(QTcpSocket *client);

    quint16 m_origin;
    QTcpServer m_server;
};

} // namespace Takeback::Tests

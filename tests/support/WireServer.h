// SPDX-License-Identifier: GPL-3.0-or-later
// A server that a test writes by hand: it reads whole HTTP requests from the wire, keeps them, and sends back
// the very bytes it is told to, or none. Over TLS when given a QSslServer.
#pragma once

#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace Takeback::Tests {

struct WireRequest {
    QByteArray method;
    QByteArray target;
    QByteArray head; // as it came
    QByteArray body;
    quint16 from = 0; // the port of the other end: one for each connection

    QByteArray header(const QByteArray &name) const; // empty where there is none
    QByteArray formValue(const QByteArray &name) const; // of a form in the body, decoded
};

class WireServer : public QObject {
    Q_OBJECT

public:
    // What to do with a request. Answer sends `bytes` and closes, Keep sends them and waits for another
    // request, Drop closes without a word, Hang says nothing.
    struct Deed {
        enum Kind { Answer, Keep, Drop, Hang } kind = Answer;
        QByteArray bytes{};
    };

    explicit WireServer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>(),
                        const QHostAddress &address = QHostAddress::LocalHost);

    static std::unique_ptr<WireServer> overTls(const QSslConfiguration &configuration);

    quint16 port() const { return m_server->serverPort(); }
    QUrl url(const QString &path = {}, const QString &scheme = QStringLiteral("http")) const;
    void close() { m_server->close(); }
    int connections() const { return m_connections; }

    static Deed answer(const QByteArray &status, const QByteArray &body = {},
                       const QByteArray &head = "Content-Type: application/json\r\n");

    std::function<Deed(const WireRequest &)> deed;
    QList<WireRequest> requests;

private:
    void read(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    int m_connections = 0;
};

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
// The listener at the end of the browser's way (RFC 8252, 7.3): http://localhost:PORT on 127.0.0.1 and ::1,
// open for one answer that carries this attempt's state and shut after it. Everything else that knocks, a
// favicon, another program, a web page that guesses ports, is turned away without being heard. As Qt's reply
// handler it also reads what the token endpoint says, whatever its status. Never follows, fetches or logs.
#pragma once

#include "app/account/Callback.h"
#include "app/account/CallbackPage.h"
#include "app/account/Tokens.h"
#include "app/types/Result.h"

#include <QAbstractOAuthReplyHandler>
#include <QTcpServer>

#include <chrono>

class QTcpSocket;

namespace Takeback {

class Loopback : public QAbstractOAuthReplyHandler {
    Q_OBJECT

public:
    static constexpr qsizetype MaxHead = 16 * 1024;
    static constexpr int MaxSockets = 16;

    Loopback(QByteArray state, CallbackPages pages, std::chrono::milliseconds deadline,
             QObject *parent = nullptr);

    bool listen();
    void shut(); // no more connections; an answer on its way is still delivered
    bool isListening() const { return m_v4.isListening(); }
    quint16 port() const { return m_port; } // also after shut()
    QString errorString() const { return m_v4.errorString(); }
    QString callback() const override; // the redirect address

    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    void arrived(const Takeback::Callback &callback); // once, after the page has been written
    void answered(const Takeback::Result<Takeback::Tokens> &result); // by the token endpoint

private:
    void receive(QTcpServer *server);
    void read(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &head);
    bool isOurHost(const QList<QByteArray> &headers) const;

    QByteArray m_state;
    CallbackPages m_pages;
    std::chrono::milliseconds m_deadline; // for one socket
    QTcpServer m_v4;
    QTcpServer m_v6;
    quint16 m_port = 0;
    int m_sockets = 0;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// A server that takes recalls, throttles, and loses answers, written by hand so that it can be believed: it
// counts what arrived and what was accepted, message by message, and what a well-behaved client never does.
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace Takeback::Tests {

class RecallServer : public QObject {
    Q_OBJECT

public:
    struct Message {
        int accepted = 0;
        int unanswered = 0; // POSTs of which no answer was sent
    };

    explicit RecallServer(quint32 seed);

    QUrl url() const;
    int inFlight() const { return int(m_inFlight.size()); }
    void newClient(); // what the last one was told is not known to this one

    int latency = 20; // ms
    int most = 30; // accepted in each window
    int window = 3000; // ms
    int dropEvery = 50; // answers

    QHash<QByteArray, Message> messages; // by id
    int posts = 0;
    int accepted = 0;
    int throttles = 0;
    int windows = 0; // in which something arrived
    int drops = 0;
    int mostInFlight = 0;
    int intrusions = 0; // requests while the client was told to wait

Q_SIGNALS:
    void posted(int posts);

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &id);
    QByteArray throttle();
    void endFlight(QTcpSocket *socket);

    QTcpServer m_server;
    QRandomGenerator m_random;
    QElapsedTimer m_clock;
    QSet<QTcpSocket *> m_inFlight;
    qint64 m_windowStart = 0;
    int m_inWindow = 0;
    qint64 m_toldAt = 0; // ms
    qint64 m_closedUntil = 0;
};

} // namespace Takeback::Tests

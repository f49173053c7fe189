// SPDX-License-Identifier: GPL-3.0-or-later
// One connection of ChaosRelay: a client's socket, the server's socket, and the trouble under way between
// them. Deletes itself when both have ended. It knows of HTTP only where a request begins and ends.
#pragma once

#include "app/demo/ChaosRelay.h"

#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace Takeback::Demo {

class RelayConnection : public QObject {
public:
    RelayConnection(ChaosRelay *relay, QTcpSocket *client, quint16 targetPort);

private:
    void readRequest();
    void begin(const QByteArray &head);
    void readAnswer();
    void drip();
    void end(bool reset);
    void upstreamEnded();

    ChaosRelay *m_relay;
    QTcpSocket *m_client;
    QTcpSocket *m_upstream;
    QByteArray m_head; // of the request being read, until its empty line
    qint64 m_bodyLeft = 0; // bytes of the request's body still to pass on
    std::optional<Trouble> m_trouble;
    bool m_isForwarding = true; // false: the request does not reach the server
    qint64 m_passed = 0; // bytes of the answer that reached the client
    QByteArray m_waiting; // of the answer, while it drips
    QTimer m_drip;
};

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// One program per profile: the first listens on a local socket of its user, a second hands over what it was
// asked for and ends. Reads at most 4 KiB from a peer and believes nothing but the two known words.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace Takeback {

struct Handover {
    bool isLastWanted = false; // --last
    QString mailbox; // --mailbox
};

class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    // True where another program of this profile took the handover; the caller ends. Waits at most two
    // seconds.
    static bool handOver(const QString &socketName, const Handover &handover);
    void listen(const QString &socketName);

Q_SIGNALS:
    void handedOver(const Takeback::Handover &handover);

private:
    void read(QLocalSocket *socket);

    QLocalServer m_server;
};

} // namespace Takeback

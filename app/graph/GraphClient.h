// SPDX-License-Identifier: GPL-3.0-or-later
// One queue and one gate for one mailbox, at most four calls in flight; what is in the background is let
// through while nobody else waits, so that a person waits for one such call to end at most. The gate is shut
// while there is no token, while it is renewed, and while the server said wait: signed out, expired and
// throttled are one thing here, and nobody else hears of Retry-After. The token is attached only to the Graph
// root's own scheme, host and port.
#pragma once

#include "app/graph/GraphCall.h"

#include <QUrl>

namespace Takeback {

class Network;
class RecallBatch;
class Upload;

class GraphClient : public QObject {
    Q_OBJECT

public:
    enum class Gate { Open, NoToken, Renewing, Waiting };
    Q_ENUM(Gate)
    static constexpr int MaxInFlight = 4;
    static constexpr qint64 MaxBody = 32 * 1024 * 1024; // bytes read of an answer

    GraphClient(Network *network, const QUrl &root, QObject *parent);
    ~GraphClient() override;

    // start() it when you are connected. Deleted by its parent or by you.
    GraphCall *call(const GraphRequest &request, QObject *parent);

    // Into an upload session that Graph opened: past queue and gate, and without the token.
    Upload *upload(const QUrl &address, std::shared_ptr<QIODevice> bytes, qint64 size, QObject *parent);

    // Recalls that leave together go as one POST $batch. Not the default: CONTRIBUTING.md says why.
    void setBatching(bool isBatching);
    bool isBatching() const;

    bool isOwn(const QUrl &link) const; // at the Graph root's own scheme, host and port

    void setToken(const QString &accessToken); // opens the gate; empty shuts it, and what waits keeps waiting
    Gate gate() const;
    std::chrono::milliseconds waitLeft() const; // of Gate::Waiting

Q_SIGNALS:
    void gateChanged(Takeback::GraphClient::Gate gate);
    // A 401: the gate stays shut until setToken(). `claims`: JSON of a claims challenge, or empty.
    void tokenRefused(const QByteArray &claims);
    void exchanged(const Takeback::Exchange &exchange); // every sending, answered or not, for the log

private:
    friend class GraphCall;
    std::shared_ptr<RecallBatch> batch(); // the one to leave next
    Network *network() const;
    QUrl addressOf(const GraphRequest &request) const; // empty: not at the Graph root
    QByteArray token() const;
    int tokenNumber() const; // counts the tokens we were given
    void wait(GraphCall *call, bool isFirst); // in the queue
    void forget(GraphCall *call); // neither in the queue nor in a place any more
    void refuse(int tokenNumber, const QByteArray &claims);
    void hold(std::chrono::milliseconds wait);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Takeback

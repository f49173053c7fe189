// SPDX-License-Identifier: GPL-3.0-or-later
// One call under way. Waits in its client's queue until the gate lets it through, is sent, is sent again
// where RetryPolicy says so, and finishes once. Deleting it cancels it; what has left cannot be called back.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/graph/GraphRequest.h"
#include "app/graph/RetryPolicy.h"

#include <QObject>

#include <memory>

namespace Takeback {

class GraphClient;

class GraphCall : public QObject {
    Q_OBJECT

public:
    ~GraphCall() override;

    // Where the client goes before the call has left, it finishes as Canceled.
    void start();
    // Of the sending under way or, at the door, of the one to come: new for each.
    QString clientRequestId() const;
    // For a Recall, after atTheDoor(): what had to be on disk is there, the request may leave. Where the gate
    // was shut in the meantime the call is parked instead and comes to the door again.
    void leave();

Q_SIGNALS:
    void atTheDoor(); // a Recall only: it has its place and its token, and waits for leave()
    // A Recall only: certainly not accepted, it will come to the door again. `asked`: how long the server
    // wants to be left alone (429, 503), never 0 then; 0: a token is missing, or was refused (401). The
    // exchange is that of the sending that was not accepted, and empty where nothing was sent.
    void parked(std::chrono::milliseconds asked, const Takeback::Exchange &exchange);
    void received(qint64 bytes); // into the request's sink so far; less again where it is sent again
    void finished(const Takeback::GraphReply &reply);

private:
    friend class GraphClient;
    GraphCall(GraphClient *client, GraphRequest request, QObject *parent);
    void pass(); // its turn: a place is its own and the gate is open
    void abandon(); // the client goes
    bool isBackground() const;

    class Private; // the room's own business
    std::unique_ptr<Private> d;
};

} // namespace Takeback

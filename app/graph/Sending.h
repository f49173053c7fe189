// SPDX-License-Identifier: GPL-3.0-or-later
// One request on the wire, once: its headers, its own time limit, the answer read to at most 32 MB. Tells
// what happened and judges nothing. Deleting it aborts what is under way.
#pragma once

#include "app/graph/BatchApi.h"
#include "app/graph/GraphRequest.h"
#include "app/graph/RetryPolicy.h"
#include "app/types/Error.h"
#include "app/types/Exchange.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

namespace Takeback {

class Network;
class RecallBatch;

class Sending : public QObject {
    Q_OBJECT

public:
    // `network` is used by start() only; `url` is where it goes, already checked.
    Sending(const GraphRequest &request, const QUrl &url, const QByteArray &token,
            const QString &clientRequestId, QObject *parent);
    ~Sending() override;

    void start(Network *network);
    void join(std::shared_ptr<RecallBatch> batch); // instead, of a Recall; the batch tells what came of it
    const GraphRequest &request() const { return m_request; }
    void settleWith(const BatchApi::Answered &own, const Sending &whole);
    void settleAs(const Sending &whole, bool isUnread);

    // After done().
    const Answer &answer() const { return m_answer; }
    const Exchange &exchange() const { return m_exchange; }
    const QByteArray &body() const { return m_body; }
    bool isPacked() const { return m_isPacked; } // the body, where the request allows for it
    bool isGood() const; // of a Read: a 2xx that came whole and looks like JSON
    Error error() const; // what is wrong, where the answer is no good one
    const QUrl &freshStart() const { return m_freshStart; } // the Location of a 410
    QByteArray claims() const; // JSON of a claims challenge, or empty

Q_SIGNALS:
    void received(qint64 bytes); // into the sink so far
    void done(); // once, never from inside start()

private:
    void collect();
    void pour();
    void finish();
    void settle();
    void unpack();
    void describe(); // the exchange's share of the answer
    Answer::Way wayOf(int status) const;

    std::shared_ptr<RecallBatch> m_batch;
    GraphRequest m_request;
    QUrl m_url;
    QByteArray m_token;
    QPointer<QNetworkReply> m_reply;
    QTimer m_limit;
    QElapsedTimer m_clock;
    QByteArray m_body;
    QByteArray m_challenge;
    QUrl m_freshStart;
    Error m_transport; // what became of it on the way, where no answer came
    Answer m_answer;
    Exchange m_exchange;
    int m_networkError = 0; // QNetworkReply::NetworkError
    bool m_isCaptivePortal = false;
    bool m_isTimedOut = false;
    bool m_isTooLarge = false;
    bool m_isPacked = false;
    bool m_isSinkFull = false;
    qint64 m_poured = 0; // into the sink
    bool m_isSettled = false;
};

} // namespace Takeback

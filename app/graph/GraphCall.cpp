// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/GraphCall.h"

#include "app/graph/GraphClient.h"
#include "app/graph/Sending.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

namespace Takeback {

class GraphCall::Private {
public:
    enum class State { New, Queued, AtTheDoor, Parking, OnTheWay, Resting, Done };

    Private(GraphCall *call, GraphClient *itsClient, GraphRequest itsRequest)
        : q(call), client(itsClient), request(std::move(itsRequest))
    {
        tries.waits = request.waits;
    }

    bool isRecall() const { return request.kind == GraphRequest::Kind::Recall; }
    void send();
    void settle();
    void goBack(std::chrono::milliseconds asked,
                const Exchange &exchange = {}); // to the queue: certainly not accepted
    void rest(std::chrono::milliseconds wait);
    void deliver(const Verdict &verdict);
    void finishUnsent(ErrorKind kind);
    void finish(const GraphReply &reply);

    GraphCall *q;
    QPointer<GraphClient> client;
    GraphRequest request;
    QUrl url;
    QString clientRequestId;
    Tries tries;
    State state = State::New;
    Sending *sending = nullptr; // the last one
    int tokenNumber = 0; // of the token it went with
};

GraphCall::GraphCall(GraphClient *client, GraphRequest request, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, std::move(request)))
{
}

GraphCall::~GraphCall()
{
    if (d->client)
        d->client->forget(this);
}

void GraphCall::start()
{
    if (d->state != Private::State::New)
        return;
    d->state = Private::State::Queued;
    d->url = d->client ? d->client->addressOf(d->request) : QUrl();
    if (d->client && !d->url.isEmpty()) {
        d->client->wait(this, false);
        return;
    }
    const auto kind = d->client ? ErrorKind::ForeignHost : ErrorKind::Canceled;
    QMetaObject::invokeMethod(
        this, [this, kind] { d->finishUnsent(kind); }, Qt::QueuedConnection);
}

void GraphCall::pass()
{
    d->clientRequestId = std::exchange(d->request.clientRequestId, {});
    if (d->clientRequestId.isEmpty())
        d->clientRequestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!d->isRecall()) {
        d->send();
        return;
    }
    d->state = Private::State::AtTheDoor;
    Q_EMIT atTheDoor();
}

QString GraphCall::clientRequestId() const
{
    return d->clientRequestId;
}

bool GraphCall::isBackground() const
{
    return d->request.isBackground;
}

void GraphCall::leave()
{
    if (d->state != Private::State::AtTheDoor)
        return;
    if (d->client && d->client->gate() == GraphClient::Gate::Open) {
        d->send();
        return;
    }
    d->state = Private::State::Parking;
    QMetaObject::invokeMethod(
        this, [this] { d->goBack(std::chrono::milliseconds(0)); }, Qt::QueuedConnection);
}

void GraphCall::abandon()
{
    using State = Private::State;
    d->client = nullptr;
    if (d->state == State::Queued || d->state == State::AtTheDoor || d->state == State::Resting)
        QMetaObject::invokeMethod(
            this, [this] { d->finishUnsent(ErrorKind::Canceled); }, Qt::QueuedConnection);
}

void GraphCall::Private::send()
{
    state = State::OnTheWay;
    tokenNumber = client->tokenNumber();
    delete sending;
    sending = new Sending(request, url, client->token(), clientRequestId, q);
    QObject::connect(sending, &Sending::done, q, [this] { settle(); });
    QObject::connect(sending, &Sending::received, q, &GraphCall::received);
    if (isRecall() && client->isBatching())
        sending->join(client->batch());
    else
        sending->start(client->network());
}

void GraphCall::Private::settle()
{
    const Verdict verdict = judge(request.kind, sending->answer(), tries, QDateTime::currentDateTimeUtc(),
                                  QRandomGenerator::global()->generateDouble());
    const QPointer<GraphCall> self(q);
    if (client) {
        Q_EMIT client->exchanged(sending->exchange());
        if (!self)
            return;
    }
    switch (verdict.action) {
    case Verdict::Action::Renew:
        ++tries.renewals;
        if (client)
            client->refuse(tokenNumber, sending->claims());
        break;
    case Verdict::Action::Wait:
    case Verdict::Action::GiveUp:
        ++tries.waits;
        if (client)
            client->hold(verdict.wait);
        break;
    case Verdict::Action::Again:
        ++tries.losses;
        rest(verdict.wait);
        return;
    case Verdict::Action::Deliver:
        break;
    }
    if (!self)
        return;
    if (verdict.action == Verdict::Action::Deliver || verdict.action == Verdict::Action::GiveUp)
        deliver(verdict);
    else if (verdict.action == Verdict::Action::Wait)
        goBack(verdict.asked, sending->exchange());
    else
        goBack(std::chrono::milliseconds(0), sending->exchange());
}

void GraphCall::Private::goBack(std::chrono::milliseconds asked, const Exchange &exchange)
{
    if (state == State::Done)
        return;
    const QPointer<GraphCall> self(q);
    if (client)
        client->forget(q);
    state = State::Parking;
    if (isRecall())
        Q_EMIT q->parked(asked, exchange);
    if (!self || state != State::Parking)
        return;
    if (!client) {
        finishUnsent(ErrorKind::Canceled);
        return;
    }
    state = State::Queued;
    client->wait(q, true);
}

void GraphCall::Private::rest(std::chrono::milliseconds wait)
{
    state = State::Resting;
    if (client)
        client->forget(q);
    QTimer::singleShot(wait, q, [this] {
        if (state != State::Resting)
            return;
        if (!client) {
            finishUnsent(ErrorKind::Canceled);
            return;
        }
        state = State::Queued;
        client->wait(q, false);
    });
}

void GraphCall::Private::deliver(const Verdict &verdict)
{
    GraphReply reply;
    reply.body = sending->body();
    reply.isPacked = sending->isPacked();
    reply.exchange = sending->exchange();
    reply.freshStart = sending->freshStart();
    reply.fate = verdict.fate;
    reply.hasNeverLeft = verdict.hasNeverLeft;
    reply.asked = verdict.asked;
    if (isRecall() ? verdict.fate != RecallState::Submitted : !sending->isGood())
        reply.error = sending->error();
    finish(reply);
}

// Nothing is on the way; what was sent before, if anything, was certainly not accepted.
void GraphCall::Private::finishUnsent(ErrorKind kind)
{
    GraphReply reply;
    if (sending)
        reply.exchange = sending->exchange();
    reply.exchange.method = QString::fromLatin1(request.verb());
    if (reply.exchange.target.isEmpty() && url.isValid())
        reply.exchange.target = url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo
                                             | QUrl::FullyEncoded);
    reply.error = Error{kind, 0, {}, {}, {}, {}, std::nullopt};
    reply.fate = kind == ErrorKind::Canceled ? RecallState::Planned : RecallState::Failed;
    reply.hasNeverLeft = true;
    finish(reply);
}

void GraphCall::Private::finish(const GraphReply &reply)
{
    if (state == State::Done)
        return;
    state = State::Done;
    if (client)
        client->forget(q);
    Q_EMIT q->finished(reply);
}

} // namespace Takeback

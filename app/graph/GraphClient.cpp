// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/GraphClient.h"

#include "app/graph/BatchApi.h"
#include "app/graph/RecallBatch.h"
#include "app/graph/Upload.h"
#include "app/net/Network.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <algorithm>

using std::chrono::milliseconds;

namespace Takeback {

class GraphClient::Private {
public:
    Private(GraphClient *client, Network *itsNetwork, const QUrl &itsRoot)
        : q(client), network(itsNetwork), root(itsRoot)
    {
        alarm.setSingleShot(true);
        alarm.setTimerType(Qt::PreciseTimer);
        QObject::connect(&alarm, &QTimer::timeout, q, [this] { look(); });
    }

    Gate gate() const;
    void look(); // at the gate: tells where it changed, lets through who may pass
    void pump();
    void pumpSoon();

    GraphClient *q;
    Network *network;
    QUrl root;
    QByteArray token;
    int tokenNumber = 0;
    int refusedNumber = 0;
    QDeadlineTimer held; // expired: the server did not say wait
    QTimer alarm;
    Gate told = Gate::NoToken;
    QList<GraphCall *> queue;
    QSet<GraphCall *> places;
    QSet<GraphCall *> calls; // all that live
    bool isPumpDue = false;
    bool isBatching = false;
    std::weak_ptr<RecallBatch> batch;
};

GraphClient::Gate GraphClient::Private::gate() const
{
    if (token.isEmpty())
        return Gate::NoToken;
    if (refusedNumber == tokenNumber)
        return Gate::Renewing;
    return held.hasExpired() ? Gate::Open : Gate::Waiting;
}

void GraphClient::Private::look()
{
    if (!held.hasExpired())
        alarm.start(std::chrono::ceil<milliseconds>(held.remainingTimeAsDuration()));
    pumpSoon();
    const Gate now = gate();
    if (now == told)
        return;
    told = now;
    Q_EMIT q->gateChanged(now);
}

void GraphClient::Private::pumpSoon()
{
    if (isPumpDue)
        return;
    isPumpDue = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isPumpDue = false;
            pump();
        },
        Qt::QueuedConnection);
}

void GraphClient::Private::pump()
{
    const QPointer<GraphClient> self(q);
    while (self && gate() == Gate::Open && places.size() < MaxInFlight && !queue.isEmpty()) {
        const auto urgent = std::find_if(queue.begin(), queue.end(),
                                         [](const GraphCall *call) { return !call->isBackground(); });
        GraphCall *call = urgent == queue.end() ? queue.takeFirst() : queue.takeAt(urgent - queue.begin());
        places.insert(call);
        call->pass();
    }
}

GraphClient::GraphClient(Network *network, const QUrl &root, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, network, root))
{
}

GraphClient::~GraphClient()
{
    for (GraphCall *call : std::as_const(d->calls))
        call->abandon();
}

GraphCall *GraphClient::call(const GraphRequest &request, QObject *parent)
{
    auto *call = new GraphCall(this, request, parent);
    d->calls.insert(call);
    connect(call, &QObject::destroyed, this, [this, call] { d->calls.remove(call); });
    return call;
}

Upload *GraphClient::upload(const QUrl &address, std::shared_ptr<QIODevice> bytes, qint64 size,
                            QObject *parent)
{
    return new Upload(d->network, address, std::move(bytes), size, parent);
}

void GraphClient::setBatching(bool isBatching)
{
    d->isBatching = isBatching;
}

bool GraphClient::isBatching() const
{
    return d->isBatching;
}

std::shared_ptr<RecallBatch> GraphClient::batch()
{
    auto batch = d->batch.lock();
    if (!batch || !batch->isOpen())
        batch = RecallBatch::make(this, d->network->proxyLogin(), addressOf(BatchApi::recalls({})), d->token);
    d->batch = batch;
    return batch;
}

bool GraphClient::isOwn(const QUrl &link) const
{
    const int standard = d->root.scheme() == QLatin1String("https") ? 443 : 80;
    return link.isValid() && link.scheme() == d->root.scheme() && link.userInfo().isEmpty()
        && link.host() == d->root.host() && link.port(standard) == d->root.port(standard);
}

void GraphClient::setToken(const QString &accessToken)
{
    d->token = accessToken.toUtf8();
    ++d->tokenNumber;
    d->look();
}

GraphClient::Gate GraphClient::gate() const
{
    return d->gate();
}

milliseconds GraphClient::waitLeft() const
{
    const auto left = std::chrono::ceil<milliseconds>(d->held.remainingTimeAsDuration());
    return d->held.hasExpired() ? milliseconds(0) : left;
}

Network *GraphClient::network() const
{
    return d->network;
}
QByteArray GraphClient::token() const
{
    return d->token;
}
int GraphClient::tokenNumber() const
{
    return d->tokenNumber;
}

QUrl GraphClient::addressOf(const GraphRequest &request) const
{
    const QUrl url = request.link.isEmpty()
        ? QUrl::fromEncoded(QByteArray(d->root.toEncoded(QUrl::StripTrailingSlash) + request.path),
                            QUrl::StrictMode)
        : request.link;
    return isOwn(url) ? url : QUrl();
}

void GraphClient::wait(GraphCall *call, bool isFirst)
{
    if (isFirst)
        d->queue.prepend(call);
    else
        d->queue.append(call);
    d->pumpSoon();
}

void GraphClient::forget(GraphCall *call)
{
    d->queue.removeOne(call);
    if (d->places.remove(call))
        d->pumpSoon();
}

// Only the first who comes back with a token tells; the others wait for the same new one.
void GraphClient::refuse(int tokenNumber, const QByteArray &claims)
{
    if (tokenNumber != d->tokenNumber || tokenNumber == d->refusedNumber)
        return;
    d->refusedNumber = tokenNumber;
    const QPointer<GraphClient> self(this);
    d->look();
    if (self)
        Q_EMIT tokenRefused(claims);
}

void GraphClient::hold(milliseconds wait)
{
    const QDeadlineTimer until(wait, Qt::PreciseTimer);
    if (until > d->held)
        d->held = until;
    d->look();
}

} // namespace Takeback

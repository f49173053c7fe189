// SPDX-License-Identifier: GPL-3.0-or-later
// How what is planned leaves, and what becomes of it.
#include "app/graph/GraphClient.h"
#include "app/graph/RecallApi.h"
#include "app/mailbox/RecallRun.h"
#include "app/store/RecallJournal.h"

#include <QUuid>

namespace Takeback {

using std::chrono::milliseconds;

// Not all at once: a call is made when there is room for it, and what was asked for meanwhile goes first.
void RecallRun::pump()
{
    // One looks whether there is a network, or whether the throttle is over.
    const int room = m_restings > 0 ? 1 : m_pace.atOnce(GraphClient::MaxInFlight);
    while (!m_rest.isActive() && m_client->gate() != GraphClient::Gate::Waiting && !m_going.isEmpty()
           && m_calls.size() < room) {
        if (const Pace::Time wait = m_pace.wait(now()); wait > Pace::Time(0)) {
            if (!m_turn.isActive())
                m_turn.start(wait);
            return;
        }
        send(m_going.takeFirst());
    }
    prepareNext();
}

// While four are on their way, and only where the next one leaves as soon as one of them is back: if the
// program is killed meanwhile, it is Unknown as well.
void RecallRun::prepareNext()
{
    if (m_journal->prepared(m_prepared) || m_going.isEmpty() || m_calls.size() < GraphClient::MaxInFlight
        || m_restings > 0 || m_pace.perMinute() > 0 || m_client->isBatching()
        || m_client->gate() != GraphClient::Gate::Open)
        return;
    m_prepared = m_going.first();
    m_journal->prepare(sending(m_prepared, QUuid::createUuid().toString(QUuid::WithoutBraces)));
}

void RecallRun::unprepare()
{
    const QString id = std::exchange(m_prepared, {});
    if (m_journal->prepared(id))
        m_journal->record(Recall(*m_journal->find(id)));
}

void RecallRun::send(const QString &recallId)
{
    if (m_calls.contains(recallId))
        return;
    GraphRequest request = RecallApi::recall(m_mailbox, m_journal->find(recallId)->messageId);
    request.waits = m_tries.value(recallId).waits;
    if (const Recall *prepared = m_journal->prepared(recallId))
        request.clientRequestId = prepared->exchange->clientRequestId;
    GraphCall *call = m_client->call(request, this);
    m_calls.insert(recallId, call);
    m_pace.left(now());
    connect(call, &GraphCall::atTheDoor, this, [this, recallId] { recordSending(recallId); });
    connect(call, &GraphCall::parked, this, [this, recallId](milliseconds asked, const Exchange &exchange) {
        onParked(recallId, asked, exchange);
    });
    connect(call, &GraphCall::finished, this,
            [this, recallId](const GraphReply &reply) { settle(recallId, reply); });
    call->start();
    tellPaused();
    watchGate();
}

void RecallRun::watchGate()
{
    const GraphClient::Gate gate = m_client->gate();
    const bool isTokenMissing = gate == GraphClient::Gate::NoToken || gate == GraphClient::Gate::Renewing;
    if (!isTokenMissing || m_calls.isEmpty())
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start();
}

void RecallRun::recordSending(const QString &recallId)
{
    m_atTheDoor.insert(recallId);
    if (m_journal->isReady(recallId))
        leave(recallId);
    else if (!m_journal->prepared(recallId)) // else it is being written
        m_journal->record(sending(recallId, m_calls.value(recallId)->clientRequestId()));
}

Recall RecallRun::sending(const QString &recallId, const QString &clientRequestId) const
{
    Recall recall = *m_journal->find(recallId);
    recall.state = RecallState::Sending;
    recall.sendingAt = QDateTime::currentDateTimeUtc();
    // An answer that came before belongs to another sending. What this one will be known by is kept, so that
    // it can be asked for if no answer comes.
    recall.error.reset();
    recall.exchange = Exchange();
    recall.exchange->clientRequestId = clientRequestId;
    return recall;
}

// That it is Sending is on disk.
void RecallRun::leave(const QString &recallId)
{
    m_atTheDoor.remove(recallId);
    m_journal->letGo(recallId);
    if (m_prepared == recallId)
        m_prepared.clear();
    m_tries[recallId].leftAt = now();
    m_calls.value(recallId)->leave();
    prepareNext();
}

void RecallRun::onParked(const QString &recallId, milliseconds asked, const Exchange &exchange)
{
    Recall recall = *m_journal->find(recallId);
    recall.state = RecallState::Planned;
    if (exchange.isAnswered()) // why it waits, in the server's words
        recall.exchange = exchange;
    m_journal->record(recall);
    const bool isThrottled = asked > milliseconds(0);
    unprepare();
    if (isThrottled) {
        Try &itsTry = m_tries[recallId];
        ++itsTry.waits;
        m_pace.throttled(itsTry.leftAt, now(), asked);
    }
    if (m_stopped.remove(recallId)) { // it was on its way when the run paused
        drop(recallId);
        m_standing.insert(recallId);
        tellPaused();
    } else if (isThrottled && isOfRun(recallId)) { // it waits for its turn again
        drop(recallId);
        m_going.prepend(recallId);
    }
}

void RecallRun::onWritten(const QString &recallId, RecallState state)
{
    if (state == RecallState::Sending && m_atTheDoor.contains(recallId)) {
        leave(recallId);
    } else if (state == RecallState::Planned && m_fresh.remove(recallId)) {
        if (isOfRun(recallId)) {
            m_going.append(recallId);
            pump();
        } else {
            send(recallId); // one person's one wish waits for no run
        }
    }
}

void RecallRun::onReady(const QString &recallId)
{
    if (m_atTheDoor.contains(recallId)) // it has waited for this
        recordSending(recallId);
}

// What could not be written beforehand is not sent: nothing has left, and no disk would know of it. A run
// does not try the next one: it stands.
void RecallRun::onWriteFailed(const QString &recallId, RecallState state, const Error &error)
{
    const bool isFresh = m_fresh.remove(recallId);
    const bool isAtTheDoor = state == RecallState::Sending && m_atTheDoor.contains(recallId);
    Recall recall = *m_journal->find(recallId);
    recall.error = error;
    if (isOfRun(recallId) && isAtTheDoor) {
        drop(recallId);
        recall.state = RecallState::Planned;
        m_journal->record(recall);
        m_standing.insert(recallId);
    } else if (isAtTheDoor || (state == RecallState::Planned && isFresh)) {
        drop(recallId);
        recall.state = RecallState::Failed;
        recall.hasNeverLeft = true;
        recall.endedAt = QDateTime::currentDateTimeUtc();
        m_journal->record(recall);
    }
    if (isOfRun(recallId) && !isFresh)
        pause();
}

void RecallRun::settle(const QString &recallId, const GraphReply &reply)
{
    drop(recallId);
    if (waitsForNetwork(recallId, reply))
        return;
    m_stopped.remove(recallId);
    Recall recall = *m_journal->find(recallId);
    recall.state = reply.fate;
    recall.hasNeverLeft = reply.fate == RecallState::Failed && reply.hasNeverLeft;
    recall.wasInterrupted = false;
    if (recall.state != RecallState::Planned)
        recall.endedAt = QDateTime::currentDateTimeUtc();
    if (recall.state == RecallState::Submitted) {
        const RecallApi::Receipt receipt = RecallApi::readReceipt(reply.exchange.body);
        recall.hubServer = receipt.hubServer;
        recall.recallMailId = receipt.mailId;
    }
    recall.exchange = reply.exchange;
    recall.error = reply.error;
    m_journal->record(recall);
    const Try itsTry = m_tries.take(recallId);
    if (recall.state == RecallState::Planned) {
        if (reply.error && reply.error->kind == ErrorKind::Throttled)
            m_pace.throttled(itsTry.leftAt, now(), reply.asked);
        m_standing.insert(recallId);
        pause();
    } else if (reply.exchange.isAnswered()) {
        m_pace.accepted(itsTry.leftAt);
    }
    pump();
}

// Of many, what never left for want of a network is not failed by the thousand: they wait, one looks from
// time to time whether there is one again, and after a while they stand.
bool RecallRun::waitsForNetwork(const QString &recallId, const GraphReply &reply)
{
    const bool isOffline = reply.error && reply.error->kind == ErrorKind::NeverLeft && reply.hasNeverLeft;
    Recall recall = *m_journal->find(recallId);
    if (!isOffline || !isOfRun(recallId)) {
        m_restings = isOffline ? m_restings : 0;
        return false;
    }
    unprepare();
    recall.state = RecallState::Planned;
    recall.exchange = reply.exchange;
    recall.error = reply.error;
    m_journal->record(recall);
    if (m_stopped.remove(recallId)) {
        m_standing.insert(recallId);
        tellPaused();
        return true;
    }
    m_going.prepend(recallId);
    if (m_rest.isActive())
        return true;
    const milliseconds wait = std::chrono::seconds(1) * (1 << m_restings++); // 1, 2, 4 … s
    if (2 * wait > m_patience.intervalAsDuration())
        pause();
    else
        m_rest.start(wait);
    return true;
}

void RecallRun::drop(const QString &recallId)
{
    m_atTheDoor.remove(recallId);
    if (GraphCall *call = m_calls.take(recallId)) {
        disconnect(call, nullptr, this, nullptr);
        call->deleteLater();
    }
}

} // namespace Takeback

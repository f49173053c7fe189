// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/RecallRun.h"

#include "app/graph/GraphClient.h"
#include "app/graph/RecallApi.h"
#include "app/store/RecallJournal.h"

#include <QUuid>

namespace Takeback {

RecallRun::RecallRun(GraphClient *client, RecallJournal *journal, const QString &mailbox, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_mailbox(mailbox)
{
    connect(journal, &RecallJournal::written, this, &RecallRun::onWritten);
    connect(journal, &RecallJournal::writeFailed, this, &RecallRun::onWriteFailed);
    connect(journal, &RecallJournal::added, this, [this](int row) { // also what an opened journal held
        const Recall &recall = m_journal->recalls().at(row);
        if (recall.state == RecallState::Planned && !m_fresh.contains(recall.id))
            setPaused(true);
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &RecallRun::pause);
    connect(client, &GraphClient::gateChanged, this, &RecallRun::watchGate);
    for (const Recall &recall : journal->recalls())
        m_isPaused = m_isPaused || recall.state == RecallState::Planned;
}

RecallRun::~RecallRun()
{
    qDeleteAll(m_calls);
}

QString RecallRun::recall(const Message &message)
{
    const Recall *known = m_journal->lastOf(message);
    if (known && known->isOpen()) {
        const QString id = known->id;
        if (isPlanned(id) && !m_fresh.contains(id))
            send(id);
        return id;
    }
    Recall recall;
    recall.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    recall.messageId = message.id;
    recall.internetMessageId = message.internetMessageId;
    recall.subject = message.subject;
    recall.plannedAt = QDateTime::currentDateTimeUtc();
    m_fresh.insert(recall.id);
    m_journal->record(recall);
    return recall.id;
}

void RecallRun::cancel(const QString &recallId)
{
    if (!isPlanned(recallId))
        return;
    m_fresh.remove(recallId);
    drop(recallId);
    Recall recall = *m_journal->find(recallId);
    recall.state = RecallState::Canceled;
    recall.endedAt = QDateTime::currentDateTimeUtc();
    m_journal->record(recall);
    endPauseIfNothingStands();
}

void RecallRun::resume()
{
    m_stopped.clear();
    setPaused(false);
    QStringList planned;
    for (const Recall &recall : m_journal->recalls())
        if (recall.state == RecallState::Planned && !m_fresh.contains(recall.id))
            planned.append(recall.id);
    for (const QString &id : planned)
        send(id);
}

void RecallRun::send(const QString &recallId)
{
    if (m_calls.contains(recallId))
        return;
    GraphCall *call =
        m_client->call(RecallApi::recall(m_mailbox, m_journal->find(recallId)->messageId), this);
    m_calls.insert(recallId, call);
    connect(call, &GraphCall::atTheDoor, this, [this, recallId] { recordSending(recallId); });
    connect(call, &GraphCall::parked, this, [this, recallId] {
        Recall recall = *m_journal->find(recallId);
        recall.state = RecallState::Planned;
        m_journal->record(recall);
        if (m_stopped.remove(recallId)) // it was on its way when the run paused
            drop(recallId);
    });
    connect(call, &GraphCall::finished, this,
            [this, recallId](const GraphReply &reply) { settle(recallId, reply); });
    call->start();
    endPauseIfNothingStands();
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
    Recall recall = *m_journal->find(recallId);
    recall.state = RecallState::Sending;
    recall.sendingAt = QDateTime::currentDateTimeUtc();
    // An answer that came before belongs to another sending. What this one will be known by is kept, so that
    // it can be asked for if no answer comes.
    recall.error.reset();
    recall.exchange = Exchange();
    recall.exchange->clientRequestId = m_calls.value(recallId)->clientRequestId();
    m_journal->record(recall);
}

void RecallRun::onWritten(const QString &recallId, RecallState state)
{
    if (state == RecallState::Planned && m_fresh.remove(recallId))
        send(recallId);
    else if (state == RecallState::Sending && m_calls.contains(recallId))
        m_calls.value(recallId)->leave();
}

// What could not be written beforehand is not sent: nothing has left, and no disk would know of it.
void RecallRun::onWriteFailed(const QString &recallId, RecallState state, const Error &error)
{
    const bool isFresh = m_fresh.remove(recallId);
    if (!(state == RecallState::Planned && isFresh)
        && !(state == RecallState::Sending && m_calls.contains(recallId)))
        return;
    drop(recallId);
    Recall recall = *m_journal->find(recallId);
    recall.state = RecallState::Failed;
    recall.hasNeverLeft = true;
    recall.endedAt = QDateTime::currentDateTimeUtc();
    recall.error = error;
    m_journal->record(recall);
}

void RecallRun::settle(const QString &recallId, const GraphReply &reply)
{
    drop(recallId);
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
    if (recall.state == RecallState::Planned)
        pause();
}

void RecallRun::drop(const QString &recallId)
{
    if (GraphCall *call = m_calls.take(recallId)) {
        disconnect(call, nullptr, this, nullptr);
        call->deleteLater();
    }
}

// What has not left stays Planned until a person goes on; what has left comes back as it comes, and is not
// sent again either.
void RecallRun::pause()
{
    const QStringList ids = m_calls.keys();
    for (const QString &id : ids) {
        if (isPlanned(id))
            drop(id);
        else
            m_stopped.insert(id);
    }
    setPaused(true);
}

// A pause lasts as long as something stands: Planned, and not going to be sent by itself.
void RecallRun::endPauseIfNothingStands()
{
    for (const Recall &recall : m_journal->recalls())
        if (recall.state == RecallState::Planned && !m_calls.contains(recall.id)
            && !m_fresh.contains(recall.id))
            return;
    setPaused(false);
}

void RecallRun::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    m_isPaused = isPaused;
    Q_EMIT pausedChanged(isPaused);
}

bool RecallRun::isPlanned(const QString &recallId) const
{
    const Recall *recall = m_journal->find(recallId);
    return recall && recall->state == RecallState::Planned;
}

} // namespace Takeback

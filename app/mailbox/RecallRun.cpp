// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/RecallRun.h"

#include "app/graph/GraphClient.h"
#include "app/store/RecallJournal.h"

#include <QUuid>

#include <algorithm>

namespace Takeback {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

RecallRun::RecallRun(GraphClient *client, RecallJournal *journal, const QString &mailbox, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_mailbox(mailbox)
{
    connect(journal, &RecallJournal::written, this, &RecallRun::onWritten);
    connect(journal, &RecallJournal::madeReady, this, &RecallRun::onReady);
    connect(journal, &RecallJournal::writeFailed, this, &RecallRun::onWriteFailed);
    const auto stand = [this](int first, int last) {
        for (int row = first; row <= last; ++row) {
            const Recall &recall = m_journal->recalls().at(row);
            if (recall.state == RecallState::Planned && !m_fresh.contains(recall.id))
                m_standing.insert(recall.id);
        }
        tellPaused();
    };
    connect(journal, &RecallJournal::added, this, stand); // also what an opened journal held
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &RecallRun::pause);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &RecallRun::pump);
    m_clock.start();
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer);
    connect(&m_turn, &QTimer::timeout, this, &RecallRun::pump);
    connect(client, &GraphClient::gateChanged, this, [this] {
        if (m_client->gate() != GraphClient::Gate::Open)
            unprepare();
        watchGate();
        pump();
    });
    stand(0, int(journal->recalls().size()) - 1);
}

RecallRun::~RecallRun()
{
    qDeleteAll(m_calls);
    unprepare();
}

Recall RecallRun::planned(const Message &message, const QString &runId)
{
    Recall recall;
    recall.id = newId();
    recall.messageId = message.id;
    recall.internetMessageId = message.internetMessageId;
    recall.subject = message.subject;
    recall.runId = runId;
    recall.plannedAt = QDateTime::currentDateTimeUtc();
    m_fresh.insert(recall.id);
    return recall;
}

QString RecallRun::recall(const Message &message, bool isAgain)
{
    const Recall *known = m_journal->lastOf(message);
    if (known && known->isOpen()) {
        const QString id = known->id;
        if (isPlanned(id) && !m_fresh.contains(id)) {
            if (!m_calls.contains(id))
                forget(id);
            send(id);
        }
        return id;
    }
    if (known && known->mayHaveHappened() && !isAgain)
        return {};
    const Recall recall = planned(message, {});
    m_journal->record(recall);
    if (m_client->gate()
        == GraphClient::Gate::Open) { // its next step goes to the disk together with this one
        m_fresh.remove(recall.id);
        send(recall.id);
    }
    return recall.id;
}

AskedRecalls RecallRun::recallAll(const QList<Message> &messages, const QSet<QString> &again)
{
    const QString runId = newId();
    AskedRecalls asked;
    QList<Recall> all;
    QSet<QString> keys;
    for (const Message &message : messages) {
        const QString &key = message.internetMessageId.isEmpty() ? message.id : message.internetMessageId;
        if (keys.contains(key))
            continue;
        keys.insert(key);
        const Recall *known = m_journal->lastOf(message);
        if (known && known->isOpen()) {
            ++asked.open;
            asked.runId = known->runId;
            asked.recallId = asked.recallId.isEmpty() ? known->id : asked.recallId;
            if (m_standing.remove(known->id))
                m_going.append(known->id);
        } else if (known && known->mayHaveHappened() && !again.contains(message.id)) {
            asked.spared << message.id;
        } else {
            all << planned(message, runId);
        }
    }
    m_journal->record(all);
    tellPaused();
    pump();
    asked.planned = int(all.size());
    if (!all.isEmpty()) {
        asked.runId = runId;
        asked.recallId = all.first().id;
    }
    return asked;
}

void RecallRun::cancel(const QString &recallId)
{
    if (!isPlanned(recallId))
        return;
    forget(recallId);
    Recall recall = *m_journal->find(recallId);
    recall.state = RecallState::Canceled;
    recall.endedAt = QDateTime::currentDateTimeUtc();
    m_journal->record(recall);
    tellPaused();
    pump();
}

void RecallRun::cancelRun(const QString &runId)
{
    QList<Recall> canceled;
    QSet<QString> ids;
    for (const int row : m_journal->rowsOfRun(runId)) {
        Recall recall = m_journal->recalls().at(row);
        if (recall.state != RecallState::Planned)
            continue;
        recall.state = RecallState::Canceled;
        recall.endedAt = QDateTime::currentDateTimeUtc();
        canceled << recall;
        ids.insert(recall.id);
        m_fresh.remove(recall.id);
        drop(recall.id);
    }
    m_standing.subtract(ids);
    m_going.removeIf([&ids](const QString &id) { return ids.contains(id); });
    m_journal->record(canceled);
    tellPaused();
    pump();
}

void RecallRun::resume(const QString &besides)
{
    QStringList ids;
    for (const Recall &recall : m_journal->recalls())
        if (besides.isEmpty() || recall.runId != besides)
            ids << recall.id;
    goOn(ids);
}

void RecallRun::resumeRun(const QString &runId)
{
    QStringList ids;
    for (const int row : m_journal->rowsOfRun(runId))
        ids << m_journal->recalls().at(row).id;
    goOn(ids);
}

int RecallRun::standing(const QString &besides) const
{
    if (besides.isEmpty())
        return int(m_standing.size());
    return int(std::count_if(m_standing.begin(), m_standing.end(), [this, &besides](const QString &id) {
        const Recall *recall = m_journal->find(id);
        return recall && recall->runId != besides;
    }));
}

void RecallRun::goOn(const QStringList &ids)
{
    m_pace.hurry(now());
    m_turn.stop();
    m_rest.stop();
    m_restings = 0;
    for (const QString &id : ids) {
        m_stopped.remove(id);
        if (!m_standing.remove(id))
            continue;
        m_tries.remove(id);
        m_going << id;
    }
    tellPaused();
    pump();
}

void RecallRun::forget(const QString &recallId)
{
    m_fresh.remove(recallId);
    m_standing.remove(recallId);
    m_going.removeOne(recallId);
    drop(recallId);
}

void RecallRun::pause()
{
    m_rest.stop();
    m_restings = 0;
    unprepare();
    const QStringList ids = m_calls.keys();
    for (const QString &id : ids) {
        if (isPlanned(id)) {
            drop(id);
            m_standing.insert(id);
        } else {
            m_stopped.insert(id);
        }
    }
    for (const QString &id : std::exchange(m_going, {}))
        m_standing.insert(id);
    m_standing += std::exchange(m_fresh, {});
    tellPaused();
}

void RecallRun::tellPaused()
{
    const auto told = std::exchange(m_toldStanding, m_standing.size());
    if (told == m_standing.size())
        return;
    if ((told > 0) != isPaused())
        Q_EMIT pausedChanged(isPaused());
    Q_EMIT standingChanged();
}

bool RecallRun::isOfRun(const QString &recallId) const
{
    const Recall *recall = m_journal->find(recallId);
    return recall && !recall->runId.isEmpty();
}

bool RecallRun::isPlanned(const QString &recallId) const
{
    const Recall *recall = m_journal->find(recallId);
    return recall && recall->state == RecallState::Planned;
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/OutcomeWatch.h"

#include "app/graph/GraphClient.h"
#include "app/store/RecallJournal.h"

namespace Takeback {

namespace {

constexpr qint64 Slack = 15 * 60; // seconds that the clocks may differ

// Whether `next` tells what `known` did not.
bool isNews(const std::optional<RecallReport> &known, const RecallReport &next)
{
    if (!known)
        return true;
    RecallReport same = *known; // the same words from another mail are no news
    same.messageId = next.messageId;
    same.webLink = next.webLink;
    same.receivedAt = next.receivedAt;
    same.isTiedBySubject = next.isTiedBySubject;
    const bool isOlder = known->messageId != next.messageId && next.receivedAt < known->receivedAt;
    return same != next && next.outcome != RecallOutcome::None && !isOlder;
}

} // namespace

OutcomeWatch::OutcomeWatch(GraphClient *client, RecallJournal *journal, const QString &mailbox,
                           QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_mailbox(mailbox), m_wait(m_pace.first)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutcomeWatch::begin);
    m_heldSoon.setSingleShot(true);
    m_heldSoon.setInterval(200);
    connect(&m_heldSoon, &QTimer::timeout, this, &OutcomeWatch::tryHeld);
    connect(journal, &RecallJournal::added, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            follow(row);
    });
    connect(journal, &RecallJournal::changed, this, &OutcomeWatch::follow);
    for (int row = 0; row < journal->recalls().size(); ++row)
        follow(row);
}

void OutcomeWatch::setFollowing(bool isFollowing)
{
    if (std::exchange(m_isFollowing, isFollowing) == isFollowing)
        return;
    m_wait = m_pace.first;
    if (!isFollowing && m_lookingFor.isEmpty())
        delete m_round;
    schedule();
}

void OutcomeWatch::setPace(const Pace &pace)
{
    m_pace = pace;
    m_wait = pace.first;
    m_timer.stop();
    schedule();
}

bool OutcomeWatch::isWaitedFor(const Recall &recall) const
{
    return recall.isOutcomeOpen() && recall.sendingAt > QDateTime::currentDateTimeUtc().addDays(-Days);
}

void OutcomeWatch::follow(int row)
{
    const Recall recall = m_journal->recalls().at(row);
    if (!isWaitedFor(recall)) {
        m_waiting.remove(recall.id);
    } else if (!m_waiting.contains(recall.id)) {
        m_waiting.insert(recall.id);
        m_wait = m_pace.first;
        if (m_timer.remainingTimeAsDuration() > m_wait) // followed soon, and not put off by the next one
            m_timer.stop();
    }
    const RecallState before = std::exchange(m_states[recall.id], recall.state);
    const bool mayHaveReport = recall.state == RecallState::Submitted || recall.state == RecallState::Unknown;
    if (mayHaveReport && before != recall.state && !m_held.isEmpty() && !m_heldSoon.isActive())
        m_heldSoon.start();
    schedule();
}

void OutcomeWatch::schedule()
{
    if (!m_isFollowing || m_waiting.isEmpty()) {
        m_timer.stop();
        if (!m_round)
            m_link.clear(); // what came meanwhile is nobody's business
    } else if (!m_round && !m_timer.isActive()) {
        m_timer.start(m_wait);
    }
}

QDateTime OutcomeWatch::since() const
{
    QDateTime oldest;
    for (const QString &id : m_waiting + QSet<QString>(m_lookingFor.begin(), m_lookingFor.end()))
        if (const Recall *recall = m_journal->find(id))
            if (const QDateTime at = recall->serverTime(); at.isValid() && (!oldest.isValid() || at < oldest))
                oldest = at;
    return oldest.isValid() ? oldest.addSecs(-Slack) : QDateTime();
}

// Of what a report may come of now.
QStringList OutcomeWatch::subjects() const
{
    const QDateTime from = QDateTime::currentDateTimeUtc().addDays(-Days);
    QList<Recall> recalls;
    for (const Recall &recall : m_journal->recalls())
        if (recall.mayHaveHappened() && (recall.sendingAt > from || m_lookingFor.contains(recall.id)))
            recalls.append(recall);
    return ReportReading::subjectsOf(recalls);
}

void OutcomeWatch::look(const QString &recallId)
{
    m_wishes.append(recallId);
    m_judged.clear();
    m_missed.clear();
    if (!m_round)
        QMetaObject::invokeMethod(this, &OutcomeWatch::begin, Qt::QueuedConnection);
}

void OutcomeWatch::begin()
{
    if (m_round)
        return;
    m_waiting.removeIf([this](const QString &id) { // a week goes by without a signal
        const Recall *recall = m_journal->find(id);
        return !recall || !isWaitedFor(*recall);
    });
    m_lookingFor += std::exchange(m_wishes, {});
    const QDateTime from = since();
    if (!from.isValid()) {
        end(std::nullopt);
        return;
    }
    m_timer.stop();
    m_round = new InboxRound(
        m_client, m_mailbox,
        [this, subjects = subjects()](const InboxMail &mail) {
            return !m_judged.contains(mail.id) && ReportReading::isWorthALook(mail, m_owner, subjects);
        },
        this);
    m_round->alsoLookAt(m_missed.keys());
    connect(m_round, &InboxRound::arrived, this, &OutcomeWatch::take);
    connect(m_round, &InboxRound::missed, this, &OutcomeWatch::miss);
    connect(m_round, &InboxRound::finished, this, &OutcomeWatch::end);
    if (!m_lookingFor.isEmpty() || from < m_since)
        m_link.clear();
    if (m_link.isEmpty()) {
        m_since = from;
        m_round->startSince(from);
    } else {
        m_round->startAt(m_link);
    }
}

void OutcomeWatch::end(const std::optional<Error> &error)
{
    if (m_round) {
        if (!error)
            m_link = m_round->deltaLink();
        else if (m_round->isStateLost())
            m_link.clear();
        m_round->deleteLater();
        m_round.clear();
    }
    m_wait = std::min(m_wait * 2, m_pace.longest);
    m_trouble = error;
    if (m_conversations == 0)
        tellLooked();
    if (!m_wishes.isEmpty())
        QMetaObject::invokeMethod(this, &OutcomeWatch::begin, Qt::QueuedConnection);
    schedule();
}

void OutcomeWatch::tellLooked()
{
    const QStringList ids = std::exchange(m_lookingFor, {});
    for (const QString &id : ids) {
        const Recall *recall = m_journal->find(id);
        const bool isFound = recall && recall->report;
        Q_EMIT looked(id, m_trouble && !isFound ? Result<bool>(*m_trouble) : Result<bool>(isFound));
    }
}

void OutcomeWatch::miss(const QString &mailId, bool isForGood)
{
    if (!isForGood && ++m_missed[mailId] < MostMisses)
        return;
    m_missed.remove(mailId);
    m_judged.insert(mailId);
}

void OutcomeWatch::take(const InboxMail &mail)
{
    m_missed.remove(mail.id);
    switch (ReportReading::kindOf(mail, m_owner)) {
    case ReportReading::Kind::NoReport:
        m_judged.insert(mail.id);
        return;
    case ReportReading::Kind::Forged:
        m_judged.insert(mail.id);
        ++m_forged;
        return;
    case ReportReading::Kind::Report:
        break;
    }
    // Delivered twice: it is of the recall that it was of.
    if (const QString known = m_reports.value(mail.internetMessageId); !known.isEmpty()) {
        settle(mail, {known, ReportReading::Tie::Message});
        return;
    }
    const auto match = ReportReading::match(mail, m_journal->recalls());
    const bool isSure = match && match->tie != ReportReading::Tie::SubjectAndTime;
    if (isSure || mail.conversationId.isEmpty())
        place({mail, {}, QDateTime::currentDateTimeUtc()});
    else
        askConversation(mail);
}

// Beside the round, which goes on meanwhile.
void OutcomeWatch::askConversation(const InboxMail &mail)
{
    ++m_conversations;
    GraphCall *call = m_client->call(InboxApi::conversation(m_mailbox, mail.conversationId), m_client);
    connect(call, &GraphCall::finished, this, [this, call, mail](const GraphReply &reply) {
        call->deleteLater();
        --m_conversations;
        QStringList ids;
        if (const auto page = InboxApi::readPage(reply))
            for (const InboxMail &one : page->mails)
                ids << one.internetMessageId;
        place({mail, ids, QDateTime::currentDateTimeUtc()});
        if (m_conversations == 0 && !m_round)
            tellLooked();
    });
    call->start();
}

void OutcomeWatch::place(const Held &held)
{
    const auto match = ReportReading::match(held.mail, m_journal->recalls(), held.conversation);
    const Recall *recall = match ? m_journal->find(match->recallId) : nullptr;
    const bool isGuess = match && match->tie == ReportReading::Tie::SubjectAndTime;
    if (recall
        && (recall->state == RecallState::Submitted || (recall->state == RecallState::Unknown && !isGuess))) {
        settle(held.mail, *match);
        return;
    }
    // Before the answer to its recall, perhaps.
    m_held.removeIf([&](const Held &one) { return one.mail.id == held.mail.id; });
    m_held.append(held);
    if (m_held.size() > MostHeld)
        ignore(m_held.takeFirst().mail);
}

void OutcomeWatch::ignore(const InboxMail &mail)
{
    m_judged.insert(mail.id);
    ++m_ignored;
}

// A believed report of an Unknown recall says that the server took the request after all.
void OutcomeWatch::settle(const InboxMail &mail, const ReportReading::Match &match)
{
    Recall recall = *m_journal->find(match.recallId);
    RecallReport report = ReportReading::read(mail, recall.subject);
    report.isTiedBySubject = match.tie == ReportReading::Tie::SubjectAndTime;
    if (!mail.internetMessageId.isEmpty())
        m_reports.insert(mail.internetMessageId, recall.id);
    if (!isNews(recall.report, report)) {
        ++m_ignored;
        return;
    }
    recall.state = RecallState::Submitted;
    recall.report = report;
    m_journal->record(recall);
    Q_EMIT outcomeArrived(recall.id);
}

void OutcomeWatch::tryHeld()
{
    const QList<Held> held = std::exchange(m_held, {});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Held &one : held) {
        if (one.since.secsTo(now) > HeldFor.count())
            ignore(one.mail);
        else
            place(one);
    }
}

} // namespace Takeback

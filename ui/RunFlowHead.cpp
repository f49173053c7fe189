// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a run, and what waits.
#include "app/models/RecallsModel.h"
#include "ui/InlineBar.h"
#include "ui/RunFlow.h"
#include "ui/RunHead.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr qint64 KeptInSight = 24 * 3600; // seconds that an ended run is shown unless it is closed
constexpr std::chrono::seconds LongWait = std::chrono::minutes(2);

int minutes(std::chrono::seconds wait)
{
    return int(std::chrono::ceil<std::chrono::minutes>(wait).count());
}

} // namespace

RunHead *RunFlow::head()
{
    if (m_head)
        return m_head;
    m_head = new RunHead(m_detail->window());
    connect(m_head, &RunHead::pauseWanted, m_session, &Session::pauseRecalls);
    connect(m_head, &RunHead::resumeWanted, this, [this] { m_session->resumeRun(runToShow()); });
    connect(m_head, &RunHead::cancelWanted, this, [this] { m_session->cancelRecalls(runToShow()); });
    connect(m_head, &RunHead::retryWanted, this, &RunFlow::retry);
    connect(m_head, &RunHead::closeWanted, this, [this] {
        const QString closed = runToShow();
        m_chosenRun.clear();
        if (runToShow() == closed)
            m_closedRun = closed;
        showRun();
    });
    Q_EMIT headBuilt(m_head);
    return m_head;
}

void RunFlow::choose(const QString &runId)
{
    m_chosenRun = runId;
    showRun();
}

// The newest that is under way, else the chosen one, else the newest of today.
QString RunFlow::runToShow() const
{
    const QStringList runs = m_session->runs();
    for (const QString &id : runs)
        if (!m_session->runProgress(id).isEnded())
            return id;
    if (!m_chosenRun.isEmpty())
        return m_chosenRun;
    const QString newest = runs.value(0);
    const QDateTime ended = m_session->runProgress(newest).endedAt;
    const bool isRecent = ended.isValid() && ended.secsTo(QDateTime::currentDateTimeUtc()) < KeptInSight;
    return isRecent && newest != m_closedRun ? newest : QString();
}

void RunFlow::showRun()
{
    const QString id = runToShow();
    if (id.isEmpty() && m_head) {
        m_head->hide();
    } else if (!id.isEmpty()) {
        const RunProgress run = m_session->runProgress(id);
        head()->show(run, std::chrono::ceil<std::chrono::seconds>(m_session->serverWait()),
                     run.isPaused ? troubleOf(id) : std::nullopt);
        Q_EMIT runShown(run);
    }
    showPaused();
}

// What happened to one of them that stands.
std::optional<Error> RunFlow::troubleOf(const QString &runId) const
{
    const QAbstractItemModel *recalls = m_session->recallsModel();
    for (int row = 0; recalls && row < recalls->rowCount(); ++row) {
        const auto recall = recalls->index(row, 0).data(RecallsModel::RecallRole).value<Recall>();
        if (recall.runId == runId && recall.state == RecallState::Planned && recall.error)
            return recall.error;
    }
    return std::nullopt;
}

// What failed was not taken; what is unknown is not among it.
void RunFlow::retry()
{
    const QString run = runToShow();
    const QAbstractItemModel *recalls = m_session->recallsModel();
    QStringList ids;
    for (int row = 0; recalls && row < recalls->rowCount(); ++row) {
        const auto recall = recalls->index(row, 0).data(RecallsModel::RecallRole).value<Recall>();
        if (recall.runId != run || recall.state != RecallState::Failed)
            continue;
        const auto message = m_session->messageOf(recall.id); // it may have another id now
        ids.prepend(message ? message->id : recall.messageId);
    }
    ask(ids);
}

void RunFlow::showWait()
{
    const auto wait = std::chrono::ceil<std::chrono::seconds>(m_session->serverWait());
    const bool isWaiting = wait.count() > 0;
    if (isWaiting && !m_tick.isActive())
        m_tick.start();
    else if (!isWaiting)
        m_tick.stop();
    showRun();
    if (isWaiting && (!m_head || m_head->isHidden())) // else it says so itself
        m_bars->show(
            u"wait"_s, InlineBar::Kind::News,
            wait < LongWait
                ? tr("The server is busy: Takeback waits %n second(s).", nullptr, int(wait.count()))
                : tr("The server is busy: Takeback waits about %n minute(s).", nullptr, minutes(wait)));
    else
        m_bars->hide(u"wait"_s);
}

// Where the run that is shown stands, its own head says so: this is about all others.
void RunFlow::showPaused()
{
    const QString run = runToShow();
    const int paused = m_session->pausedRecalls(run);
    if (paused == 0) {
        m_bars->hide(u"paused"_s);
        return;
    }
    m_bars->show(
        u"paused"_s, InlineBar::Kind::Trouble,
        run.isEmpty()
            ? tr("%n planned recall(s) wait for you: nothing is sent later in silence.", nullptr, paused)
            : tr("%n other planned recall(s) wait for you: nothing is sent later in silence.", nullptr,
                 paused),
        {{tr("Send them now"), [this, run] { m_session->resumeRecalls(run); }}}, {},
        InlineBar::Closing::ByItself);
}

} // namespace Takeback

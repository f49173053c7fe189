// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/RunTally.h"

#include "app/mailbox/RecallRun.h"
#include "app/store/RecallJournal.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace Takeback {

namespace {

constexpr qint64 Second = 1000; // ms
constexpr qint64 Window = 60 * Second;

void count(const Recall &recall, RunProgress &progress)
{
    switch (recall.state) {
    case RecallState::Planned:
        ++progress.planned;
        break;
    case RecallState::Sending:
        ++progress.sending;
        break;
    case RecallState::Submitted:
        ++progress.submitted;
        break;
    case RecallState::Failed:
        ++progress.failed;
        break;
    case RecallState::Unknown:
        ++progress.unknown;
        break;
    case RecallState::Canceled:
        ++progress.canceled;
        break;
    }
    const auto outcome = recall.state == RecallState::Submitted ? recall.outcome() : RecallOutcome::None;
    progress.succeeded += outcome == RecallOutcome::Succeeded ? 1 : 0;
    progress.partly += outcome == RecallOutcome::Partly ? 1 : 0;
    progress.notRecalled += outcome == RecallOutcome::NotRecalled ? 1 : 0;
    progress.pending += outcome == RecallOutcome::Pending ? 1 : 0;
}

} // namespace

RunTally::RunTally(const RecallJournal *journal, const RecallRun *run, QObject *parent)
    : QObject(parent), m_journal(journal), m_run(run)
{
    m_clock.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    m_second.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &RunTally::tell);
    connect(&m_second, &QTimer::timeout, this, &RunTally::markLive);
    connect(run, &RecallRun::standingChanged, this, &RunTally::markLive);
    connect(journal, &RecallJournal::changed, this, &RunTally::mark);
    const auto markAll = [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            mark(row);
    };
    connect(journal, &RecallJournal::added, this, markAll);
    markAll(0, int(journal->recalls().size()) - 1);
}

QStringList RunTally::runs() const
{
    QStringList runs = m_journal->runs();
    std::reverse(runs.begin(), runs.end());
    return runs;
}

RunProgress RunTally::progress(const QString &runId) const
{
    RunProgress progress;
    progress.runId = runId;
    for (const int row : m_journal->rowsOfRun(runId)) {
        const Recall &recall = m_journal->recalls().at(row);
        count(recall, progress);
        progress.isPaused = progress.isPaused || m_run->isStanding(recall.id);
        if (!progress.startedAt.isValid() || recall.plannedAt < progress.startedAt)
            progress.startedAt = recall.plannedAt;
        if (recall.endedAt.isValid() && (!progress.endedAt.isValid() || recall.endedAt > progress.endedAt))
            progress.endedAt = recall.endedAt;
    }
    if (progress.isEnded() || progress.isPaused) {
        if (!progress.isEnded())
            progress.endedAt = {};
        return progress;
    }
    progress.endedAt = {};
    progress.perMinute = measured(runId);
    if (progress.perMinute > 0)
        progress.left = std::chrono::seconds(qint64(std::ceil(60 * progress.planned / progress.perMinute)));
    return progress;
}

double RunTally::measured(const QString &runId) const
{
    const QList<Sample> samples = m_samples.value(runId);
    if (samples.size() < 2 || samples.last().done <= samples.first().done)
        return 0;
    return double(samples.last().done - samples.first().done) * double(Window)
        / double(samples.last().at - samples.first().at);
}

void RunTally::mark(int row)
{
    const Recall &recall = m_journal->recalls().at(row);
    if (recall.runId.isEmpty())
        return;
    m_changed.insert(recall.runId);
    if (recall.isOpen())
        m_live.insert(recall.runId);
    if (!m_soon.isActive())
        m_soon.start();
}

void RunTally::markLive()
{
    m_changed.unite(m_live);
    if (!m_changed.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

void RunTally::tell()
{
    bool isUnderWay = false;
    for (const QString &runId : std::exchange(m_changed, {})) {
        const RunProgress now = progress(runId);
        const bool hasEnded = now.isEnded() && m_live.remove(runId);
        if (now.isEnded() || now.isPaused)
            m_samples.remove(runId);
        else
            sample(now);
        isUnderWay = isUnderWay || (!now.isEnded() && !now.isPaused);
        Q_EMIT changed(runId);
        if (hasEnded)
            Q_EMIT ended(runId);
    }
    if (!isUnderWay)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void RunTally::sample(const RunProgress &progress)
{
    QList<Sample> &samples = m_samples[progress.runId];
    const qint64 now = m_clock.elapsed();
    if (!samples.isEmpty() && now - samples.last().at < Second)
        return;
    samples.append({now, progress.done()});
    while (now - samples.first().at > Window)
        samples.removeFirst();
}

} // namespace Takeback

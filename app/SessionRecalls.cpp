// SPDX-License-Identifier: GPL-3.0-or-later
// Recalls, one and many: asked for, held, ended, counted.
#include "app/SessionPrivate.h"

namespace Takeback {

QString Session::recall(const QString &messageId, bool isAgain)
{
    const auto known = message(messageId);
    return known ? d->rooms->run.recall(*known, isAgain) : QString();
}

void Session::cancelRecall(const QString &recallId)
{
    if (d->rooms)
        d->rooms->run.cancel(recallId);
}

AskedRecalls Session::recallAll(const QStringList &messageIds, const QStringList &again)
{
    QList<Message> messages;
    for (const QString &id : messageIds)
        if (auto known = message(id))
            messages << std::move(*known);
    return messages.isEmpty() ? AskedRecalls()
                              : d->rooms->run.recallAll(messages, {again.begin(), again.end()});
}

void Session::cancelRecalls(const QString &runId)
{
    if (d->rooms)
        d->rooms->run.cancelRun(runId);
}

void Session::pauseRecalls()
{
    if (d->rooms)
        d->rooms->run.pause();
}

void Session::resumeRecalls(const QString &besides)
{
    if (d->rooms)
        d->rooms->run.resume(besides);
}

void Session::resumeRun(const QString &runId)
{
    if (d->rooms)
        d->rooms->run.resumeRun(runId);
}

bool Session::areRecallsPaused() const
{
    return d->rooms && d->rooms->run.isPaused();
}

int Session::pausedRecalls(const QString &besides) const
{
    return d->rooms ? d->rooms->run.standing(besides) : 0;
}

void Session::setRecallPatience(std::chrono::milliseconds patience)
{
    if (d->rooms)
        d->rooms->run.setPatience(patience);
}

bool Session::isRecallSending() const
{
    if (d->rooms)
        for (const Recall &recall : d->rooms->journal->recalls())
            if (recall.state == RecallState::Sending)
                return true;
    return false;
}

int Session::firstDamagedJournalLine() const
{
    return d->rooms ? d->rooms->journal->firstDamagedLine() : 0;
}

QStringList Session::runs() const
{
    return d->rooms ? d->rooms->tally.runs() : QStringList();
}

RunProgress Session::runProgress(const QString &runId) const
{
    return d->rooms ? d->rooms->tally.progress(runId) : RunProgress();
}

void Session::setNote(const QString &recallId, const QString &note)
{
    const Recall *known = d->rooms ? d->rooms->journal->find(recallId) : nullptr;
    if (!known || known->note == note)
        return;
    Recall recall = *known;
    recall.note = note;
    d->rooms->notes.insert(recallId);
    d->rooms->journal->record(recall);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Of many messages at once: what a dry run counted, how far a run is, what came of it.
#include "ui/Phrases.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Takeback {

QString Phrases::planReach(const DryRunResult &plan, const DryRunResult::Choice &choice)
{
    const auto counts = plan.counts(choice);
    QStringList parts;
    if (counts.inside > 0)
        parts << tr("%n address(es) inside your organisation, people or groups: usually reached.", nullptr,
                    counts.inside);
    if (counts.groups > 0)
        parts << tr("%n group(s) inside.", nullptr, counts.groups);
    if (counts.outside > 0)
        parts << tr("%n outside: the message usually stays there, and they will see a recall notice.",
                    nullptr, counts.outside);
    if (counts.outsideInGroups > 0)
        parts << tr("%n more outside as members of groups.", nullptr, counts.outsideInGroups);
    if (counts.unknown > 0)
        parts << tr("%n cannot be judged, a group perhaps.", nullptr, counts.unknown);
    if (parts.isEmpty())
        return tr("Nobody is named in these messages.");
    if (plan.isGuessed)
        parts << tr("Judged by the addresses alone.");
    return parts.join(u' ');
}

QString Phrases::planAside(const DryRunResult &plan)
{
    QStringList parts;
    if (plan.again() > 0)
        parts << tr("%n already submitted", nullptr, plan.again());
    if (plan.tooOld() > 0)
        parts << tr("%n older than the age limit", nullptr, plan.tooOld());
    if (plan.notices() > 0)
        parts << tr("%n recall notice(s)", nullptr, plan.notices());
    return parts.join(u" · "_s);
}

QString Phrases::runProgress(const RunProgress &run, std::chrono::seconds serverWait)
{
    QStringList parts{
        tr("%1 of %2 submitted").arg(QLocale().toString(run.submitted), QLocale().toString(run.total()))};
    if (run.isPaused)
        return parts.first() % u" · "_s % tr("%n not sent yet", nullptr, run.planned);
    if (run.perMinute >= 0.5)
        parts << tr("%1 a minute").arg(QLocale().toString(qRound(run.perMinute)));
    if (run.left && run.left->count() > 0)
        parts << timeLeftAbout(*run.left + serverWait);
    return parts.join(u" · "_s);
}

QString Phrases::timeLeftAbout(std::chrono::seconds left)
{
    const auto seconds = left.count();
    if (seconds < 60)
        return tr("less than a minute left");
    if (seconds < 100 * 60)
        return tr("about %n minute(s) left", nullptr, int((seconds + 30) / 60));
    return tr("about %n hour(s) left", nullptr, int((seconds + 1800) / 3600));
}

QString Phrases::runTitle(const RunProgress &run)
{
    if (run.isEnded())
        return tr("Run of %n message(s), ended %1", nullptr, run.total()).arg(time(run.endedAt));
    return tr("Run of %n message(s), asked for %1", nullptr, run.total()).arg(time(run.startedAt));
}

QString Phrases::runPaused(const RunProgress &run, const std::optional<Error> &why)
{
    const QString paused = tr("Paused. %n planned recall(s) wait for you: nothing is sent later in silence.",
                              nullptr, run.planned);
    if (!why)
        return paused;
    return paused % u'\n'
        % (why->kind == ErrorKind::Throttled
               ? tr("The server asked to wait three times for the same message, so the run paused by itself.")
               : trouble(*why));
}

QString Phrases::runWait(std::chrono::seconds wait)
{
    if (wait >= std::chrono::minutes(2))
        return tr("The server asked to wait about %n minute(s). Nothing is lost, the run goes on by itself.",
                  nullptr, int(std::chrono::ceil<std::chrono::minutes>(wait).count()));
    return tr(
        "The server asked to wait %n s. Many organisations let about 30 mails a minute be sent. Nothing is "
        "lost, the run goes on by itself.",
        nullptr, int(wait.count()));
}

QString Phrases::runEnded(const RunProgress &run)
{
    if (run.submitted == run.total()) {
        const int told = run.succeeded + run.partly + run.notRecalled;
        if (told == run.total())
            return tr("All %n were submitted, and each has its report.", nullptr, run.total());
        if (told > 0)
            return tr("All %n were submitted. Reports have come of %1 so far.", nullptr, run.total())
                .arg(QLocale().toString(told));
        return tr("All %n were submitted. What came of them arrives as reports in your Inbox.", nullptr,
                  run.total());
    }
    QStringList parts{
        tr("%1 of %2 submitted").arg(QLocale().toString(run.submitted), QLocale().toString(run.total()))};
    if (run.failed > 0)
        parts << tr("%n failed", nullptr, run.failed);
    if (run.unknown > 0)
        parts << tr("%n unknown: the answer was lost, and only you may send them again", nullptr,
                    run.unknown);
    if (run.canceled > 0)
        parts << tr("%n never sent", nullptr, run.canceled);
    return parts.join(u" · "_s);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the recalls: when the Inbox is followed, and a report as it is read to a person.
#include "app/RecallSettings.h"
#include "app/SessionPrivate.h"
#include "app/types/WebLink.h"

using namespace Qt::StringLiterals;

namespace Takeback {

std::optional<bool> Session::followsReports() const
{
    return RecallSettings(d->setup.settings).followsReports();
}

void Session::setFollowsReports(bool follows)
{
    RecallSettings(d->setup.settings).setFollowsReports(follows);
    if (d->rooms)
        d->rooms->outcomes.setFollowing(follows);
}

void Session::applyRecallSettings()
{
    if (d->rooms)
        d->rooms->outcomes.setFollowing(followsReports().value_or(false));
    Q_EMIT ageLimitChanged();
}

void Session::setReportPace(std::chrono::milliseconds first)
{
    if (d->rooms)
        d->rooms->outcomes.setPace({first, std::max(first, OutcomeWatch::Pace().longest)});
}

void Session::lookForReport(const QString &recallId)
{
    if (d->rooms)
        d->rooms->outcomes.look(recallId);
}

bool Session::mayOpen(const QUrl &webLink) const
{
    return leadsToMailbox(webLink, d->cloud());
}

void Session::fetchReport(const QString &recallId)
{
    const Recall *recall = d->rooms ? d->rooms->journal->find(recallId) : nullptr;
    if (!recall || !recall->report)
        return;
    delete d->rooms->reportCall;
    GraphCall *call =
        d->graph->call(InboxApi::mail(d->setup.mailbox, recall->report->messageId), d->graph.get());
    d->rooms->reportCall = call;
    connect(call, &GraphCall::finished, this,
            [this, call, recallId, subject = recall->subject](const GraphReply &reply) {
                call->deleteLater();
                const auto mail = InboxApi::readMail(reply);
                if (!mail)
                    Q_EMIT reportArrived(recallId, mail.error());
                else if (ReportReading::kindOf(*mail, ownerAddress()) != ReportReading::Kind::Report)
                    Q_EMIT reportArrived(
                        recallId,
                        Error{ErrorKind::NotUnderstood, 200, {}, u"not a recall report"_s, {}, {}, {}});
                else
                    Q_EMIT reportArrived(recallId,
                                         ReportDetail{mail->text, ReportReading::recipients(*mail, subject)});
            });
    call->start();
}

void Session::Private::tieOutcomes()
{
    OutcomeWatch *outcomes = &rooms->outcomes;
    QObject::connect(outcomes, &OutcomeWatch::outcomeArrived, q, &Session::outcomeArrived);
    QObject::connect(outcomes, &OutcomeWatch::looked, q, &Session::reportLookedFor);
    QObject::connect(q, &Session::stageChanged, outcomes, [this, outcomes](Stage next) {
        if (next != Stage::Open)
            return;
        outcomes->setOwner(q->ownerAddress());
        outcomes->setFollowing(q->followsReports().value_or(false));
    });
}

} // namespace Takeback

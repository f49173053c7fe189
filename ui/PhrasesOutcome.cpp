// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a recall, in the words of the product. Says "recalled" only where a report says it.
#include "ui/Phrases.h"

#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr qint64 Day = 86400; // seconds; so long the service goes on trying

} // namespace

QString Phrases::state(RecallState state, RecallOutcome outcome)
{
    if (state != RecallState::Submitted)
        return Phrases::state(state);
    switch (outcome) {
    case RecallOutcome::None:
        break;
    case RecallOutcome::Pending:
        return tr("Submitted, Pending");
    case RecallOutcome::Succeeded:
        return tr("Submitted, Succeeded");
    case RecallOutcome::Partly:
        return tr("Submitted, Partly");
    case RecallOutcome::NotRecalled:
        return tr("Submitted, Not recalled");
    }
    return Phrases::state(state);
}

QString Phrases::outcome(RecallOutcome outcome)
{
    switch (outcome) {
    case RecallOutcome::None:
        return {};
    case RecallOutcome::Pending:
        return tr("Pending");
    case RecallOutcome::Succeeded:
        return tr("Succeeded");
    case RecallOutcome::Partly:
        return tr("Partly");
    case RecallOutcome::NotRecalled:
        return tr("Not recalled");
    }
    return {};
}

QString Phrases::outcomeMeaning(const Recall &recall, const QDateTime &now)
{
    const bool isLate = recall.sendingAt.isValid() && recall.sendingAt.secsTo(now) > Day;
    QStringList said;
    if (!recall.report) {
        said << tr("The server took the request. What came of it arrives later as a report in your Inbox.");
        if (isLate)
            said << tr("More than a day has passed, and the service does not try longer: the report was "
                       "probably moved or deleted, or your organisation sends none.");
        return said.join(u' ');
    }
    const RecallReport &report = *recall.report;
    if (report.outcome == RecallOutcome::None)
        said << tr("A report is in your Inbox, but its words could not be read here. Open it to see what "
                   "came of the recall.");
    if (report.succeeded > 0)
        said << tr("The report says: recalled from %n recipient(s).", nullptr, report.succeeded);
    if (report.failed > 0)
        said << tr("Not recalled from %n recipient(s).", nullptr, report.failed);
    if (report.pending > 0)
        said << tr("Still being tried for %n recipient(s).", nullptr, report.pending);
    if (report.outcome == RecallOutcome::Pending && isLate)
        said << tr("After a day it usually stays so: the mail is held by a filter or signature service, or "
                   "a mailbox is not in Exchange Online.");
    if (report.isTiedBySubject)
        said << tr("Only its subject and its time tell that the report is about this recall.");
    return said.join(u' ');
}

QString Phrases::askToFollowReports()
{
    return tr("What comes of a recall is told in a report to your Inbox. Takeback can look for it there: it "
              "asks for senders and subjects of new mail, opens only what may be such a report, and stops "
              "when all is known.");
}

QString Phrases::recipientResult(const RecipientResult &result)
{
    const QString who = PlainText::isolated(result.address, 120);
    const QString word = outcome(result.outcome);
    if (result.reason.isEmpty())
        return tr("%1: %2", "recipient, what came of it").arg(who, word);
    return tr("%1: %2 – %3", "recipient, what came of it, why")
        .arg(who, word, PlainText::isolated(result.reason, 200));
}

} // namespace Takeback

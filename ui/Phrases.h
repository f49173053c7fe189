// SPDX-License-Identifier: GPL-3.0-or-later
// Facts become sentences here, and only here: states, errors, times, counts. Short, calm, true. Nothing here
// decides anything.
#pragma once

#include "app/types/CallbackPages.h"
#include "app/types/Cloud.h"
#include "app/types/Draft.h"
#include "app/types/DryRunResult.h"
#include "app/types/ExportWish.h"
#include "app/types/Exposure.h"
#include "app/types/Message.h"
#include "app/types/Reachability.h"
#include "app/types/Recall.h"
#include "app/types/RegistrationVerdict.h"
#include "app/types/ReportDetail.h"
#include "app/types/RunProgress.h"
#include "app/types/SearchQuery.h"
#include "app/types/Unfinished.h"
#include "app/types/Unreached.h"

#include <QCoreApplication>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Takeback {

class Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)

public:
    // The state words of the product.
    static QString state(RecallState state);
    static QString state(RecallState state, RecallOutcome outcome); // "Submitted, Succeeded"
    static QString state(const Recall &recall) { return state(recall.state, recall.outcome()); }
    static QString outcome(RecallOutcome outcome); // the word alone; empty: none
    // What a report says, or that there is none yet, and what either usually means.
    static QString outcomeMeaning(const Recall &recall, const QDateTime &now);
    static QString askToFollowReports();
    static QString recipientResult(const RecipientResult &result); // one line
    static QString recallNotice(); // what a mail is that a recall left in Sent Items, in two words
    static QString searchHint(const SearchQuery::Hint &hint); // what was not understood, and what would be
    // What a state means for this recall, and what a person can do.
    static QString meaning(const Recall &recall);
    // The answer as it came: status line, ids, date, body; or that none came. Protocol text: not translated,
    // but for what is ours to say.
    static QString serverResponse(const Recall &recall);

    // Which server took it and under which id, where the answer tells.
    static QString receipt(const Recall &recall);
    // All of it, for the clipboard: state, times, duration, receipt and the answer as it came.
    static QString report(const Recall &recall);

    // What went wrong and what to do, in one or two sentences.
    static QString trouble(const Error &error);
    // The same of a sign-in: where the authority says no, what happened, what to do and who can do it.
    static QString signInTrouble(const Error &error);
    static QString signInAgain(const Error &error); // why a sign-in that was good is so no longer
    // To be sent to an administrator, as plain text: what is asked for and why, and the link to approve it.
    static QString letterToAdministrator(const QUrl &link, const QString &clientId,
                                         const QStringList &scopes);
    // Code, ids: for whoever is asked for help. Empty where there are none.
    static QString details(const Error &error);

    // Who can be reached: the sum of it, and the rest in a few sentences.
    static QString reachHead(const Reachability &reach);
    static QString reach(const Reachability &reach);
    // What is to be known of one recipient, for a mark beside the name; empty where there is nothing.
    static QString reachMark(const MailTip &tip, const QDateTime &now);
    static QString groupMembers(const MailTip &tip);
    static QString away(const MailTip &tip, const QDateTime &now);
    // Where it comes from: the service, the addresses alone, or nothing yet.
    static QString reachSource(const Reachability &reach, bool isAsking, const std::optional<Error> &error);
    static QString reachNews(const Reachability &before, const Reachability &now); // what differs, spoken
    static QString tooOld(const QDateTime &sentAt, int limitDays, const QDateTime &now);
    // Why a recall may come to nothing, one paragraph each; and what an administrator can look at.
    static QStringList whyItMightFail(int limitDays);
    static QString letterAboutRecall();
    static QString recipients(const QList<Recipient> &recipients); // names, one line
    static QString recipient(const Recipient &recipient); // "name <address>", one line

    static QString clock(const QDateTime &local); // hours and minutes
    static QString time(const QDateTime &utc); // short, for a row: 10:02, Sun 18:30, 3 Nov
    static QString day(const QDateTime &utc); // Today, Yesterday, Sunday 22 November
    static QString sent(const QDateTime &utc); // for the detail pane, with date and time
    static QString ago(const QDateTime &utc, const QDateTime &now);
    static QString timeLeft(std::chrono::milliseconds left); // 9:41

    static QString unwrittenOutcome(); // an answer that the journal could not take
    static QString unfinished(Unfinished what); // to whoever is about to cut it off
    // The account: how its sign-in is kept, and by whom.
    static QString notKept(const Error &error);
    static QString notRestored(const Error &error);
    static QString somebodyElse(const QString &asked, const QString &stranger);
    static QString renewalDelayed(const Error &error);
    static QString notCached(const Error &error); // messages are in memory only
    static QString leftBehind(const Error &error); // by a sign-out
    static QString permissionMissing(const QString &mailbox);
    static CallbackPages callbackPages();

    // Of many: what a dry run counted, and what stands aside in it; how far a run is.
    static QString planReach(const DryRunResult &plan, const DryRunResult::Choice &choice);
    static QString planAside(const DryRunResult &plan); // may be empty
    static QString runTitle(const RunProgress &run);
    static QString runProgress(const RunProgress &run, std::chrono::seconds serverWait = {});
    // `why`: what happened to one that stands, where it paused by itself.
    static QString runPaused(const RunProgress &run, const std::optional<Error> &why = {});
    static QString runWait(std::chrono::seconds wait);
    static QString runEnded(const RunProgress &run);
    static QString timeLeftAbout(std::chrono::seconds left);
    // Afterwards.
    static QString exported(const ExportWish &wish, int recalls);
    static QString notExported(const ExportWish &wish, const Error &error);
    static QString replacing(int percent); // of its attachments; 0: there are none, or none was begun
    static QString replaced(const Draft &draft);
    static QString draftTrouble(const Error &error);
    static QString noteNotKept();
    // These two are to be sent by a person; `subject` is empty where it is to be left out.
    static QString correctionSubject(const QString &subject);
    static QString correctionText(const QString &subject);
    static QString corrected(const Unreached &whom, const QList<Draft> &drafts);
    static QString nobodyToCorrect(const Unreached &whom);
    static QString exposure(const Exposure &exposure);
    static QString exposureLimits();
    // What an administrator needs: plain text with searches to paste, their quotes right.
    static QString escalation(const Recall &recall, const std::optional<Message> &message,
                              const QString &ownerAddress);

    static QString cloudTitle(const Cloud &cloud);
    static QString recallUndocumented(const Cloud &cloud); // empty where Microsoft documents it
    static QString verdict(const RegistrationVerdict &verdict);
    static QString permissionReason(const QString &permission);
    static QString brokenSettings(const QString &file, const QStringList &keys);
    static QString unsavedSettings(const QString &file);

private:
    static QString unwritten(const Unreached &whom);
    static QString neverLeft(const Error &error);
    static QString refusal(const Error &error);
    static QString keychain(const Error &error);
    static QString exposureEvent(const Exposure::Event &event);
    static QString stateAndOutcome(const Recall &recall); // for other programs: in the words of the journal
};

} // namespace Takeback

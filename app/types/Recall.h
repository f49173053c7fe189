// SPDX-License-Identifier: GPL-3.0-or-later
// One recall of one message: its state in the words of the product, what the server said, and what a report
// said later. The state tells what became of the request, never what became of the mail: Submitted is not
// recalled; the outcome is what Exchange reported.
#pragma once

#include "app/types/Error.h"
#include "app/types/Exchange.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace Takeback {

enum class RecallState { Planned, Sending, Submitted, Failed, Unknown, Canceled };

// What a Message Recall Report says of the recipients as a whole.
enum class RecallOutcome { None, Pending, Succeeded, Partly, NotRecalled };

// A Message Recall Report that was believed. Counts are recipients, all 0 where the mail names none; who they
// are is never kept: the report itself tells it.
struct RecallReport {
    QString messageId; // Graph id of the report in the Inbox
    QUrl webLink; // where it is read in a browser; no other link of it is ever followed
    QDateTime receivedAt; // UTC
    RecallOutcome outcome = RecallOutcome::None; // None: it is a report, but could not be read
    int succeeded = 0;
    int failed = 0;
    int pending = 0;
    bool isTiedBySubject = false; // only subject and time say that it is of this recall

    bool operator==(const RecallReport &) const = default;
};

struct Recall {
    QString id; // ours: a UUID without braces
    QString messageId; // Graph id the recall was asked for
    QString internetMessageId; // the stable key of the message
    QString subject;
    QString runId; // the same for all that were asked for together, else empty
    QString note; // a person's private words; never sent
    RecallState state = RecallState::Planned;
    bool hasNeverLeft = false; // Failed, and certainly nothing reached the server
    bool wasInterrupted = false; // Unknown because the program ended while it was Sending
    QDateTime plannedAt; // UTC, all three
    QDateTime sendingAt; // the last time its request was let go
    QDateTime endedAt; // invalid while Planned or Sending
    QString hubServer; // what the answer names, where it does: the server that took the request,
    QString recallMailId; // and very probably the internet message id of the recall mail
    std::optional<Exchange> exchange; // the last request made for it
    std::optional<Error> error;
    std::optional<RecallReport> report; // the last one of it

    RecallOutcome outcome() const { return report ? report->outcome : RecallOutcome::None; }
    // When its request was answered by the server's clock, if the answer told that, else sendingAt. UTC.
    QDateTime serverTime() const;
    // Submitted, and what came of it is still to be told: no report, or one that says Pending.
    bool isOutcomeOpen() const
    {
        return state == RecallState::Submitted && (!report || report->outcome == RecallOutcome::Pending);
    }
    // Whether the request may have been carried out, so that another one may be a second one.
    bool mayHaveHappened() const
    {
        return state == RecallState::Sending || state == RecallState::Submitted
            || state == RecallState::Unknown;
    }
    bool isOpen() const { return state == RecallState::Planned || state == RecallState::Sending; }
    bool operator==(const Recall &) const = default;
};

// The state words of the product, English: what the journal holds. nullopt for a word that is none of them.
QString stateWord(RecallState state);
std::optional<RecallState> stateFromWord(const QString &word);
QString outcomeWord(RecallOutcome outcome); // empty: none
RecallOutcome outcomeFromWord(const QString &word); // None for a word that is none of them

} // namespace Takeback

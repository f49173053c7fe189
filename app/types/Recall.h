// SPDX-License-Identifier: GPL-3.0-or-later
// One recall of one message: its state in the words of the product, and what the server said. The state tells
// what became of the request, never what became of the mail: Submitted is not recalled.
#pragma once

#include "app/types/Error.h"
#include "app/types/Exchange.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Takeback {

enum class RecallState { Planned, Sending, Submitted, Failed, Unknown, Canceled };

struct Recall {
    QString id; // ours: a UUID without braces
    QString messageId; // Graph id the recall was asked for
    QString internetMessageId; // the stable key of the message
    QString subject;
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

} // namespace Takeback

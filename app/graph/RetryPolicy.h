// SPDX-License-Identifier: GPL-3.0-or-later
// What to do with an answer: the table "What came back for the recall POST" of the product, and its kinder
// sister for reads. Pure: no clock, no chance, no socket; everything comes in as values.
#pragma once

#include "app/graph/GraphRequest.h"
#include "app/types/Recall.h"

#include <QDateTime>

#include <optional>

namespace Takeback {

struct Answer {
    enum class Way { Answered, NeverLeft, Lost, TimedOut };
    Way way = Way::Answered;
    int status = 0;
    bool hasRequestId = false;
    QByteArray retryAfter; // the header's value; empty: none
};

struct Tries {
    int renewals = 0; // 401s so far, this answer not counted
    int waits = 0; // throttled answers so far, this one not counted
};

struct Verdict {
    enum class Action {
        Deliver, // this is the answer
        Renew, // shut the gate, renew the token, send again
        Wait, // shut the gate for `wait`, send again
        GiveUp, // throttled too often: nothing was accepted, a person decides
    };
    Action action = Action::Deliver;
    std::chrono::milliseconds wait{0};
    RecallState fate = RecallState::Unknown; // of a Recall, with Deliver and GiveUp (Planned)

    bool operator==(const Verdict &) const = default;
};

// `jitter` is 0..1. Retry-After: seconds, decimal allowed, or an HTTP date (RFC 9110 section 10.2.3), clamped
// to 1 s … 300 s; absent on 429: 3 s times the square of the try, at most 180 s.
Verdict judge(GraphRequest::Kind kind, const Answer &answer, const Tries &tries, const QDateTime &now,
              double jitter);

// nullopt where the value is neither seconds nor a date.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace Takeback

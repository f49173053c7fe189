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
    QByteArray retryAfter = {}; // the header's value; empty: none
    QByteArray date = {}; // the header's value: when the server thinks that it is

    bool operator==(const Answer &) const = default;
};

struct Tries {
    int renewals = 0; // 401s so far, this answer not counted
    int waits = 0; // throttled answers so far, this one not counted
    int losses = 0; // answers lost, cut or spoiled so far (500, 502, 504), this one not counted
};

struct Verdict {
    enum class Action {
        Deliver, // this is the answer
        Renew, // shut the gate, renew the token, send again
        Wait, // shut the gate for `wait`, send again
        Again, // a Read only: send again after `wait`; the gate stays as it is
        GiveUp, // throttled too often: shut the gate for `wait` for the others; a person decides
    };
    Action action = Action::Deliver;
    std::chrono::milliseconds wait{0};
    RecallState fate = RecallState::Unknown; // of a Recall, with Deliver and GiveUp (Planned)
    bool hasNeverLeft = false; // certainly nothing reached the server, with Deliver
    std::chrono::milliseconds asked{0}; // `wait` without its jitter: what a pace is learned from

    bool operator==(const Verdict &) const = default;
};

// A Recall whose status line came is Answered, whatever became of its body; a Read whose 2xx did not come
// whole is Lost. `jitter` is 0..1, and lengthens a wait by at most a tenth. Retry-After: seconds, decimal
// allowed, or an HTTP date (RFC 9110 section 10.2.3), clamped to 1 s … 1 day (a date is judged by
// the clock of the answer, if it tells it); absent on 429, or on a Read's
// 503: 3 s times the square of the try, at most 180 s. A Read is given up after 10 throttled answers, after 3
// lost or spoiled ones (1 where it took too long), a Write after 10 throttled ones, a Recall at its third.
Verdict judge(GraphRequest::Kind kind, const Answer &answer, const Tries &tries, const QDateTime &now,
              double jitter);

// nullopt where the value is neither seconds nor a date.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);
std::optional<std::chrono::milliseconds> retryAfter(const Answer &answer, const QDateTime &now);

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What a test or a rehearsal may set about recalls in the pretend Exchange, as plain values. Nothing here
// acts.
#pragma once

#include <QHash>
#include <QString>

namespace Takeback::Demo {

struct RecallRules { // what an administrator sets
    bool isEnabled = true; // else 403 ErrorAccessDenied
    int mostDays = 365; // older: 400 ErrorInvalidRequest
};

struct Throttle {
    enum class RetryAfter { Decimal, HttpDate, Absent };
    int perMinute = 0; // recalls of one mailbox that are accepted in any minute; 0: as many as come
    RetryAfter retryAfter = RetryAfter::Decimal; // of the 429; until the next one would be accepted
    int minuteMs = 60000; // how long a minute is: tests and benches have no time
};

enum class Fate { Succeeded, Failed, Pending }; // of one recipient's copy

struct ReportOrder { // a report somebody asks for, whatever became of the recall
    enum class Forgery {
        None, // it comes from Exchange itself
        Anonymous, // from outside, in Exchange's name; Exchange notes that
        Unmarked, // the same, and nothing is noted
        TwoMarks, // the forger wrote "Internal" too, beside what Exchange noted
        Stranger // all headers right, but from an address outside
    };
    QString messageId; // of the sent message, as Graph hands it out; it need not have been recalled
    QString language = {}; // "en", "de", "ja"; empty: the mailbox's
    Forgery forgery = Forgery::None; // but None: says that everybody's copy is gone, whatever is true
    QHash<QString, Fate> fates = {}; // by address, instead of the true ones
    bool isNamingTheRecall = true; // by In-Reply-To, References; else only the subject tells
    QString link = {}; // another one than the usual in its body
};

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// The Message Recall Report of the pretend Exchange (graph.md 2.5): a mail in the sender's Inbox with a table
// of recipients, in the language of the mailbox, and the forgeries of it that somebody outside may send. It
// only words mails; Mailbox decides what is true and when it arrives.
#pragma once

#include "app/demo/DemoMail.h"

namespace Takeback::Demo {

enum class Fate { Succeeded, Failed, Pending };
enum class Reason { None, Outside, NotFound };

struct Verdict {
    QString address;
    Fate fate = Fate::Succeeded;
    Reason reason = Reason::None;
};

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

struct ReportFacts {
    int number = 0; // no two of one mailbox have the same
    const Mail &original;
    QString recallMailId; // <...@...>; empty when nothing was recalled
    QList<Verdict> verdicts;
    Contact owner;
    qint64 sentMs = 0;
};

Mail reportMail(const ReportFacts &facts, const ReportOrder &order);

} // namespace Takeback::Demo

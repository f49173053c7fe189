// SPDX-License-Identifier: GPL-3.0-or-later
// The Message Recall Report of the pretend Exchange (graph.md 2.5): a mail in the sender's Inbox with a table
// of recipients, in the language of the mailbox, and the forgeries of it that somebody outside may send. It
// only words mails; Mailbox decides what is true and when it arrives.
#pragma once

#include "app/demo/DemoMail.h"
#include "app/demo/DemoRules.h"

namespace Takeback::Demo {

enum class Reason { None, Outside, NotFound };

struct Verdict {
    QString address;
    Fate fate = Fate::Succeeded;
    Reason reason = Reason::None;
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

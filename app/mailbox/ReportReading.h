// SPDX-License-Identifier: GPL-3.0-or-later
// Is this mail a recall report, did it come from inside, which recall is it about, and what does it say of
// the recipients. Pure. Looks at headers and sender, never at the language of a subject; what it cannot read
// it does not guess. Follows no link. The header's name is known from transport rules of others, the shape of
// the text is not documented: see graph.md 1b and 2.5.
#pragma once

#include "app/graph/InboxApi.h"
#include "app/types/Recall.h"
#include "app/types/ReportDetail.h"

#include <QStringList>

namespace Takeback::ReportReading {

enum class Kind {
    NoReport,
    Forged, // says that it is one, and did not come from Exchange inside: not believed
    Report,
};

// How a report was tied to a recall; the surest first.
enum class Tie { RecallMail, Message, Conversation, SubjectAndTime };

struct Match {
    QString recallId;
    Tie tie = Tie::Message;
};

// Whether a mail of which only the list's members are known is worth a look at its headers: by sender, or
// because its subject holds one of `subjects`. Decides nothing else.
bool isWorthALook(const InboxMail &mail, const QString &owner, const QStringList &subjects);
QStringList subjectsOf(const QList<Recall> &recalls); // each once; those that tell one message from another

// `owner`: the mailbox's own address: a report may come in its name.
Kind kindOf(const InboxMail &mail, const QString &owner);

// Internet message ids it refers to, in its headers or its text; without < and >.
QStringList references(const InboxMail &mail);

// By reference, then by `conversation` (the message ids of its conversation), then by the subject, if exactly
// one recall with it was sent in the week before. nullopt: of none, or nobody can say of which.
std::optional<Match> match(const InboxMail &mail, const QList<Recall> &recalls,
                           const QStringList &conversation = {});

// Each recipient once; nobody where the report says two things of one. `subject`: of the recalled message,
// which stands in the report and may look like a line of it.
QList<RecipientResult> recipients(const InboxMail &mail, const QString &subject);
RecallReport read(const InboxMail &mail, const QString &subject);

} // namespace Takeback::ReportReading

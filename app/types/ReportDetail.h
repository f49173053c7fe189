// SPDX-License-Identifier: GPL-3.0-or-later
// A Message Recall Report as it is read to a person who asks for it: its words, and what they say of each
// recipient. Held while it is looked at; never stored.
#pragma once

#include "app/types/Recall.h"

#include <QList>

namespace Takeback {

struct RecipientResult {
    QString address;
    RecallOutcome outcome = RecallOutcome::None; // Succeeded, NotRecalled or Pending
    QString reason; // the report's own words, if any
    bool operator==(const RecipientResult &) const = default;
};

struct ReportDetail {
    QString text; // plain; from mail: shown as plain text only, no link in it is ever followed
    QList<RecipientResult> recipients; // empty: it names none, or in words that are not understood
};

} // namespace Takeback

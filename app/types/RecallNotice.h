// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a message of Sent Items is itself the mail that a recall left there: "Recall: <subject>", sent
// about the time a recall of that subject was. Pure; others may write such subjects too, so the journal is
// asked.
#pragma once

#include "app/types/Message.h"
#include "app/types/Recall.h"

namespace Takeback {

bool isRecallNotice(const Message &message, const QList<Recall> &recalls);

} // namespace Takeback

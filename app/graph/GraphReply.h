// SPDX-License-Identifier: GPL-3.0-or-later
// What came of one call: the whole answer of the last sending, and the Error where there is one.
#pragma once

#include "app/types/Error.h"
#include "app/types/Exchange.h"
#include "app/types/Recall.h"

#include <QUrl>

#include <chrono>

namespace Takeback {

struct GraphReply {
    QByteArray body; // whole, at most 32 MB
    bool isPacked = false; // it is gzip, of a request that allows for it; unpacked it may be of any size
    Exchange exchange; // of the last sending; method and target are set even where nothing left
    std::optional<Error> error; // none: a 2xx that came whole, or a Recall that was submitted
    QUrl freshStart; // of a 410 ("message: delta", resynchronisation): where to begin again, unchecked
    RecallState fate = RecallState::Unknown; // of a Recall only: Submitted, Failed, Unknown, or Planned where
                                             // the server throttled it for good
    bool hasNeverLeft = false; // certainly nothing reached the server
    std::chrono::milliseconds asked{0}; // throttled for good: how long the server wants to be left alone
};

} // namespace Takeback

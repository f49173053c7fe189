// SPDX-License-Identifier: GPL-3.0-or-later
// What a mail of the conversation is: told by its class and its headers, never by words in a language. Pure.
#pragma once

#include "app/graph/ConversationApi.h"
#include "app/types/Exposure.h"

#include <optional>

namespace Takeback {

// nullopt: it tells nothing of who has the message (our own mail, a draft, a recall report, another thread).
std::optional<Exposure::Event> readExposure(const ConversationApi::Mail &mail,
                                            const ConversationApi::Mail &origin);

} // namespace Takeback

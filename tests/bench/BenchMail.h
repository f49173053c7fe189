// SPDX-License-Identifier: GPL-3.0-or-later
// Sent mail made up for measuring: always the same for the same number, about 1,310 bytes of JSON each in the
// shape of Graph's `message` with Takeback's $select. Words of several languages, so that compression and
// search find what they would find in a mailbox; none of it is anybody's.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Takeback::Bench {

struct Mail {
    std::int64_t sentAt = 0; // ms since 1970 UTC
    std::string json; // the whole item
    std::string shortJson; // only id and sentDateTime
};

std::vector<Mail> madeUpMail(int count); // newest first
std::string isoTime(std::int64_t ms); // 2026-10-01T12:00:00Z
std::int64_t msOf(const std::string &isoTime); // the reverse; without a fraction of a second, or with one

} // namespace Takeback::Bench

// SPDX-License-Identifier: GPL-3.0-or-later
// How old a message may be that an organisation lets be recalled (Exchange: MessageRecallMaxRecallableAge).
// What it is in this organisation cannot be asked: the usual one, unless a person says another. Pure.
#pragma once

#include <QDateTime>

namespace Takeback {

constexpr int UsualAgeLimit = 365; // days

// `limitDays`: 0 or less is none. A message without a time is not called old.
inline bool isTooOld(const QDateTime &sentAt, int limitDays, const QDateTime &now)
{
    return limitDays > 0 && sentAt.isValid() && sentAt.addDays(limitDays) < now;
}

} // namespace Takeback

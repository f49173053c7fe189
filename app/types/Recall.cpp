// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/Recall.h"

#include <QLocale>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {
// In the order of RecallState.
constexpr std::array Words{"Planned"_L1, "Sending"_L1, "Submitted"_L1,
                           "Failed"_L1,  "Unknown"_L1, "Canceled"_L1};
// In the order of RecallOutcome.
constexpr std::array Outcomes{""_L1, "Pending"_L1, "Succeeded"_L1, "Partly"_L1, "Not recalled"_L1};
} // namespace

QDateTime Recall::serverTime() const
{
    if (!exchange || exchange->date.isEmpty())
        return sendingAt;
    const QDateTime told = QLocale::c().toDateTime(exchange->date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return told.isValid() ? QDateTime(told.date(), told.time(), QTimeZone::utc()) : sendingAt;
}

QString stateWord(RecallState state)
{
    return Words.at(static_cast<std::size_t>(state));
}

std::optional<RecallState> stateFromWord(const QString &word)
{
    for (std::size_t i = 0; i < Words.size(); ++i)
        if (word == Words.at(i))
            return static_cast<RecallState>(i);
    return std::nullopt;
}

QString outcomeWord(RecallOutcome outcome)
{
    return Outcomes.at(static_cast<std::size_t>(outcome));
}

RecallOutcome outcomeFromWord(const QString &word)
{
    for (std::size_t i = 0; i < Outcomes.size(); ++i)
        if (word == Outcomes.at(i))
            return static_cast<RecallOutcome>(i);
    return RecallOutcome::None;
}

} // namespace Takeback

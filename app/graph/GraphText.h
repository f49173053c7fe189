// SPDX-License-Identifier: GPL-3.0-or-later
// Text in Graph's JSON as it is sometimes written. Pure.
#pragma once

#include <QByteArray>

#include <string_view>

namespace Takeback::GraphText {

// ISO 8601 as Graph writes it (Edm.DateTimeOffset), in ms since 1970 UTC; without a zone it is UTC. NoTime
// where it is none, and for the year 1, .NET's word for none. By hand: QDateTime takes ten times as long.
qint64 time(std::string_view text);

// JSON that a strict reader refuses for its text alone: bytes that are no UTF-8 and halves of surrogate pairs
// become U+FFFD, control characters inside of strings become spaces.
QByteArray mended(const QByteArray &json);

} // namespace Takeback::GraphText

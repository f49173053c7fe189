// SPDX-License-Identifier: GPL-3.0-or-later
// A recall as one line of the journal: a JSON object on its own, whose last member is "chain", the SHA-256 in
// hex over the line before it (without its newline), a newline, and this line without that member. Pure.
#pragma once

#include "app/types/Recall.h"

#include <QByteArray>

#include <optional>

namespace Takeback::JournalLine {

// Without a newline at its end. `before`: the whole line before it, empty for the first.
QByteArray write(const Recall &recall, const QByteArray &before);

// nullopt where the line is damaged: no JSON, or without the id, the time or a state. The chain is not looked
// at.
std::optional<Recall> read(const QByteArray &line);

bool isChained(const QByteArray &line, const QByteArray &before);

// Whether a last line without its newline is the beginning of one whose writing was cut off, or the zeros
// that a power cut leaves. Else somebody else wrote it.
bool isTorn(const QByteArray &line);

} // namespace Takeback::JournalLine

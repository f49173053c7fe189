// SPDX-License-Identifier: GPL-3.0-or-later
// A recall as one line of an export, in CSV (RFC 4180) or JSON, its last member the link of the chain. Never
// holds a recipient, a body or an address; subjects and notes only where asked for. Pure.
#pragma once

#include "app/types/ExportWish.h"
#include "app/types/Recall.h"

#include <QByteArray>

#include <optional>

namespace Takeback::ExportLine {

// Without line ends. `before`: the whole line before it, empty for the first.
QByteArray csvHead(const ExportWish &wish);
QByteArray csv(const Recall &recall, const ExportWish &wish, const QByteArray &before);
QByteArray json(const Recall &recall, const ExportWish &wish, const QByteArray &before);

// The closing line: how many recalls there are before it.
QByteArray csvEnd(int recalls, const ExportWish &wish, const QByteArray &before);
QByteArray jsonEnd(int recalls, const QByteArray &before);
// What a closing line tells; nullopt: it is none.
std::optional<int> csvCount(const QByteArray &line);
std::optional<int> jsonCount(const QByteArray &line);

bool isCsvHead(const QByteArray &line);
bool isCsvChained(const QByteArray &line, const QByteArray &before);
// Whether the end of the text is inside of a quoted cell, so that the record goes on in the next line.
bool isCsvOpen(const QByteArray &text);

} // namespace Takeback::ExportLine

// SPDX-License-Identifier: GPL-3.0-or-later
// A recall as one line of an export, in CSV (RFC 4180) or JSON, its last member the link of the chain. A cell
// that a spreadsheet would take for a formula is written with an apostrophe before it. Never holds a
// recipient, a body or an address; subjects and notes only where asked for. Pure.
#pragma once

#include "app/types/ExportWish.h"
#include "app/types/Recall.h"

#include <QByteArray>

namespace Takeback::ExportLine {

// Without line ends. `before`: the whole line before it, empty for the first.
QByteArray csvHead(const ExportWish &wish);
QByteArray csv(const Recall &recall, const ExportWish &wish, const QByteArray &before);
QByteArray json(const Recall &recall, const ExportWish &wish, const QByteArray &before);

bool isCsvHead(const QByteArray &line);
bool isCsvChained(const QByteArray &line, const QByteArray &before);
// Whether the end of the text is inside of a quoted cell, so that the record goes on in the next line.
bool isCsvOpen(const QByteArray &text);

} // namespace Takeback::ExportLine

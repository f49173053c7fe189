// SPDX-License-Identifier: GPL-3.0-or-later
// Where the recalls are to be written, and how much of them. What was not asked for is left out: subjects and
// notes are private.
#pragma once

#include <QString>

namespace Takeback {

struct ExportWish {
    enum class Format { Csv, JsonLines };

    QString file;
    Format format = Format::Csv;
    bool hasSubjects = false;
    bool hasNotes = false;
};

} // namespace Takeback

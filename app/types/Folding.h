// SPDX-License-Identifier: GPL-3.0-or-later
// How text is made alike before it is searched: case folded and accents taken off (Unicode NFKD without
// marks, then full case folding; ß is ss, ﬁ is fi, İ and ı are i), in any script. Pure and thread-safe.
#pragma once

#include <QList>
#include <QString>

#include <string>
#include <string_view>

namespace Takeback {

QString folded(QStringView text);

// Folds UTF-8 (what is broken becomes U+FFFD) and appends it; plain ASCII goes the short way.
void appendFolded(std::string &to, std::string_view utf8);

struct TextRange {
    qsizetype start = 0; // in UTF-16 units of the text as it was before folding
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

// Where `needles` (folded already) occur in `text`, in order, merged where they touch or overlap.
QList<TextRange> occurrences(const QString &text, const QStringList &needles);

} // namespace Takeback

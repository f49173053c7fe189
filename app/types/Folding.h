// SPDX-License-Identifier: GPL-3.0-or-later
// How text is made alike before it is searched, in any script: what people type without having it on their
// keyboard is taken away (case, accents, points, harakat, tatweel, soft hyphens, width, typographic quotes
// and dashes), and letters that carry meaning are kept (Indic vowel signs, Thai tones, dakuten, й, whole
// Hangul syllables). White space of any kind and length is one space. Each letter folds alone, so that a part
// of a text folds to a part of the folded text. Folding twice changes nothing. Pure and thread-safe.
#pragma once

#include <QList>
#include <QString>

#include <string>
#include <string_view>

namespace Takeback {

// Never has a control sign: those are spaces, so what lies between two of them can be told apart by one.
QString folded(QStringView text);

// The same for UTF-8 (what is broken becomes U+FFFD), appended; plain ASCII goes the short way.
void appendFolded(std::string &to, std::string_view utf8);

struct TextRange {
    qsizetype start = 0; // in UTF-16 units of the text as it was before folding
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

// Where `needles` (folded already) occur in `text`, in order, merged where they touch or overlap. A letter is
// whole or not in it: with its accents, ß for one s of it, an emoji with all it is joined of.
QList<TextRange> occurrences(const QString &text, const QStringList &needles);

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What $search finds: the part of KQL that mail programs send. Words and "phrases" (in sender, subject and
// the whole text), `subject:` `to:` `recipients:` and their like, `word*`, AND. All else is refused, never
// guessed. Whole words, whatever their case and accents.
#pragma once

#include "app/demo/DemoMail.h"

#include <optional>

namespace Takeback::Demo {

class Search {
public:
    static constexpr int mostResults = 1000; // as Graph documents it

    static std::optional<Search> read(const QString &value); // of $search, with its quotes; nothing: refused
    bool finds(const Mail &mail) const;

private:
    struct Term {
        QString property; // empty: sender, subject and text
        QString words; // folded
    };
    bool add(const QString &property, const QString &text, bool isPhrase);

    QList<Term> m_terms;
};

} // namespace Takeback::Demo

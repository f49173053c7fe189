// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into the search field, understood: words and "quoted phrases" that must all occur, and the
// operators to: subject: after: before: has:attachment is:external, also with quotes (to:"ada b"), also
// negated with - before them (-word, -to:ada). Pure; what is not understood is left out of the search and
// told by `trouble`, as facts: words for people are made in ui.
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace Takeback {

struct SearchTerm {
    enum class Field { Anywhere, Recipients, Subject };
    Field field = Field::Anywhere;
    QString folded; // never empty; see Folding.h
    bool isNegated = false;
    bool operator==(const SearchTerm &) const = default;
};

struct SearchQuery {
    enum class Trouble {
        UnknownOperator, // foo:bar is searched as the words it is; this is only a hint
        NotADate, // after:soon
        NotAValue, // has:feet, is:nice
        MissingValue, // to:
        OpenQuote, // taken as closed at the end
    };
    struct Hint {
        Trouble trouble;
        QString text; // as typed, the whole of "after:soon"
        bool operator==(const Hint &) const = default;
    };

    QList<SearchTerm> terms;
    std::optional<QDate> after; // sent on that local day or later
    std::optional<QDate> before; // sent before that local day
    std::optional<bool> hasAttachment;
    std::optional<bool> isExternal; // some recipient is outside
    std::optional<Hint> hint; // of the first trouble

    // Dates: 2026-11-23, 2026-11 and 2026 (their first day), today, yesterday, 7d (days ago), and what the
    // locale writes short (23.11.2026). `today` is the local day.
    static SearchQuery parse(const QString &typed, QDate today);

    bool isEmpty() const; // nothing is asked: all messages match
    QStringList words(SearchTerm::Field field) const; // folded, to be marked in a text of that field
    bool operator==(const SearchQuery &) const = default;
};

} // namespace Takeback

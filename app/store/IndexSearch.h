// SPDX-License-Identifier: GPL-3.0-or-later
// One search through a SearchIndex, which alone makes it: the people are searched first; then the whole text
// is scanned for the one word that is likely the rarest, and a message is looked at only where that occurs,
// or where one of its recipients has it.
#pragma once

#include "app/store/Needle.h"
#include "app/store/SearchIndex.h"

namespace Takeback {

class IndexSearch {
public:
    IndexSearch(const SearchIndex &index, const SearchQuery &query, const QStringList &ownDomains);
    std::vector<qint64> keys(const std::function<bool()> &isCanceled) const;

private:
    using Entry = SearchIndex::Entry;
    struct Term {
        Needle needle;
        SearchTerm::Field field;
        bool isNegated;
        std::vector<bool> people; // who have it, by number; empty: nobody
    };
    struct Piece {
        quint32 start, end;
    };

    std::vector<qint64> filtered(const std::function<bool()> &isCanceled) const;
    std::vector<qint64> scanned(const std::function<bool()> &isCanceled) const;
    bool scan(std::vector<bool> &found, const std::function<bool()> &isCanceled) const;
    quint32 entryAt(quint32 offset, quint32 from) const;
    Piece pieceOf(quint32 entry, SearchTerm::Field field) const;
    bool isIn(const Entry &entry) const;
    bool isSentTo(quint32 entry, const std::vector<bool> &people) const;
    bool hasTerms(quint32 entry) const;

    const SearchIndex &m_index;
    std::vector<Term> m_terms;
    const Term *m_first = nullptr; // to scan for; null: there is none to be found
    std::vector<bool> m_outside; // people
    qint32 m_after; // minutes
    qint32 m_before;
    bool m_asksTime;
    std::optional<bool> m_hasAttachment;
    std::optional<bool> m_isExternal; // some recipient is outside
};

} // namespace Takeback

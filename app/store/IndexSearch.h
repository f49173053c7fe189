// SPDX-License-Identifier: GPL-3.0-or-later
// One search through a SearchIndex, which alone makes it: the whole text is scanned for the one word that is
// likely the rarest, and a message is looked at only where that occurs.
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
    };
    struct Piece {
        quint32 start, end;
    };

    std::vector<qint64> filtered(const std::function<bool()> &isCanceled) const;
    std::vector<qint64> scanned(const std::function<bool()> &isCanceled) const;
    quint32 entryAt(quint32 offset, quint32 from) const;
    Piece pieceOf(quint32 entry, SearchTerm::Field field) const;
    bool isIn(const Entry &entry) const;
    bool hasTerms(quint32 entry) const;
    bool isExternal(quint32 entry) const;
    bool isOutside(std::string_view address) const;

    const SearchIndex &m_index;
    std::vector<Term> m_terms;
    const Term *m_first = nullptr; // to scan for; null: there is none to be found
    std::vector<std::string> m_ownDomains; // folded
    bool m_isOwnForeign = false; // a domain of ours has letters beyond ASCII
    qint64 m_after;
    qint64 m_before;
    bool m_asksTime;
    std::optional<bool> m_hasAttachment;
    std::optional<bool> m_isExternal;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/IndexSearch.h"

#include "app/types/Folding.h"

#include <algorithm>
#include <limits>

namespace Takeback {

namespace {

constexpr quint32 Stretch = 1024 * 1024; // bytes between two questions whether to go on

qint64 startOf(const std::optional<QDate> &day, qint64 otherwise)
{
    if (!day)
        return otherwise;
    return std::clamp(*day, QDate(1, 1, 2), QDate(9999, 12, 31)).startOfDay().toMSecsSinceEpoch();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

IndexSearch::IndexSearch(const SearchIndex &index, const SearchQuery &query, const QStringList &ownDomains)
    : m_index(index),
      m_after(SearchIndex::minuteOf(startOf(query.after, std::numeric_limits<qint64>::min() + 1))),
      m_before(SearchIndex::minuteOf(startOf(query.before, std::numeric_limits<qint64>::max()))),
      m_asksTime(query.after || query.before), m_hasAttachment(query.hasAttachment),
      m_isExternal(query.isExternal)
{
    for (const SearchTerm &term : query.terms)
        if (!term.folded.isEmpty())
            m_terms.push_back({Needle(term.folded.toStdString()), term.field, term.isNegated, {}});
    for (Term &term : m_terms)
        if (term.field != SearchTerm::Field::Subject)
            term.people = m_index.m_people.having(term.needle);
    for (const Term &term : m_terms)
        if (!term.isNegated && (!m_first || term.needle.size() > m_first->needle.size()))
            m_first = &term;
    if (!m_isExternal)
        return;
    std::vector<std::string> domains;
    for (const QString &domain : ownDomains)
        domains.push_back(folded(domain).toStdString());
    const bool isForeign = !std::all_of(ownDomains.begin(), ownDomains.end(), isAscii);
    m_outside = m_index.m_people.outside(domains, isForeign);
}

std::vector<qint64> IndexSearch::keys(const std::function<bool()> &isCanceled) const
{
    return m_first ? scanned(isCanceled) : filtered(isCanceled);
}

std::vector<qint64> IndexSearch::filtered(const std::function<bool()> &isCanceled) const
{
    std::vector<qint64> result;
    quint32 nextQuestion = Stretch;
    for (quint32 i = 0; i < quint32(m_index.m_entries.size()); ++i) {
        const Entry &entry = m_index.m_entries.at(i);
        if (isIn(entry) && hasTerms(i))
            result.push_back(entry.key);
        if (entry.start >= nextQuestion) {
            if (isCanceled && isCanceled())
                return result;
            nextQuestion = entry.start + std::min(Stretch, std::numeric_limits<quint32>::max() - entry.start);
        }
    }
    return result;
}

std::vector<qint64> IndexSearch::scanned(const std::function<bool()> &isCanceled) const
{
    std::vector<qint64> result;
    std::vector<bool> found(size_t(m_index.m_entries.size()));
    if (!scan(found, isCanceled))
        return result;
    for (quint32 i = 0; i < quint32(found.size()); ++i)
        if ((found[i] || isSentTo(i, m_first->people)) && isIn(m_index.m_entries.at(i)) && hasTerms(i))
            result.push_back(m_index.m_entries.at(i).key);
    return result;
}

// In whose text the first term is; false: canceled.
bool IndexSearch::scan(std::vector<bool> &found, const std::function<bool()> &isCanceled) const
{
    const char *const text = m_index.m_text.constData();
    const bool isInText = m_first->field != SearchTerm::Field::Recipients;
    const auto size = isInText ? size_t(m_index.m_text.size()) : 0;
    const size_t beyond = m_first->needle.size() - 1;
    quint32 entry = 0;
    for (size_t at = 0; at < size;) {
        if (isCanceled && isCanceled())
            return false;
        const size_t stop = std::min(size, at + Stretch);
        const char *const end = text + std::min(size, stop + beyond);
        while (at < stop) {
            const auto hit = size_t(m_first->needle.find(text + at, end) - text);
            if (text + hit == end) {
                at = stop;
                break;
            }
            entry = entryAt(quint32(hit), entry);
            found[entry] = found[entry] || hit < pieceOf(entry, m_first->field).end;
            at = m_index.endOf(entry);
        }
    }
    return true;
}

// The entry whose text has `offset`; it is `from` or a later one.
quint32 IndexSearch::entryAt(quint32 offset, quint32 from) const
{
    const Entry *const entries = m_index.m_entries.constData();
    const auto count = quint32(m_index.m_entries.size());
    quint32 step = 1;
    while (step < count - from && entries[from + step].start <= offset) {
        from += step;
        step *= 2;
    }
    const auto isAfter = [](quint32 wanted, const Entry &entry) { return wanted < entry.start; };
    const Entry *const last = entries + std::min(count, from + step);
    return quint32(std::upper_bound(entries + from, last, offset, isAfter) - entries) - 1;
}

IndexSearch::Piece IndexSearch::pieceOf(quint32 entry, SearchTerm::Field field) const
{
    const Entry &one = m_index.m_entries.at(entry);
    switch (field) {
    case SearchTerm::Field::Subject:
        return {one.start, one.preview};
    case SearchTerm::Field::Recipients:
        return {one.start, one.start};
    case SearchTerm::Field::Anywhere:
        break;
    }
    return {one.start, m_index.endOf(entry)};
}

bool IndexSearch::isIn(const Entry &entry) const
{
    if (entry.isGone || (m_hasAttachment && *m_hasAttachment != entry.hasAttachments))
        return false;
    return !m_asksTime
        || (entry.minute != SearchIndex::NoMinute && entry.minute >= m_after && entry.minute < m_before);
}

bool IndexSearch::isSentTo(quint32 entry, const std::vector<bool> &people) const
{
    if (people.empty())
        return false;
    const auto recipients = m_index.recipientsOf(entry);
    return std::any_of(recipients.begin(), recipients.end(), [&people](quint32 one) { return people[one]; });
}

// All but the first, which was found before.
bool IndexSearch::hasTerms(quint32 entry) const
{
    const char *const text = m_index.m_text.constData();
    for (const Term &term : m_terms) {
        if (&term == m_first)
            continue;
        const Piece piece = pieceOf(entry, term.field);
        const char *const end = text + piece.end;
        const bool isThere = term.needle.find(text + piece.start, end) != end || isSentTo(entry, term.people);
        if (isThere == term.isNegated)
            return false;
    }
    return !m_isExternal || *m_isExternal == isSentTo(entry, m_outside);
}

} // namespace Takeback

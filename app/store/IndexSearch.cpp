// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/IndexSearch.h"

#include "app/types/Folding.h"

#include <algorithm>
#include <limits>

namespace Takeback {

namespace {

constexpr quint32 Stretch = 1024 * 1024; // bytes between two questions whether to go on
constexpr char EndOfName = '\x1f';
constexpr char EndOfField = '\x1e';

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
    : m_index(index), m_after(startOf(query.after, std::numeric_limits<qint64>::min())),
      m_before(startOf(query.before, std::numeric_limits<qint64>::max())),
      m_asksTime(query.after || query.before), m_hasAttachment(query.hasAttachment),
      m_isExternal(query.isExternal)
{
    for (const SearchTerm &term : query.terms)
        if (!term.folded.isEmpty())
            m_terms.push_back({Needle(term.folded.toStdString()), term.field, term.isNegated});
    for (const Term &term : m_terms)
        if (!term.isNegated && (!m_first || term.needle.size() > m_first->needle.size()))
            m_first = &term;
    for (const QString &domain : ownDomains) {
        m_ownDomains.push_back(folded(domain).toStdString());
        m_isOwnForeign = m_isOwnForeign || !isAscii(domain);
    }
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
    const char *const text = m_index.m_text.constData();
    const auto size = size_t(m_index.m_text.size());
    const size_t beyond = m_first->needle.size() - 1;
    quint32 entry = 0;
    for (size_t at = 0; at < size;) {
        if (isCanceled && isCanceled())
            return result;
        const size_t stop = std::min(size, at + Stretch);
        const char *const end = text + std::min(size, stop + beyond);
        while (at < stop) {
            const auto hit = size_t(m_first->needle.find(text + at, end) - text);
            if (text + hit == end) {
                at = stop;
                break;
            }
            entry = entryAt(quint32(hit), entry);
            const Piece piece = pieceOf(entry, m_first->field);
            at = m_index.endOf(entry);
            if (hit < piece.start)
                at = piece.start;
            else if (hit < piece.end && isIn(m_index.m_entries.at(entry)) && hasTerms(entry))
                result.push_back(m_index.m_entries.at(entry).key);
        }
    }
    return result;
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
        return {one.start, one.recipients};
    case SearchTerm::Field::Recipients:
        return {one.recipients, one.preview};
    case SearchTerm::Field::Anywhere:
        break;
    }
    return {one.start, m_index.endOf(entry)};
}

bool IndexSearch::isIn(const Entry &entry) const
{
    if (entry.isGone || (m_hasAttachment && *m_hasAttachment != entry.hasAttachments))
        return false;
    return !m_asksTime || (entry.sentAt != NoTime && entry.sentAt >= m_after && entry.sentAt < m_before);
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
        if ((term.needle.find(text + piece.start, end) != end) == term.isNegated)
            return false;
    }
    return !m_isExternal || *m_isExternal == isExternal(entry);
}

bool IndexSearch::isExternal(quint32 entry) const
{
    const Entry &one = m_index.m_entries.at(entry);
    if (one.hasForeignDomain && !m_isOwnForeign)
        return true;
    std::string_view list(m_index.m_text.constData() + one.recipients, one.preview - one.recipients);
    while (!list.empty()) {
        const auto recipient = list.substr(0, list.find(EndOfField));
        list.remove_prefix(std::min(list.size(), recipient.size() + 1));
        if (isOutside(recipient.substr(recipient.find(EndOfName) + 1)))
            return true;
    }
    return false;
}

// As domainOf() has it: what has no domain, or a space in it, is no SMTP address.
bool IndexSearch::isOutside(std::string_view address) const
{
    const auto at = address.rfind('@');
    if (at == address.npos || at == 0 || at + 1 == address.size() || address.find(' ') != address.npos)
        return false;
    return std::find(m_ownDomains.begin(), m_ownDomains.end(), address.substr(at + 1)) == m_ownDomains.end();
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/WalkBounds.h"

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

Error wrong(const QString &what)
{
    return {ErrorKind::NotUnderstood, 200, {}, what, {}, {}, {}};
}

} // namespace

void WalkBounds::expect(qint64 messages)
{
    m_expected = std::max(m_expected, messages);
}

std::optional<Error> WalkBounds::see(const MessagePage &page)
{
    ++m_pages;
    m_items += qint64(page.records.size()) + page.skipped;
    if (page.nextLink.isEmpty())
        return std::nullopt;
    if (m_links.contains(page.nextLink))
        return wrong(u"a page that leads back"_s);
    m_links.insert(page.nextLink);
    m_empty = page.records.empty() && page.skipped == 0 ? m_empty + 1 : 0;
    if (m_empty > MostEmpty || m_pages > MostPages || m_items > 4 * m_expected + 100'000)
        return wrong(u"a list that does not end"_s);
    return std::nullopt;
}

} // namespace Takeback

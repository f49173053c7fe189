// SPDX-License-Identifier: GPL-3.0-or-later
// What one walk through a folder may come to at most, for a server that leads in a circle or never ends.
// Pure; what it says is bad luck for a mailbox only where that has four times the messages it was said to
// have.
#pragma once

#include "app/types/Error.h"
#include "app/types/MessagePage.h"

#include <QSet>

namespace Takeback {

class WalkBounds {
public:
    static constexpr int MostEmpty = 200; // pages without a message, one after the other
    static constexpr int MostPages = 50'000;

    void expect(qint64 messages); // that are known or announced; the highest number counts
    // One more page. What it says is wrong with it, if anything: then its link is not to be followed.
    std::optional<Error> see(const MessagePage &page);

private:
    QSet<QUrl> m_links;
    qint64 m_expected = 0;
    qint64 m_items = 0;
    int m_pages = 0;
    int m_empty = 0;
};

} // namespace Takeback

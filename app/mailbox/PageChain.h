// SPDX-License-Identifier: GPL-3.0-or-later
// One errand: a list of pages from its first request to its end, links followed verbatim. A page that cannot
// be read is asked for again, twice. The next page is under way while one is parsed and written; while the
// store has too many to write, none is asked for. Never follows a link to a foreign host, in a circle, or for
// ever.
#pragma once

#include "app/graph/GraphRequest.h"
#include "app/mailbox/PageParser.h"

namespace Takeback {

class GraphClient;
class SentStore;
class WalkBounds;

class PageChain : public QObject {
    Q_OBJECT

public:
    static constexpr int MostPending =
        16; // pages that the store has not written yet: it writes up to eight at once

    enum class Kind {
        One, // the first page only
        List,
        Delta, // a round: its last page has a deltaLink
    };
    struct Tools { // all outlive the chain
        GraphClient *client;
        PageParser *parser;
        SentStore *store;
        std::shared_ptr<WalkBounds> bounds; // of one walk: what is read for an earlier one does not count
    };

    PageChain(const Tools &tools, Kind kind, const GraphRequest &first, QObject *parent);

    void start();
    bool isAstray() const { return m_isAstray; } // it ended for what a page links to
    const QUrl &freshStart() const { return m_freshStart; } // of an end by 410: at our host, or empty

Q_SIGNALS:
    void arrived(const Takeback::PagePointer &page); // its links are good, and the next is asked for
    void finished(const std::optional<Takeback::Error> &error); // none: that was all

private:
    void ask();
    void read(const GraphReply &reply);
    void take(const Result<PagePointer> &result);
    std::optional<Error> wrongWith(const MessagePage &page) const;

    Tools m_tools;
    Kind m_kind;
    GraphRequest m_request; // the next one
    QUrl m_freshStart;
    bool m_isDue = false; // it is to be sent as soon as the store has room
    bool m_isAstray = false;
    int m_tries = 0; // of this page
};

} // namespace Takeback

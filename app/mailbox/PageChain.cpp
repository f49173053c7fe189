// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/PageChain.h"

#include "app/graph/GraphClient.h"
#include "app/mailbox/WalkBounds.h"
#include "app/store/SentStore.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int MostTries = 3; // of a page
constexpr std::chrono::milliseconds Rest(300); // before the second try

} // namespace

PageChain::PageChain(const Tools &tools, Kind kind, const GraphRequest &first, QObject *parent)
    : QObject(parent), m_tools(tools), m_kind(kind), m_request(first)
{
    m_request.mayBePacked = true; // the parser unpacks on its thread
    connect(m_tools.store, &SentStore::pageWritten, this, &PageChain::ask);
}

void PageChain::start()
{
    m_isDue = true;
    ask();
}

void PageChain::ask()
{
    if (!m_isDue || (m_request.isBackground && m_tools.store->pagesPending() >= MostPending))
        return;
    m_isDue = false;
    GraphCall *call = m_tools.client->call(m_request, this);
    connect(call, &GraphCall::finished, this, [this, call](const GraphReply &reply) {
        call->deleteLater();
        read(reply);
    });
    call->start();
}

void PageChain::read(const GraphReply &reply)
{
    if (!reply.error) {
        m_tools.parser->parse(reply, this, [this](const Result<PagePointer> &result) { take(result); });
        return;
    }
    if (m_tools.client->isOwn(reply.freshStart))
        m_freshStart = reply.freshStart;
    Q_EMIT finished(reply.error);
}

void PageChain::take(const Result<PagePointer> &result)
{
    if (!result && result.error().kind == ErrorKind::NotUnderstood && ++m_tries < MostTries) {
        QTimer::singleShot(Rest * m_tries, this, &PageChain::start);
        return;
    }
    const auto error = result ? wrongWith(**result) : result.error();
    if (error) {
        m_isAstray = result.has_value();
        Q_EMIT finished(error);
        return;
    }
    const PagePointer page = *result;
    m_tries = 0;
    const bool isLast = m_kind == Kind::One || page->nextLink.isEmpty();
    if (!isLast) {
        m_request.path.clear();
        m_request.link = page->nextLink;
        start(); // the server works on it while this page goes into the store
    }
    const QPointer<PageChain> self(this);
    Q_EMIT arrived(page);
    if (self && isLast)
        Q_EMIT finished(std::nullopt);
}

std::optional<Error> PageChain::wrongWith(const MessagePage &page) const
{
    for (const QUrl &link : {page.nextLink, page.deltaLink})
        if (!link.isEmpty() && !m_tools.client->isOwn(link))
            return Error{ErrorKind::ForeignHost, 200, {}, {}, {}, {}, {}};
    if (m_kind == Kind::Delta && page.nextLink.isEmpty() && page.deltaLink.isEmpty())
        return Error{ErrorKind::NotUnderstood, 200, {}, u"a list of changes without an end"_s, {}, {}, {}};
    return m_kind == Kind::One ? std::nullopt : m_tools.bounds->see(page);
}

} // namespace Takeback

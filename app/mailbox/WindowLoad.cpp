// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/WindowLoad.h"

#include "app/graph/GraphClient.h"
#include "app/graph/MailApi.h"
#include "app/mailbox/WalkBounds.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace Takeback {

namespace {

constexpr qint64 Few = WindowLoad::PageSize; // of these one chain is as quick as four
constexpr qint64 InAWindow = 3 * WindowLoad::PageSize; // so that at the end no lane waits long for another
constexpr qint64 MostWindows = 32;

QDateTime moment(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
}

} // namespace

WindowLoad::WindowLoad(const PageChain::Tools &tools, const QString &mailbox, QObject *parent)
    : QObject(parent), m_tools(tools), m_mailbox(mailbox)
{
}

void WindowLoad::start()
{
    askCount();
    askOldest();
}

void WindowLoad::takeNewest(const MessagePage &page)
{
    for (const MessageRecord &record : page.records)
        if (record.sentAt != NoTime)
            m_before = m_before == NoTime ? record.sentAt : std::min(m_before, record.sentAt);
    split();
}

void WindowLoad::askCount()
{
    GraphRequest request = MailApi::sentCount(m_mailbox);
    request.isBackground = true;
    GraphCall *call = m_tools.client->call(request, this);
    connect(call, &GraphCall::finished, this, [this, call](const GraphReply &reply) {
        call->deleteLater();
        const auto count = MailApi::readCount(reply);
        if (!count) {
            end(count.error());
            return;
        }
        m_count = *count;
        m_tools.bounds->expect(m_count);
        split();
    });
    call->start();
}

void WindowLoad::askOldest()
{
    GraphRequest request = MailApi::oldestSent(m_mailbox);
    request.isBackground = true;
    auto *chain = new PageChain(m_tools, PageChain::Kind::One, request, this);
    connect(chain, &PageChain::arrived, this, [this](const PagePointer &page) {
        if (!page->records.empty())
            m_oldest = page->records.front().sentAt;
    });
    connect(chain, &PageChain::finished, this, [this, chain](const std::optional<Error> &error) {
        chain->deleteLater();
        error ? end(error) : split();
    });
    chain->start();
}

// Times are told in whole seconds, and more of the same second may follow on the next page.
void WindowLoad::split()
{
    if (--m_awaited > 0 || m_isOver)
        return;
    const qint64 last = m_before == NoTime ? QDateTime::currentSecsSinceEpoch() + 86400
                                           : qint64(std::floor(double(m_before) / 1000)) + 1;
    const qint64 first = m_oldest == NoTime ? last : qint64(std::floor(double(m_oldest) / 1000));
    qint64 count =
        m_count <= Few ? 1 : std::clamp((m_count + InAWindow - 1) / InAWindow, qint64(Lanes), MostWindows);
    count = std::clamp(last - first, qint64(1), count);
    for (qint64 i = 0; i < count; ++i) {
        const qint64 before = last - (last - first) * i / count;
        const qint64 from = last - (last - first) * (i + 1) / count;
        m_windows.append({i + 1 < count ? moment(from) : QDateTime(), moment(before)});
    }
    fillLanes();
}

void WindowLoad::fillLanes()
{
    while (!m_windows.isEmpty() && m_lanes.size() < Lanes) {
        const Window window = m_windows.takeFirst();
        GraphRequest request = MailApi::sentBetween(m_mailbox, window.from, window.before, PageSize);
        request.isBackground = true;
        auto *lane = new PageChain(m_tools, PageChain::Kind::List, request, this);
        m_lanes.insert(lane);
        connect(lane, &PageChain::arrived, this, &WindowLoad::arrived);
        connect(lane, &PageChain::finished, this,
                [this, lane](const std::optional<Error> &error) { leaveLane(lane, error); });
        lane->start();
    }
}

void WindowLoad::leaveLane(PageChain *lane, const std::optional<Error> &error)
{
    m_lanes.remove(lane);
    lane->deleteLater();
    if (error)
        end(error);
    else if (m_windows.isEmpty() && m_lanes.isEmpty())
        end(std::nullopt);
    else
        fillLanes();
}

void WindowLoad::end(const std::optional<Error> &error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_windows.clear();
    Q_EMIT finished(error);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/SentSync.h"

#include "app/graph/GraphClient.h"
#include "app/graph/MailApi.h"
#include "app/store/SentStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Newest = 50;
constexpr int PageSize = 500; // of a round

} // namespace

SentSync::SentSync(GraphClient *client, SentStore *store, const QString &mailbox, QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_mailbox(mailbox)
{
    connect(m_store, &SentStore::cleared, this, [this] { // lost or forgotten: all is to be read again
        if (m_isWalking) {
            stop();
            start();
        }
    });
}

PageChain::Tools SentSync::tools()
{
    return {m_client, &m_parser, m_store, m_bounds};
}

void SentSync::start()
{
    if (m_isWalking)
        return;
    m_isWalking = true;
    ++m_walk;
    m_list = m_changes = {};
    m_told = 0;
    m_isFirstIn = m_isReset = false;
    m_bounds = std::make_shared<WalkBounds>();
    m_bounds->expect(m_store->size());
    const SyncState &state = m_store->syncState();
    m_isFilling = !state.isFilled && state.roundLink.isEmpty() && state.deltaLink.isEmpty();
    if (!m_isNewestKnown || state.deltaLink.isEmpty() || !state.roundLink.isEmpty())
        askNewest();
    m_isFilling ? askWindows() : askRound();
}

void SentSync::stop()
{
    m_isWalking = false;
    ++m_walk;
    dropAll();
}

void SentSync::askNewest()
{
    m_isNewestAwaited = true;
    const GraphRequest request = MailApi::sentItems(m_mailbox, Newest);
    auto *newest = new PageChain(tools(), PageChain::Kind::One, request, this);
    m_parts.append(newest);
    connect(newest, &PageChain::arrived, this, &SentSync::takeNewest);
    connect(newest, &PageChain::finished, this, [this, newest](const std::optional<Error> &error) {
        drop(newest);
        error ? fail(*error) : endIfDone();
    });
    newest->start();
}

void SentSync::askWindows()
{
    auto *windows = new WindowLoad(tools(), m_mailbox, this);
    m_parts.append(windows);
    m_windows = windows;
    connect(windows, &WindowLoad::arrived, this, [this](const PagePointer &page) {
        keep(page, m_store->syncState(), !m_isNewestAwaited);
        add(*page, m_list);
        tell();
    });
    connect(windows, &WindowLoad::finished, this, [this, windows](const std::optional<Error> &error) {
        drop(windows);
        error ? fail(*error) : endFilling();
    });
    windows->start();
}

void SentSync::askRound()
{
    const SyncState &state = m_store->syncState();
    m_isLinkKept = true;
    if (!state.roundLink.isEmpty())
        follow(MailApi::nextDelta(state.roundLink, PageSize));
    else if (!state.deltaLink.isEmpty())
        follow(MailApi::nextDelta(state.deltaLink, PageSize));
    else
        beginRound({});
}

// What is known is marked from here on, and what has no mark when the round ends is swept.
void SentSync::beginRound(const QUrl &link)
{
    SyncState next = m_store->syncState();
    next.isFilled = next.isSweeping = true;
    next.roundLink = next.deltaLink = QUrl();
    m_store->apply(std::make_shared<const MessagePage>(), next);
    m_isLinkKept = false;
    m_held.clear();
    follow(link.isEmpty() ? MailApi::sentDelta(m_mailbox, PageSize) : MailApi::nextDelta(link, PageSize));
}

void SentSync::follow(const GraphRequest &request)
{
    GraphRequest first = request;
    first.isBackground = true;
    auto *round = new PageChain(tools(), PageChain::Kind::Delta, first, this);
    m_parts.append(round);
    connect(round, &PageChain::arrived, this, &SentSync::takeChanges);
    connect(round, &PageChain::finished, this,
            [this, round](const std::optional<Error> &error) { endRound(round, error); });
    round->start();
}

void SentSync::takeNewest(const PagePointer &page)
{
    m_isNewestAwaited = false;
    m_isNewestKnown = true;
    keep(page, m_store->syncState(), true);
    add(*page, m_list);
    for (const MessageRecord &record : page->records)
        m_list.counted.insert(QByteArray(record.id.data(), qsizetype(record.id.size())));
    if (m_windows && page->nextLink.isEmpty()) { // that was all
        drop(m_windows);
        endFilling();
    } else if (m_windows) {
        m_windows->takeNewest(*page);
    }
    for (const PagePointer &changes : std::exchange(m_held, {}))
        keepChanges(changes);
    tell();
}

void SentSync::endFilling()
{
    whenWritten([this] { // the round brings all of it again: it must not be in the way
        m_isFilling = false;
        beginRound({});
        Q_EMIT filled();
    });
}

void SentSync::takeChanges(const PagePointer &page)
{
    m_isLinkKept = false;
    if (m_isNewestAwaited) {
        m_held.append(page);
        return;
    }
    keepChanges(page);
    tell();
}

void SentSync::keepChanges(const PagePointer &page)
{
    SyncState next = m_store->syncState();
    next.roundLink = page->nextLink;
    if (next.roundLink.isEmpty()) {
        next.deltaLink = page->deltaLink;
        next.isSweeping = false;
        next.isFilled = true;
        next.syncedAt = QDateTime::currentDateTimeUtc();
    }
    keep(page, next, next.roundLink.isEmpty()); // the changes of a round come in any order
    add(*page, m_changes);
}

void SentSync::endRound(PageChain *round, const std::optional<Error> &error)
{
    drop(round);
    if (!error) {
        endIfDone();
    } else if (isGone(*error) && !m_isReset) {
        m_isReset = true;
        m_bounds = std::make_shared<WalkBounds>(); // the same links may come again
        m_bounds->expect(m_store->size());
        beginRound(round->freshStart());
    } else {
        if (round->isAstray()) { // the next one begins where this one did
            SyncState next = m_store->syncState();
            next.roundLink = QUrl();
            m_store->apply(std::make_shared<const MessagePage>(), next);
        }
        fail(*error);
    }
}

// "message: delta": 410, or a state that the server no longer knows. A link from an earlier time that it does
// not understand any more would be asked for ever.
bool SentSync::isGone(const Error &error) const
{
    if (error.kind != ErrorKind::Refused)
        return false;
    for (const auto code : {"syncStateNotFound"_L1, "syncStateInvalid"_L1, "resyncRequired"_L1})
        if (error.code.compare(code, Qt::CaseInsensitive) == 0)
            return true;
    return error.httpStatus == 410 || (m_isLinkKept && (error.httpStatus == 400 || error.httpStatus == 404));
}

void SentSync::keep(const PagePointer &page, const SyncState &next, bool isNewestThere)
{
    m_store->apply(page, next);
    if (isNewestThere && !std::exchange(m_isFirstIn, true))
        whenWritten([this] { Q_EMIT firstPageIn(); });
}

void SentSync::add(const MessagePage &page, Tally &tally)
{
    tally.skipped += page.skipped;
    for (const MessageRecord &record : page.records)
        if (!record.isRemoved
            && !tally.counted.contains(
                QByteArray::fromRawData(record.id.data(), qsizetype(record.id.size()))))
            ++tally.messages;
}

int SentSync::skipped() const
{
    return std::max(m_list.skipped, m_changes.skipped);
}

void SentSync::tell()
{
    const int messages = std::max(m_list.messages, m_changes.messages);
    if (std::exchange(m_told, messages) != messages)
        Q_EMIT progressed(messages);
}

void SentSync::whenWritten(std::function<void()> then)
{
    m_store->whenWritten(this, [this, walk = m_walk, then = std::move(then)] {
        if (walk == m_walk)
            then();
    });
}

void SentSync::drop(QObject *part)
{
    m_parts.removeOne(part);
    part->disconnect(this);
    part->deleteLater();
}

void SentSync::dropAll()
{
    m_isNewestAwaited = false;
    m_held.clear();
    while (!m_parts.isEmpty())
        drop(m_parts.last());
}

void SentSync::endIfDone()
{
    if (m_parts.isEmpty() && !m_isFilling)
        whenWritten([this] { end(std::nullopt); });
}

void SentSync::fail(const Error &error)
{
    dropAll();
    whenWritten([this, error] { end(error); });
}

void SentSync::end(const std::optional<Error> &error)
{
    m_isWalking = false;
    Q_EMIT finished(error);
}

} // namespace Takeback

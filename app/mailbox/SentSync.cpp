// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/SentSync.h"

#include "app/graph/GraphClient.h"
#include "app/graph/MailApi.h"
#include "app/store/SentStore.h"

namespace Takeback {

namespace {
constexpr int PageSize = 50;
} // namespace

struct SentSync::Parsed {
    Result<MailApi::Page> page;
};

SentSync::SentSync(GraphClient *client, SentStore *store, const QString &mailbox, QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_mailbox(mailbox)
{
    m_parser.setMaxThreadCount(1);
    connect(store, &SentStore::pageWritten, this, [this] {
        if (m_written.empty())
            return;
        const auto then = std::move(m_written.front());
        m_written.pop_front();
        then();
    });
}

SentSync::~SentSync()
{
    m_parser.clear();
    m_parser.waitForDone(); // at most the one page in hand
    delete m_call;
}

void SentSync::start()
{
    if (m_isWalking)
        return;
    m_isWalking = true;
    ++m_walk;
    m_seen = 0;
    m_links.clear();
    SyncState state;
    state.isSweeping = true;
    m_written.push_back([] {});
    m_store->apply(std::make_shared<MessagePage>(), state);
    ask(MailApi::sentItems(m_mailbox, PageSize));
}

void SentSync::stop()
{
    m_isWalking = false;
    ++m_walk;
    delete m_call;
}

void SentSync::ask(const GraphRequest &request)
{
    m_call = m_client->call(request, this);
    connect(m_call, &GraphCall::finished, this, [this](const GraphReply &reply) {
        m_call->deleteLater();
        m_call = nullptr;
        parse(reply);
    });
    m_call->start();
}

void SentSync::parse(const GraphReply &reply)
{
    m_parser.start([this, reply, walk = m_walk] {
        auto parsed = std::make_shared<const Parsed>(Parsed{MailApi::readPage(reply)});
        QMetaObject::invokeMethod(
            this, [this, walk, parsed] { take(walk, *parsed); }, Qt::QueuedConnection);
    });
}

void SentSync::take(int walk, const Parsed &parsed)
{
    if (walk != m_walk)
        return;
    if (!parsed.page) {
        end(parsed.page.error());
        return;
    }
    const QUrl next = parsed.page->nextLink;
    const bool isCircle = m_links.contains(next);
    m_links.insert(next);
    if (!next.isEmpty() && !isCircle)
        ask(MailApi::next(next)); // the server works on it while this page goes into the store

    const bool isFirst = m_seen == 0 && m_links.size() == 1;
    m_seen += int(parsed.page->messages.size());
    SyncState state;
    state.isSweeping = isCircle || !next.isEmpty();
    if (state.isSweeping)
        state.roundLink = next;
    else
        state.deltaLink = QUrl(QStringLiteral("about:blank")); // what no page brought goes
    m_written.push_back([this, walk, isFirst, isCircle, isLast = next.isEmpty(), seen = m_seen] {
        written(walk, isFirst, isCircle, isLast, seen);
    });
    m_store->apply(pageOf(parsed.page->messages), state);
}

void SentSync::written(int walk, bool isFirst, bool isCircle, bool isLast, int seen)
{
    if (walk != m_walk)
        return;
    const QPointer<SentSync> self(this);
    if (isFirst)
        Q_EMIT firstPageIn();
    if (self && walk == m_walk)
        Q_EMIT progressed(seen);
    if (!self || walk != m_walk)
        return;
    if (isCircle)
        end(Error{ErrorKind::NotUnderstood, 200, {}, QStringLiteral("a page that leads back"), {}, {}, {}});
    else if (isLast)
        end(std::nullopt);
}

void SentSync::end(const std::optional<Error> &error)
{
    m_isWalking = false;
    Q_EMIT finished(error);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SentStore.h"

#include "app/store/SentFile.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int NewestAtOnce = 200; // rows read before open() returns
constexpr int ShownAtMost = 500; // messages kept whole
constexpr ptrdiff_t PagesAtOnce = 8; // in one transaction; a search may have to wait for it
constexpr int Soon = 1, First = 2; // priorities on the worker; pages have 0

std::string_view bytes(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

} // namespace

SentStore::SentStore(QObject *parent) : QObject(parent), m_shown(ShownAtMost)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
    m_loading.setSingleShot(true);
    connect(&m_loading, &QTimer::timeout, this, &SentStore::load);
}

SentStore::~SentStore()
{
    m_isEnding = true;
    m_wanted = -1;
    m_reader.reset();
    m_reading.reset();
    m_worker.start([cache = std::move(m_cache)]() mutable { cache.reset(); }); // after the last page
    m_worker.waitForDone();
}

void SentStore::open(const QString &path)
{
    m_path = path;
    auto database = path.isEmpty() ? nullptr : openFile();
    if (!database) {
        database = SentFile::inMemory();
        readFirst(database->sharing());
    }
    m_cache = std::make_shared<SentCache>(std::move(database), path, m_ids);
    if (auto first = std::exchange(m_rows, {}); !first.empty())
        insertRun(first);
    m_loading.start(); // when the window has painted the newest
}

// What is ours and spoiled is made anew; null: only memory is left.
std::shared_ptr<Database> SentStore::openFile()
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        {
            const auto opened = SentFile::open(m_path);
            auto reading = std::make_shared<Database>();
            if (opened && reading->open(m_path, Database::Mode::Read) && readFirst(reading)) {
                if ((*opened)->isReadOnly()) // what is known is shown; the first page goes into memory
                    m_trouble = SentFile::trouble(Database::Failure::ReadOnly, m_path);
                return *opened;
            }
            m_trouble = opened ? SentFile::trouble(reading->failure(), m_path) : opened.error();
            m_reader.reset();
            m_reading.reset();
        }
        if (m_trouble->code != u"damaged"_s || !SentFile::remove(m_path))
            break;
    }
    return nullptr;
}

bool SentStore::readFirst(std::shared_ptr<Database> database)
{
    m_reading = std::move(database);
    m_reader = std::make_unique<SentReader>(*m_reading, m_ids.get());
    m_state = m_reader->state();
    m_owner = m_reader->owner();
    m_rows = m_reader->newest(NewestAtOnce);
    if (m_reading->failure() == Database::Failure::None)
        return true;
    m_state = {};
    m_owner = {};
    m_rows.clear();
    return false;
}

// Before anything else on the worker.
void SentStore::load()
{
    if (std::exchange(m_isLoadAsked, true))
        return;
    const auto work = [this, first = m_rows](SentCache &cache) {
        auto outcome = cache.load([this] { return m_isEnding.load(); });
        const auto &all = cache.rows();
        auto &[inserted, removed, updated] = outcome.rows;
        std::ranges::set_difference(all, first, std::back_inserter(inserted), isBefore);
        std::ranges::set_difference(first, all, std::back_inserter(removed), isBefore);
        return outcome;
    };
    post(
        work,
        [this] {
            m_isLoaded = true;
            post([](SentCache &cache) { return cache.giveBackMemory(); });
            Q_EMIT loaded();
        },
        First);
}

bool SentStore::isLoaded() const
{
    return m_isLoaded;
}

const std::optional<Error> &SentStore::trouble() const
{
    return m_trouble;
}

const SyncState &SentStore::syncState() const
{
    return m_state;
}

const SentOwner &SentStore::owner() const
{
    return m_owner;
}

void SentStore::setOwner(const SentOwner &owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    post([owner](SentCache &cache) { return cache.setOwner(owner); });
}

qsizetype SentStore::size() const
{
    return std::ssize(m_rows);
}

const SentRow &SentStore::at(qsizetype row) const
{
    return m_rows[size_t(row)];
}

qsizetype SentStore::rowOf(const SentRow &row) const
{
    const auto place = std::ranges::lower_bound(m_rows, row, isBefore);
    return place != m_rows.end() && *place == row ? place - m_rows.begin() : -1;
}

qsizetype SentStore::rowOf(const QString &id) const
{
    const auto row = m_reader && !id.isEmpty() ? m_reader->rowOf(bytes(id.toUtf8())) : std::nullopt;
    check();
    return row ? rowOf(*row) : -1;
}

qsizetype SentStore::rowOfInternetMessageId(const QString &internetMessageId) const
{
    const auto row = m_reader && !internetMessageId.isEmpty()
        ? m_reader->rowOfInternetMessageId(bytes(internetMessageId.toUtf8()))
        : std::nullopt;
    check();
    return row ? rowOf(*row) : -1;
}

Message SentStore::message(const SentRow &row) const
{
    if (const Message *known = m_shown.object(row.key))
        return *known;
    const auto read = m_reader ? m_reader->message(row.key) : std::nullopt;
    check();
    if (!read)
        return {};
    m_shown.insert(row.key, new Message(*read));
    return *read;
}

// A locked file is asked again when the row is shown again; a spoiled one is told.
void SentStore::check() const
{
    if (m_reading && m_reading->takeFailure() == Database::Failure::Damaged)
        const_cast<SentStore *>(this)->post(
            [](SentCache &cache) { return cache.giveUp(Database::Failure::Damaged); });
}

void SentStore::apply(std::shared_ptr<const MessagePage> page, const SyncState &next)
{
    m_state = next;
    ++m_pending;
    const auto batch = m_batch ? m_batch : std::make_shared<Batch>();
    {
        const std::lock_guard lock(batch->mutex);
        batch->pages.push_back({std::move(page), next});
    }
    post([batch](SentCache &cache) { return cache.apply(batch->take()); }, // none: all are written already
         [this] {
             --m_pending;
             Q_EMIT pageWritten();
         });
    m_batch = batch;
}

std::vector<GivenPage> SentStore::Batch::take()
{
    const std::lock_guard lock(mutex);
    const auto end = pages.begin() + std::min(std::ssize(pages), PagesAtOnce);
    std::vector<GivenPage> taken(std::move_iterator(pages.begin()), std::move_iterator(end));
    pages.erase(pages.begin(), end);
    return taken;
}

int SentStore::pagesPending() const
{
    return m_pending;
}

void SentStore::whenWritten(const QObject *context, std::function<void()> then)
{
    post([](SentCache &) { return SentCache::Outcome(); },
         [context = QPointer<const QObject>(context), then = std::move(then)] {
             if (context)
                 then();
         });
}

void SentStore::forget()
{
    post([](SentCache &cache) { return cache.forget(); }); // before what whoever hears of it gives
    m_state = {};
    clearRows();
}

void SentStore::leaveDisk()
{
    const auto isGone = [this] { // when this thread reads from memory too
        post([path = m_path](SentCache &) {
            SentFile::remove(path);
            return SentCache::Outcome();
        });
    };
    if (!m_path.isEmpty())
        post([](SentCache &cache) { return cache.leaveDisk(); }, isGone);
}

int SentStore::find(const SearchQuery &query, const QStringList &ownDomains, Order order)
{
    const int number = ++m_wanted;
    auto rows = std::make_shared<std::vector<SentRow>>();
    const auto isCanceled = [this, number] { return m_wanted != number; };
    const auto work = [=](SentCache &cache) {
        if (!isCanceled())
            *rows = cache.find(query, ownDomains, order, isCanceled);
        return cache.check();
    };
    const auto answer = [this, isCanceled, number, rows, epoch = m_epoch] {
        if (epoch != m_epoch)
            rows->clear();
        if (!isCanceled())
            Q_EMIT found(number, rows);
    };
    post(work, answer, Soon);
    return number;
}

void SentStore::post(std::function<SentCache::Outcome(SentCache &)> work, Rest rest, int priority)
{
    Q_ASSERT(m_cache); // open() comes first
    load();
    if (priority == 0)
        m_batch.reset(); // what comes later is done later
    const auto task = [this, cache = m_cache, work = std::move(work), rest = std::move(rest),
                       epoch = m_epoch] {
        auto arrival = std::make_shared<Arrival>(Arrival{work(*cache), epoch, rest, false});
        QMetaObject::invokeMethod(
            this, [this, arrival] { arrive(std::move(*arrival)); }, Qt::QueuedConnection);
    };
    m_worker.start(task, priority);
}

} // namespace Takeback

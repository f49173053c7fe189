// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SentCache.h"

#include "app/store/SentFile.h"
#include "app/store/SentSorting.h"

#include <algorithm>

namespace Takeback {

namespace {

// A set of keys that is asked about each of 100,000 rows: one bit a key, where they lie close together.
class Keys {
public:
    explicit Keys(std::vector<qint64> keys) : m_keys(std::move(keys))
    {
        if (m_keys.empty())
            return;
        const auto [least, most] = std::ranges::minmax(m_keys);
        m_least = least;
        if (const auto span = quint64(most) - quint64(least); span < SpanAtMost) {
            m_bits.resize(size_t(span) + 1);
            for (const qint64 key : m_keys)
                m_bits[size_t(key - m_least)] = true;
        } else {
            std::ranges::sort(m_keys);
        }
    }

    bool contain(qint64 key) const
    {
        if (m_bits.empty())
            return std::ranges::binary_search(m_keys, key);
        return key >= m_least && quint64(key - m_least) < m_bits.size() && m_bits[size_t(key - m_least)];
    }

private:
    static constexpr quint64 SpanAtMost = 1 << 26; // 8 MB of bits
    std::vector<qint64> m_keys;
    std::vector<bool> m_bits; // from m_least on
    qint64 m_least = 0;
};

} // namespace

SentCache::SentCache(std::shared_ptr<Database> database, const QString &path, std::shared_ptr<KnownIds> ids)
    : m_path(path), m_ids(std::move(ids))
{
    use(std::move(database));
}

SentCache::~SentCache()
{
    close();
}

void SentCache::use(std::shared_ptr<Database> database)
{
    m_database = std::move(database);
    m_writer = std::make_unique<SentWriter>(*m_database, &m_index, m_ids.get());
}

void SentCache::close()
{
    m_writer.reset();
    m_database.reset();
}

void SentCache::loseAll()
{
    m_rows.clear();
    m_index.clear();
    m_ids->clear();
}

// Does the work, and where the disk refuses, does it again in memory.
SentCache::Outcome SentCache::attempt(const std::function<bool(Outcome &)> &work)
{
    Outcome outcome;
    if (!m_database || work(outcome))
        return outcome;
    if (m_database->failure() == Database::Failure::Damaged && !m_database->isInMemory())
        return giveUp(Database::Failure::Damaged);
    outcome = goOnInMemory();
    if (!work(outcome))
        m_database->takeFailure(); // no memory: nothing is left to be tried
    return outcome;
}

SentCache::Outcome SentCache::giveUp(Database::Failure why)
{
    Outcome lost;
    if (!m_database || m_database->isInMemory())
        return lost;
    lost.trouble = SentFile::trouble(why, m_path);
    lost.isLost = true;
    close();
    loseAll();
    return lost;
}

SentCache::Outcome SentCache::goOnInMemory()
{
    Outcome outcome;
    outcome.trouble = SentFile::trouble(m_database->takeFailure(), m_path);
    auto memory = std::make_shared<Database>(); // not even pages, which would have to be of the same size
    memory->open({}, Database::Mode::Memory);
    m_writer.reset();
    if (m_database->isInMemory() || !memory->copyFrom(*m_database)) {
        memory = SentFile::inMemory();
        outcome.isLost = true;
        loseAll();
    }
    use(memory);
    outcome.readFrom = m_database->sharing();
    return outcome;
}

SentCache::Outcome SentCache::begin()
{
    Outcome outcome;
    if (m_database)
        return outcome;
    if (++m_losses == 1 && SentFile::remove(m_path)) { // a second time the disk is to blame
        auto opened = SentFile::open(m_path);
        auto reading = std::make_shared<Database>();
        if (opened && reading->open(m_path, Database::Mode::Read)) {
            use(*opened);
            outcome.readFrom = reading;
            return outcome;
        }
        outcome.trouble = opened ? SentFile::trouble(reading->failure(), m_path) : opened.error();
    }
    use(SentFile::inMemory());
    outcome.readFrom = m_database->sharing();
    return outcome;
}

SentCache::Outcome SentCache::load(const IsCanceled &isCanceled)
{
    return attempt([&](Outcome &) {
        m_rows.clear();
        m_rows.reserve(size_t(m_database->number("SELECT count(*) FROM message")));
        SentReader(*m_database).each([&](qint64 key, const MessageRecord &record) {
            m_rows.push_back({record.sentAt, key});
            m_index.put(key, record);
            m_ids->add(key, record);
            return !isCanceled();
        });
        std::ranges::sort(m_rows, isBefore);
        return m_database->failure() == Database::Failure::None;
    });
}

SentCache::Outcome SentCache::giveBackMemory()
{
    if (m_database)
        SentFile::giveBackMemory(*m_database);
    return check();
}

SentCache::Outcome SentCache::check()
{
    return attempt([this](Outcome &) {
        if (m_database->failure() != Database::Failure::Damaged)
            m_database->takeFailure(); // nothing was to be written
        return m_database->failure() == Database::Failure::None;
    });
}

SentCache::Outcome SentCache::apply(std::span<const GivenPage> pages)
{
    if (pages.empty())
        return {};
    auto outcome = attempt([&](Outcome &made) { return m_writer->apply(pages, made.rows); });
    place(outcome.rows);
    return outcome;
}

SentCache::Outcome SentCache::setOwner(const SentOwner &owner)
{
    return attempt([&](Outcome &) { return m_writer->setOwner(owner); });
}

SentCache::Outcome SentCache::forget()
{
    loseAll();
    if (!m_database || m_writer->forget())
        return {};
    return m_database->isInMemory() ? goOnInMemory() : giveUp(m_database->failure()); // the file goes
}

SentCache::Outcome SentCache::leaveDisk()
{
    Outcome outcome;
    if (m_database && m_database->isInMemory())
        return outcome;
    if (m_database)
        outcome = goOnInMemory();
    else
        use(SentFile::inMemory());
    outcome.readFrom = m_database->sharing();
    outcome.trouble.reset();
    return outcome;
}

void SentCache::place(const RowChanges &changes)
{
    if (!changes.removed.empty()) {
        const auto isGone = [&changes](const SentRow &row) {
            return std::ranges::binary_search(changes.removed, row, isBefore);
        };
        std::erase_if(m_rows, isGone);
    }
    const auto middle = std::ssize(m_rows);
    m_rows.insert(m_rows.end(), changes.inserted.begin(), changes.inserted.end());
    std::inplace_merge(m_rows.begin(), m_rows.begin() + middle, m_rows.end(), isBefore);
}

std::vector<SentRow> SentCache::find(const SearchQuery &query, const QStringList &ownDomains, SentOrder order,
                                     const IsCanceled &isCanceled)
{
    auto rows = m_rows;
    if (!query.isEmpty()) {
        const Keys found(m_index.find(query, ownDomains, isCanceled));
        std::erase_if(rows, [&found](const SentRow &row) { return !found.contain(row.key); });
    }
    if (m_database) {
        SentReader reader(*m_database);
        sort(rows, order, reader, isCanceled);
    }
    return rows;
}

} // namespace Takeback

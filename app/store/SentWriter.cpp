// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SentWriter.h"

#include "app/store/SearchIndex.h"
#include "app/store/SentFile.h"

#include <algorithm>

namespace Takeback {

namespace {

// What `from` has of it goes into `to`.
template <typename T>
bool take(T MessageRecord::*member, quint32 bit, MessageRecord &to, const MessageRecord &from)
{
    if (!(from.present & bit) || to.*member == from.*member)
        return false;
    to.*member = from.*member;
    return true;
}

bool mergeInto(MessageRecord &to, const MessageRecord &from)
{
    using R = MessageRecord;
    const bool isChanged[] = {
        take(&R::internetMessageId, R::InternetMessageId, to, from),
        take(&R::subject, R::Subject, to, from),
        take(&R::preview, R::Preview, to, from),
        take(&R::sentAt, R::SentAt, to, from),
        take(&R::from, R::From, to, from),
        take(&R::to, R::To, to, from),
        take(&R::cc, R::Cc, to, from),
        take(&R::bcc, R::Bcc, to, from),
        take(&R::hasAttachments, R::HasAttachments, to, from),
        take(&R::isReadReceiptRequested, R::IsReadReceiptRequested, to, from),
        take(&R::importance, R::HasImportance, to, from),
    };
    return std::ranges::count(isChanged, true) > 0;
}

} // namespace

SentWriter::SentWriter(Database &database, SearchIndex *index, KnownIds *ids)
    : m_database(database), m_index(index), m_ids(ids), m_reader(database, ids), m_state(m_reader.state()),
      m_nextKey(database.number("SELECT max(key) FROM message") + 1),
      m_insert(
          database,
          "INSERT INTO message(hash, id, internet_hash, internet_id, sent, flags, subject, preview, sender,"
          " recipients_to, recipients_cc, recipients_bcc, key) "
          "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)"),
      m_update(database,
               "UPDATE message SET hash=?1, id=?2, internet_hash=?3, internet_id=?4, sent=?5, flags=?6,"
               " subject=?7, preview=?8, sender=?9, recipients_to=?10, recipients_cc=?11, recipients_bcc=?12"
               " WHERE key = ?13"),
      m_remove(database, "DELETE FROM message WHERE key = ?"),
      m_mark(database, "INSERT OR IGNORE INTO seen VALUES(?)"),
      m_keep(database, "INSERT OR REPLACE INTO state VALUES(1, ?, ?, ?, ?, ?)")
{
    m_state.isFilled ? m_ids->end() : m_ids->begin();
}

bool SentWriter::apply(std::span<const GivenPage> pages, RowChanges &changes)
{
    m_fates.clear();
    m_newFates.clear();
    Transaction transaction(m_database);
    SyncState state = m_state;
    for (const GivenPage &given : pages) {
        apply(given, state);
        state = given.next;
    }
    if (state != m_state)
        keep(state);
    const bool isNowFilled = state.isFilled && !m_state.isFilled;
    if (isNowFilled)
        SentFile::makeIndexes(m_database);
    if (!transaction.commit())
        return false;
    if (isNowFilled) {
        m_ids->end();
        SentFile::setFilling(m_database, false);
        SentFile::giveBackMemory(m_database);
    }
    m_state = state;
    changes = sorted();
    return true;
}

void SentWriter::apply(const GivenPage &given, const SyncState &before)
{
    const SyncState &next = given.next;
    if (next.isSweeping && (!before.isSweeping || next.roundLink.isEmpty())) // one begins
        m_database.execute("DELETE FROM seen");
    for (const MessageRecord &record : given.page->records)
        take(record, before.isSweeping || next.isSweeping);
    if (before.isSweeping && !next.isSweeping) {
        if (next.roundLink.isEmpty() && !next.deltaLink.isEmpty()) // else it was given up
            sweep();
        m_database.execute("DELETE FROM seen");
    }
}

void SentWriter::take(const MessageRecord &record, bool isSweeping)
{
    if (record.id.empty())
        return;
    const auto known = m_reader.find(record.id);
    if (known && record.isRemoved)
        remove({known->second.sentAt, known->first});
    else if (known)
        merge(known->first, known->second, record);
    else if (!record.isRemoved)
        insert(record, isSweeping);
    if (known && isSweeping && !record.isRemoved)
        mark(known->first);
}

void SentWriter::insert(const MessageRecord &record, bool isSweeping)
{
    const qint64 key = m_nextKey;
    write(m_insert, record);
    if (!m_insert.bind(13, key).run())
        return;
    ++m_nextKey;
    m_ids->add(key, record);
    m_newFates.push_back({{}, record.sentAt, false});
    m_index->put(key, record);
    if (isSweeping)
        mark(key);
}

void SentWriter::merge(qint64 key, const MessageRecord &known, const MessageRecord &record)
{
    MessageRecord merged = known;
    if (!mergeInto(merged, record))
        return;
    write(m_update, merged);
    if (!m_update.bind(13, key).run())
        return;
    Fate &fate = fateOf({known.sentAt, key});
    fate.after = merged.sentAt;
    fate.isChanged = true;
    if (merged.internetMessageId != known.internetMessageId)
        m_ids->add(key, merged);
    m_index->put(key, merged);
}

void SentWriter::remove(const SentRow &row)
{
    if (!m_remove.bind(1, row.key).run())
        return;
    fateOf(row).after.reset();
    m_index->remove(row.key);
}

void SentWriter::mark(qint64 key)
{
    m_mark.bind(1, key).run();
}

void SentWriter::sweep()
{
    std::vector<SentRow> gone;
    {
        Statement row(m_database, "SELECT key, sent FROM message WHERE key NOT IN (SELECT key FROM seen)");
        while (row.step())
            gone.push_back({row.isNull(1) ? NoTime : row.integer(1), row.integer(0)});
    }
    for (const SentRow &row : gone)
        remove(row);
}

void SentWriter::keep(const SyncState &state)
{
    const QByteArray round = state.roundLink.toEncoded();
    const QByteArray delta = state.deltaLink.toEncoded();
    m_keep.bind(1, state.isFilled).bind(2, state.isSweeping);
    m_keep.bind(3, {round.constData(), size_t(round.size())})
        .bind(4, {delta.constData(), size_t(delta.size())});
    if (state.syncedAt.isValid())
        m_keep.bind(5, state.syncedAt.toMSecsSinceEpoch());
    else
        m_keep.bindNull(5);
    m_keep.run();
}

void SentWriter::write(Statement &statement, const MessageRecord &record)
{
    const int flags =
        int(record.hasAttachments) | int(record.isReadReceiptRequested) << 1 | int(record.importance) << 2;
    statement.bind(1, KnownIds::hash(record.id)).bind(2, record.id);
    statement.bind(3, KnownIds::hash(record.internetMessageId)).bind(4, record.internetMessageId);
    if (record.sentAt == NoTime)
        statement.bindNull(5);
    else
        statement.bind(5, record.sentAt);
    statement.bind(6, flags).bind(7, record.subject).bind(8, record.preview).bind(9, record.from);
    statement.bind(10, record.to).bind(11, record.cc).bind(12, record.bcc);
}

// The row as it is before.
SentWriter::Fate &SentWriter::fateOf(const SentRow &row)
{
    const qint64 firstNew = m_nextKey - std::ssize(m_newFates);
    return row.key < firstNew ? m_fates.try_emplace(row.key, Fate{row.sentAt, {}, false}).first->second
                              : m_newFates[size_t(row.key - firstNew)];
}

RowChanges SentWriter::sorted() const
{
    RowChanges changes;
    const auto add = [&changes](qint64 key, const Fate &fate) {
        if (fate.before == fate.after) {
            if (fate.isChanged && fate.after)
                changes.updated.push_back({*fate.after, key});
            return;
        }
        if (fate.before)
            changes.removed.push_back({*fate.before, key});
        if (fate.after)
            changes.inserted.push_back({*fate.after, key});
    };
    for (const auto &[key, fate] : m_fates)
        add(key, fate);
    qint64 key = m_nextKey - std::ssize(m_newFates);
    for (const Fate &fate : m_newFates)
        add(key++, fate);
    for (auto *rows : {&changes.inserted, &changes.removed, &changes.updated})
        std::ranges::sort(*rows, isBefore);
    return changes;
}

bool SentWriter::setOwner(const SentOwner &owner)
{
    const QByteArray id = owner.id.toUtf8(), name = owner.displayName.toUtf8(), mail = owner.mail.toUtf8(),
                     principal = owner.userPrincipalName.toUtf8();
    Statement statement(m_database, "INSERT OR REPLACE INTO owner VALUES(1, ?, ?, ?, ?)");
    int place = 0;
    for (const QByteArray &text : {id, name, mail, principal})
        statement.bind(++place, std::string_view(text.constData(), size_t(text.size())));
    return statement.run();
}

bool SentWriter::forget()
{
    m_reader.letGo(); // what is read cannot be dropped
    {
        Transaction transaction(m_database);
        m_database.execute("DELETE FROM message; DELETE FROM seen; DELETE FROM state");
        SentFile::dropIndexes(m_database);
        if (!transaction.commit())
            return false;
    }
    m_state = {};
    if (!m_database.isInMemory())
        m_database.execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
    m_database.takeFailure(); // nothing of it is left, only its room is
    m_ids->clear();
    m_ids->begin();
    SentFile::setFilling(m_database, true);
    return true;
}

} // namespace Takeback

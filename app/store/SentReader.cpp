// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SentReader.h"

#include <QTimeZone>

namespace Takeback {

namespace {

#define TAKEBACK_COLUMNS                                                                                     \
    "key, sent, flags, id, internet_id, subject, preview, sender, recipients_to, recipients_cc, "            \
    "recipients_bcc"

constexpr quint32 Whole = (MessageRecord::HasImportance << 1) - 1;

MessageRecord recordIn(const Statement &row)
{
    MessageRecord record;
    record.present = Whole;
    record.sentAt = row.isNull(1) ? NoTime : row.integer(1);
    const auto flags = row.integer(2);
    record.hasAttachments = flags & 1;
    record.isReadReceiptRequested = flags & 2;
    record.importance = Importance(std::min<qint64>(flags >> 2 & 3, int(Importance::High)));
    record.id = row.text(3);
    record.internetMessageId = row.text(4);
    record.subject = row.text(5);
    record.preview = row.text(6);
    record.from = row.text(7);
    record.to = row.text(8);
    record.cc = row.text(9);
    record.bcc = row.text(10);
    return record;
}

QString string(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

SentRow rowIn(const Statement &row)
{
    return {row.isNull(1) ? NoTime : row.integer(1), row.integer(0)};
}

} // namespace

SyncState SentReader::state()
{
    SyncState state;
    Statement row(m_database, "SELECT is_filled, is_sweeping, round_link, delta_link, synced FROM state");
    if (!row.step())
        return state;
    state.isFilled = row.integer(0);
    state.isSweeping = row.integer(1);
    state.roundLink = QUrl(string(row.text(2)));
    state.deltaLink = QUrl(string(row.text(3)));
    if (!row.isNull(4))
        state.syncedAt = QDateTime::fromMSecsSinceEpoch(row.integer(4), QTimeZone::utc());
    return state;
}

SentOwner SentReader::owner()
{
    Statement row(m_database, "SELECT id, display_name, mail, user_principal_name FROM owner");
    if (!row.step())
        return {};
    return {string(row.text(0)), string(row.text(1)), string(row.text(2)), string(row.text(3))};
}

std::vector<SentRow> SentReader::newest(int limit)
{
    std::vector<SentRow> rows;
    Statement row(m_database, "SELECT key, sent FROM message ORDER BY sent DESC, key LIMIT ?");
    row.bind(1, limit);
    while (row.step())
        rows.push_back(rowIn(row));
    return rows;
}

void SentReader::each(const std::function<bool(qint64, const MessageRecord &)> &take)
{
    Statement row(m_database, "SELECT " TAKEBACK_COLUMNS " FROM message ORDER BY key");
    while (row.step() && take(row.integer(0), recordIn(row))) { }
}

std::optional<MessageRecord> SentReader::record(qint64 key)
{
    if (!m_byKey || !m_byKey->isPrepared())
        m_byKey.emplace(m_database, "SELECT " TAKEBACK_COLUMNS " FROM message WHERE key = ?");
    m_byKey->reset();
    return m_byKey->bind(1, key).step() ? std::optional(recordIn(*m_byKey)) : std::nullopt;
}

std::optional<Message> SentReader::message(qint64 key)
{
    const auto found = record(key);
    auto message = found ? std::optional(messageOf(*found)) : std::nullopt;
    letGo();
    return message;
}

std::optional<std::pair<qint64, MessageRecord>> SentReader::find(std::string_view id)
{
    if (const auto keys = m_ids ? m_ids->withId(id) : std::nullopt) {
        for (const qint64 key : *keys)
            if (const auto known = record(key); known && known->id == id)
                return std::pair(key, *known);
        return std::nullopt;
    }
    if (!m_byId || !m_byId->isPrepared())
        m_byId.emplace(m_database, "SELECT " TAKEBACK_COLUMNS " FROM message WHERE hash = ? AND id = ?");
    m_byId->reset();
    if (!m_byId->bind(1, KnownIds::hash(id)).bind(2, id).step())
        return std::nullopt;
    return std::pair(m_byId->integer(0), recordIn(*m_byId));
}

std::optional<SentRow> SentReader::rowOf(std::string_view id)
{
    const auto found = find(id);
    const auto row = found ? std::optional(SentRow{found->second.sentAt, found->first}) : std::nullopt;
    letGo();
    return row;
}

void SentReader::letGo()
{
    for (auto *statement : {&m_byKey, &m_byId})
        if (*statement)
            (*statement)->reset();
}

std::optional<SentRow> SentReader::rowOfInternetMessageId(std::string_view internetMessageId)
{
    if (const auto keys = m_ids ? m_ids->withInternetMessageId(internetMessageId) : std::nullopt) {
        std::optional<SentRow> newest;
        for (const qint64 key : *keys) {
            const auto known = record(key);
            const SentRow row{known ? known->sentAt : NoTime, key};
            if (known && known->internetMessageId == internetMessageId && (!newest || isBefore(row, *newest)))
                newest = row;
        }
        letGo();
        return newest;
    }
    Statement row(m_database,
                  "SELECT key, sent FROM message WHERE internet_hash = ? AND internet_id = ?"
                  " ORDER BY sent DESC, key LIMIT 1");
    row.bind(1, KnownIds::hash(internetMessageId)).bind(2, internetMessageId);
    return row.step() ? std::optional(rowIn(row)) : std::nullopt;
}

} // namespace Takeback

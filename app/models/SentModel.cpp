// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/SentModel.h"

#include "app/models/Difference.h"
#include "app/store/RecallJournal.h"
#include "app/types/Folding.h"
#include "app/types/RecallNotice.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int ManyRecalls = 50; // at once: all rows are painted anew, none is looked for
constexpr qsizetype LongestLine = 320; // UTF-16 units: more than a row can show
constexpr auto Pause = std::chrono::milliseconds(100);
// With its address, where that is what was searched for.
QString shown(const Recipient &recipient, const QStringList &words)
{
    const QString name = displayName(recipient);
    const bool isByAddress = !words.isEmpty() && !recipient.name.isEmpty()
        && occurrences(recipient.name, words).isEmpty() && !occurrences(recipient.address, words).isEmpty();
    return isByAddress ? QString(name % u" <" % recipient.address % u'>') : name;
}

QString joined(const Message &message, const QStringList &words)
{
    QString text;
    for (const auto *list : {&message.to, &message.cc, &message.bcc})
        for (const Recipient &recipient : *list) {
            if (text.size() > LongestLine)
                return text;
            text += (text.isEmpty() ? QString() : u", "_s) + shown(recipient, words);
        }
    return text;
}

QString first(const Message &message)
{
    for (const auto *list : {&message.to, &message.cc, &message.bcc})
        if (!list->isEmpty())
            return displayName(list->first());
    return {};
}

QVariant time(const SentRow &row)
{
    return row.sentAt == NoTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.sentAt, QTimeZone::utc());
}

} // namespace

SentModel::SentModel(SentStore *store, const RecallJournal *journal, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_journal(journal)
{
    tieStore();
    const auto refresh = [this](int row) { refreshStateOf(m_journal->recalls().at(row)); };
    connect(journal, &RecallJournal::added, this, [this, refresh](int first, int last) {
        if (last - first > ManyRecalls)
            refreshStates();
        else
            for (int row = first; row <= last; ++row)
                refresh(row);
    });
    connect(journal, &RecallJournal::changed, this, refresh);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &SentModel::ask);
}

void SentModel::tieStore()
{
    connect(m_store, &SentStore::aboutToInsert, this, [this](qsizetype first, qsizetype last) {
        if (!m_isOwn)
            beginInsertRows({}, int(first), int(last));
    });
    connect(m_store, &SentStore::inserted, this, [this] {
        if (!m_isOwn)
            endInsertRows();
        askSoon();
    });
    connect(m_store, &SentStore::aboutToRemove, this, [this](qsizetype first, qsizetype last) {
        if (m_isOwn)
            forget(first, last);
        else
            beginRemoveRows({}, int(first), int(last));
    });
    connect(m_store, &SentStore::removed, this, [this] {
        if (!m_isOwn)
            endRemoveRows();
    });
    connect(m_store, &SentStore::aboutToClear, this, [this] {
        beginResetModel();
        m_rows.clear();
        m_asked.reset(); // its answer would be about what is gone
    });
    connect(m_store, &SentStore::cleared, this, [this] {
        endResetModel();
        askSoon();
    });
    connect(m_store, &SentStore::updated, this, [this](qsizetype row) {
        tell(row);
        askSoon();
    });
    connect(m_store, &SentStore::loaded, this, &SentModel::askSoon);
    connect(m_store, &SentStore::found, this,
            [this](int number, const std::shared_ptr<const std::vector<SentRow>> &rows) {
                if (m_asked == number)
                    take(*rows);
            });
}

int SentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_isOwn ? int(m_rows.size()) : int(m_store->size());
}

QVariant SentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SentRow &row = rowAt(index.row());
    if (role == SentAtRole)
        return time(row);
    if (role != Qt::DisplayRole && (role < IdRole || role > IsRecallMailRole))
        return {};
    const Message message = m_store->message(row);
    switch (role) {
    case IdRole:
        return message.id;
    case PreviewRole:
        return message.preview;
    case RecipientsRole:
        return joined(message, m_query.words(SearchTerm::Field::Recipients));
    case RecipientCountRole:
        return message.to.size() + message.cc.size() + message.bcc.size();
    case FirstRecipientRole:
        return first(message);
    case HasAttachmentsRole:
        return message.hasAttachments;
    case ImportanceRole:
        return int(message.importance);
    case RecallStateRole: {
        const Recall *recall = m_journal->lastOf(message);
        return recall ? QVariant(int(recall->state)) : QVariant();
    }
    case RecallOutcomeRole: {
        const Recall *recall = m_journal->lastOf(message);
        return recall ? QVariant(int(recall->outcome())) : QVariant();
    }
    case IsRecallMailRole:
        return isRecallMail(message);
    default:
        return message.subject;
    }
}

int SentModel::rowOf(const QString &id) const
{
    const auto row = m_store->rowOf(id);
    return row < 0 ? -1 : rowOf(m_store->at(row));
}

int SentModel::rowOf(const SentRow &row) const
{
    if (!m_isOwn)
        return int(m_store->rowOf(row));
    auto found = m_rows.begin();
    if (m_shownSort == Sort::Date)
        found = std::lower_bound(m_rows.begin(), m_rows.end(), row, isBefore);
    else
        found = std::find_if(m_rows.begin(), m_rows.end(),
                             [&row](const SentRow &one) { return one.key == row.key; });
    return found != m_rows.end() && found->key == row.key ? int(found - m_rows.begin()) : -1;
}

std::vector<SentRow> SentModel::rows(const QList<std::pair<int, int>> &ranges) const
{
    std::vector<SentRow> all;
    for (const auto &[first, last] : ranges)
        for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row)
            all.push_back(rowAt(row));
    return all;
}

bool SentModel::isRecallMail(const Message &message) const
{
    return isRecallNotice(message, m_journal->recalls());
}

void SentModel::tell(qsizetype storeRow)
{
    const int row = m_isOwn ? rowOf(m_store->at(storeRow)) : int(storeRow);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void SentModel::refreshStateOf(const Recall &recall)
{
    auto row = m_store->rowOf(recall.messageId);
    if (row < 0 && !recall.internetMessageId.isEmpty()) // under another id since
        row = m_store->rowOfInternetMessageId(recall.internetMessageId);
    if (row >= 0)
        tell(row);
    if (m_sort == Sort::State)
        askSoon();
}

void SentModel::refreshStates()
{
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0), index(rows - 1));
    if (m_sort == Sort::State)
        askSoon();
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/SentModel.h"

#include "app/store/RecallJournal.h"
#include "app/store/SentStore.h"

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

QString joined(const QList<Recipient> &recipients)
{
    QStringList names;
    for (const Recipient &recipient : recipients)
        names << displayName(recipient);
    return names.join(u", "_s);
}

QString searchText(const Message &message)
{
    QString text = message.subject % u'\n' % message.preview;
    for (const Recipient &recipient : message.recipients())
        text += u'\n' % recipient.name % u' ' % recipient.address;
    return text;
}

} // namespace

SentModel::SentModel(const SentStore *store, const RecallJournal *journal, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_journal(journal)
{
    connect(store, &SentStore::aboutToInsert, this,
            [this](qsizetype first, qsizetype last) { beginInsertRows({}, int(first), int(last)); });
    connect(store, &SentStore::inserted, this, [this] { endInsertRows(); });
    connect(store, &SentStore::aboutToRemove, this,
            [this](qsizetype first, qsizetype last) { beginRemoveRows({}, int(first), int(last)); });
    connect(store, &SentStore::removed, this, [this] { endRemoveRows(); });
    connect(store, &SentStore::aboutToClear, this, [this] { beginResetModel(); });
    connect(store, &SentStore::cleared, this, [this] { endResetModel(); });
    connect(store, &SentStore::updated, this,
            [this](qsizetype row) { Q_EMIT dataChanged(index(int(row)), index(int(row))); });
    const auto refresh = [this](int row) { refreshStateOf(m_journal->recalls().at(row)); };
    connect(journal, &RecallJournal::added, this, refresh);
    connect(journal, &RecallJournal::changed, this, refresh);
}

int SentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_store->size());
}

QVariant SentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message message = m_store->message(m_store->at(index.row()));
    switch (role) {
    case IdRole:
        return message.id;
    case Qt::DisplayRole:
    case SubjectRole:
        return message.subject;
    case PreviewRole:
        return message.preview;
    case RecipientsRole:
        return joined(message.recipients());
    case RecipientCountRole:
        return message.to.size() + message.cc.size() + message.bcc.size();
    case FirstRecipientRole:
        return joined(message.recipients().mid(0, 1));
    case SentAtRole:
        return message.sentAt;
    case HasAttachmentsRole:
        return message.hasAttachments;
    case ImportanceRole:
        return int(message.importance);
    case RecallStateRole:
        return recallState(message);
    case SearchRole:
        return searchText(message);
    default:
        return {};
    }
}

QVariant SentModel::recallState(const Message &message) const
{
    const Recall *recall = m_journal->lastOf(message);
    return recall ? QVariant(int(recall->state)) : QVariant();
}

void SentModel::refreshStateOf(const Recall &recall)
{
    const auto row = m_store->rowOf(recall.messageId);
    if (row >= 0)
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    else if (m_store->size() > 0) // under another id since: the row is found by what it says of itself
        Q_EMIT dataChanged(index(0), index(int(m_store->size()) - 1));
}

} // namespace Takeback

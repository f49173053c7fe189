// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/RecallsModel.h"

#include "app/store/RecallJournal.h"

namespace Takeback {

RecallsModel::RecallsModel(const RecallJournal *journal, QObject *parent)
    : QAbstractListModel(parent), m_journal(journal), m_rows(int(journal->recalls().size()))
{
    // The journal tells after the fact, always of its newest: the first rows here.
    connect(journal, &RecallJournal::added, this, [this](int first, int last) {
        beginInsertRows({}, 0, last - first);
        m_rows += last - first + 1;
        endInsertRows();
    });
    connect(journal, &RecallJournal::changed, this, [this](int position) {
        const QModelIndex changed = index(rowOf(position));
        Q_EMIT dataChanged(changed, changed);
    });
}

int RecallsModel::rowOf(int position) const
{
    return m_rows - 1 - position;
}

int RecallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant RecallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Recall &recall = m_journal->recalls().at(rowOf(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return recall.subject;
    case IdRole:
        return recall.id;
    case RecallRole:
        return QVariant::fromValue(recall);
    default:
        return {};
    }
}

} // namespace Takeback

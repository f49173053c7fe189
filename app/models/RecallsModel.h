// SPDX-License-Identifier: GPL-3.0-or-later
// The recalls of the journal as rows, newest first. Holds nothing of its own and translates nothing.
#pragma once

#include <QAbstractListModel>

namespace Takeback {

class RecallJournal;

class RecallsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        RecallRole = Qt::UserRole + 1, // a Takeback::Recall
        IdRole,
    };

    RecallsModel(const RecallJournal *journal, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // DisplayRole: the subject

private:
    int rowOf(int position) const; // of the journal's position: newest first

    const RecallJournal *m_journal;
    int m_rows = 0;
};

} // namespace Takeback

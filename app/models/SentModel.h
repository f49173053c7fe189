// SPDX-License-Identifier: GPL-3.0-or-later
// Sent Items as rows, newest first, each with the state of its last recall. Reads the store and the journal,
// holds nothing of its own and translates nothing: words for people are made in ui.
#pragma once

#include <QAbstractListModel>

namespace Takeback {

class RecallJournal;
class SentStore;
struct Message;
struct Recall;

class SentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        SubjectRole,
        PreviewRole,
        RecipientsRole, // QString: names or addresses, separated by commas
        RecipientCountRole,
        FirstRecipientRole,
        SentAtRole, // QDateTime, UTC
        HasAttachmentsRole,
        ImportanceRole, // int of Importance
        RecallStateRole, // int of RecallState; invalid: never recalled
        SearchRole, // QString: all that a filter looks at
    };

    SentModel(const SentStore *store, const RecallJournal *journal, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // DisplayRole: the subject

private:
    QVariant recallState(const Message &message) const;
    void refreshStateOf(const Recall &recall);

    const SentStore *m_store;
    const RecallJournal *m_journal;
};

} // namespace Takeback

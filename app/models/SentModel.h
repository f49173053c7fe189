// SPDX-License-Identifier: GPL-3.0-or-later
// Sent Items as rows, each with the state of its last recall: all of them, or what a search found; newest
// first, or in another order. Reads the store and the journal, holds no text and translates nothing: words
// for people are made in ui. Whatever changes, search and order too, comes as removed, inserted and moved
// rows, so that selection and place stay; a reset comes only when everything was forgotten.
#pragma once

#include "app/store/SentStore.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace Takeback {

class RecallJournal;
struct Difference;
struct Recall;

class SentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        SubjectRole,
        PreviewRole,
        // QString: names or addresses, separated by commas; of many as many as a row can show. An address
        // that a search found is there beside its name.
        RecipientsRole,
        RecipientCountRole,
        FirstRecipientRole,
        SentAtRole, // QDateTime, UTC
        HasAttachmentsRole,
        ImportanceRole, // int of Importance
        RecallStateRole, // int of RecallState; invalid: never recalled
        RecallOutcomeRole, // int of RecallOutcome; invalid as well
        IsRecallMailRole, // bool: the "Recall: ..." mail that a recall left in Sent Items
    };
    // State: what was recalled first, grouped by state, in each the newest recall first; then all else by
    // date.
    enum class Sort { Date, DateUp, Recipient, Subject, State };
    Q_ENUM(Sort)

    SentModel(SentStore *store, const RecallJournal *journal, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // DisplayRole: the subject
    int rowOf(const QString &id) const; // Graph id; -1: not shown
    std::vector<SentRow> rows(const QList<std::pair<int, int>> &ranges) const; // first to last, shown now
    qsizetype total() const { return m_store->size(); } // of all messages known, shown or not

    void setOwnDomains(const QStringList &domains); // for is:external
    // The rows stay as they are until the answer is there; of two wishes only the later one is answered.
    void setSearch(const SearchQuery &query);
    const SearchQuery &search() const { return m_query; }
    void setSort(Sort sort);
    Sort sort() const { return m_sort; }
    // Shown beside what was found here, until another search; what is not in the store yet, once it is.
    void setServerHits(const QStringList &ids);
    int serverHitsShown() const { return m_hitsShown; } // that were not found here
    bool isSearching() const { return m_asked.has_value(); } // an answer is awaited

Q_SIGNALS:
    void searched(); // the rows are those of the last search, again and again while the store changes

private:
    void tieStore();
    bool isPlain() const { return m_query.isEmpty() && m_sort == Sort::Date; } // as in the store
    const SentRow &rowAt(int row) const { return m_isOwn ? m_rows[size_t(row)] : m_store->at(row); }
    int rowOf(const SentRow &row) const;
    std::vector<SentRow> storeRows() const;
    void ask();
    void askSoon();
    void take(const std::vector<SentRow> &found);
    void addHits(std::vector<SentRow> *rows);
    void sortByState(std::vector<SentRow> *rows) const;
    void show(std::vector<SentRow> rows);
    void remove(const Difference &difference);
    void insert(const Difference &difference, const std::vector<SentRow> &rows);
    void removeOwn(int first, int last);
    void permute(std::vector<SentRow> next);
    void forget(qsizetype first, qsizetype last); // rows of the store that are about to go
    void tell(qsizetype storeRow);
    void refreshStateOf(const Recall &recall);
    void refreshStates(); // of all
    bool isRecallMail(const Message &message) const;

    SentStore *m_store;
    const RecallJournal *m_journal;
    bool m_isOwn = false; // m_rows are shown, else those of the store
    std::vector<SentRow> m_rows;
    SearchQuery m_query;
    Sort m_sort = Sort::Date;
    Sort m_shownSort = Sort::Date; // of m_rows
    QStringList m_ownDomains;
    QStringList m_hits; // ids
    int m_hitsShown = 0;
    std::optional<int> m_asked; // number of the answer awaited
    bool m_isStale = false; // the store changed while it was awaited
    QTimer m_pause; // collects changes of the store
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// The list "Sent items": one row a message, above it the day of the topmost one or what a search found, and
// in its place what to say where there is no row. Follows the selection, not the current index: a row
// selected by any means counts, and several may be. Never selects a message that nobody chose.
#pragma once

#include "app/models/SentModel.h"
#include "ui/SentNames.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;

namespace Takeback {

class ListHead;
class MessageDelegate;
class SentList;

class SentView : public QWidget {
    Q_OBJECT

public:
    explicit SentView(QWidget *parent = nullptr);

    void show(SentModel *sent); // null: none
    void search(const SearchQuery &query);
    void sort(SentModel::Sort sort); // kept for the next model too
    void restore(const QSettings &settings); // the order
    void store(QSettings &settings) const;
    QString selected() const; // Graph id of the one; empty: none, or several
    bool isNoticeSelected() const; // what a recall left there
    int selectedCount() const;
    QList<std::pair<int, int>> selectedRows() const; // first to last, from the top
    QList<std::pair<int, int>> allRows() const;
    void selectNewest(); // newest first, all of them
    void enter(); // from the search field: the first row is chosen where none is
    // What stands in the empty list, with one action; an empty text shows nothing.
    void setEmptyState(const QString &text, const QString &action);
    // In the place of the day; empty: the day. `step`: what may be done further; empty: nothing.
    void setFinding(const QString &text, const QString &step = {}, bool isStepEnabled = true);

Q_SIGNALS:
    void selectedChanged();
    void opened(); // Enter or double click on a row
    void emptyActionPressed();
    void stepped();
    void typed(const QString &text); // letters, in the list

private:
    void build();
    void tie();
    void release(int first, int last);
    QModelIndex chosen() const; // the only one; invalid: none, or several
    void settle();
    void showHead();
    QString group(const QModelIndex &row) const;
    void keepSelection(const QModelIndex &first, const QModelIndex &last);

    SentNames m_names;
    QPointer<SentModel> m_model;
    SentList *m_list;
    MessageDelegate *m_delegate;
    ListHead *m_head;
    QString m_finding;
    QTimer m_headPause; // rows come in many pieces: the list is laid out once
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyAction;
    SentModel::Sort m_sort = SentModel::Sort::Date;
    bool m_isNew = false; // another search or order was asked for, and is not shown yet
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// The list "Sent items": one row a message, above it the day of the topmost one, and in its place what to say
// where there is no row. Follows the selection, not the current index: a row selected by any means counts.
#pragma once

#include "ui/SentFilter.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace Takeback {

class SentView : public QWidget {
    Q_OBJECT

public:
    explicit SentView(QWidget *parent = nullptr);

    void show(QAbstractItemModel *sent); // null: none
    void setFilter(const QString &text);
    QString selected() const; // Graph id; empty: none
    void selectFirst();
    // What stands in the empty list, with one action; an empty text shows nothing.
    void setEmptyState(const QString &text, const QString &action);
    int shownRows() const { return m_filter.rowCount(); }

Q_SIGNALS:
    void selectedChanged();
    void opened(); // Enter or double click on a row
    void emptyActionPressed();

private:
    void build();
    void tie();
    void showDay();
    void keepSelection(const QModelIndex &first, const QModelIndex &last);

    SentFilter m_filter;
    QListView *m_list;
    QLabel *m_day;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyAction;
};

} // namespace Takeback

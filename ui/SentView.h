// SPDX-License-Identifier: GPL-3.0-or-later
// The list "Sent items": one row a message, the day of the topmost one laid over it, and what to say where
// there is no row. Follows the selection, not the current index: a row selected by any means counts.
#pragma once

#include "ui/SentFilter.h"

#include <QListView>

class QLabel;
class QPushButton;

namespace Takeback {

class SentView : public QListView {
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void placeOverlays();
    void keepSelection(const QModelIndex &first, const QModelIndex &last);

    SentFilter m_filter;
    QLabel *m_day;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyAction;
};

} // namespace Takeback

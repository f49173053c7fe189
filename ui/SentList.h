// SPDX-License-Identifier: GPL-3.0-or-later
// The list itself: what is looked at stays where it is when rows come or go above it, unless the list stands
// at its very top, where new mail shows. Letters typed in it are for the search: it never walks through its
// rows to find one.
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace Takeback {

class SentList : public QListView {
    Q_OBJECT

public:
    explicit SentList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &typed) override;
    void letGo() { m_anchor = QPersistentModelIndex(); } // the next layout keeps no place
    QModelIndex top(); // the first row that is to be seen

Q_SIGNALS:
    void typed(const QString &text);

protected:
    void doItemsLayout() override;

private:
    void hold();

    QPersistentModelIndex m_anchor; // the first row that was to be seen before the rows changed
    int m_offset = 0; // of its upper edge, in px, from that of the list
};

} // namespace Takeback

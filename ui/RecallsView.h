// SPDX-License-Identifier: GPL-3.0-or-later
// The flat list "Recalls": one row a message, its state, its subject, when. A recall that was just made is
// selected.
#pragma once

#include <QIdentityProxyModel>
#include <QListView>

namespace Takeback {

// Gives each row its spoken name.
class RecallWords : public QIdentityProxyModel {
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
};

class RecallsView : public QListView {
    Q_OBJECT

public:
    explicit RecallsView(QWidget *parent = nullptr);

    void show(QAbstractItemModel *recalls); // null: none
    void select(const QString &recallId);
    QString selected() const; // the id; empty: none
    int chipColumn() const { return m_chipColumn; } // px, of the widest chip

Q_SIGNALS:
    void selectedChanged();

private:
    void measure(int first, int last);

    int m_chipColumn = 0;
    RecallWords m_words;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What of Sent Items is shown: all words typed must be found in subject, recipients or preview. Also gives
// each row its spoken name, for there are no words for people below ui.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Takeback {

class SentFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace Takeback

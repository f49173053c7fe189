// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each row of Sent Items its spoken name, for there are no words for people below ui. Rows, order and
// everything else are the model's own.
#pragma once

#include <QIdentityProxyModel>

namespace Takeback {

class SentNames : public QIdentityProxyModel {
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace Takeback

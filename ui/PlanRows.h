// SPDX-License-Identifier: GPL-3.0-or-later
// The exact list of a dry run as rows of text: subject, to whom, when, and what is to be known of it. Shows a
// frozen list; reads nothing.
#pragma once

#include "app/types/DryRunResult.h"

#include <QAbstractListModel>

namespace Takeback {

class PlanRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const DryRunResult &plan, const DryRunResult::Choice &choice);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // DisplayRole, AccessibleTextRole

private:
    DryRunResult m_plan;
    QList<int> m_chosen;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PlanRows.h"

#include "ui/Phrases.h"
#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

void PlanRows::show(const DryRunResult &plan, const DryRunResult::Choice &choice)
{
    beginResetModel();
    m_plan = plan;
    m_chosen = plan.chosen(choice);
    endResetModel();
}

int PlanRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chosen.size());
}

QVariant PlanRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto &item = m_plan.items.at(m_chosen.at(index.row()));
    const QString subject = PlainText::line(item.subject, 120);
    QStringList parts{PlainText::isolated(subject.isEmpty() ? tr("(no subject)") : subject)};
    if (!item.people.isEmpty())
        parts << PlainText::isolated(m_plan.people.at(item.people.first()).address, 80)
                + (item.people.size() > 1 ? u" +"_s + QString::number(item.people.size() - 1) : QString());
    parts << Phrases::time(item.sentAt);
    if (item.isAgain())
        parts << Phrases::state(*item.earlier);
    if (item.isTooOld)
        parts << tr("old");
    return parts.join(u" · "_s);
}

} // namespace Takeback

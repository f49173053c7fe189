// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SentFilter.h"

#include "app/models/SentModel.h"
#include "ui/MessageView.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

void SentFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SentFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(SentModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QVariant SentFilter::data(const QModelIndex &index, int role) const
{
    const QVariant value =
        QSortFilterProxyModel::data(index, role == Qt::AccessibleTextRole ? Qt::DisplayRole : role);
    if (role != Qt::AccessibleTextRole)
        return value;
    QStringList parts{PlainText::line(value.toString())};
    if (parts.first().isEmpty())
        parts.first() = tr("(no subject)");
    const QString recipients = PlainText::line(index.data(SentModel::RecipientsRole).toString());
    parts << (recipients.isEmpty() ? tr("(no recipients)") : tr("to %1").arg(recipients));
    parts << Phrases::time(index.data(SentModel::SentAtRole).toDateTime());
    if (index.data(SentModel::HasAttachmentsRole).toBool())
        parts << tr("with attachment");
    const auto importance = Importance(index.data(SentModel::ImportanceRole).toInt());
    if (importance != Importance::Normal)
        parts << (importance == Importance::High ? MessageView::tr("high importance")
                                                 : MessageView::tr("low importance"));
    if (const QVariant state = index.data(SentModel::RecallStateRole); state.isValid())
        parts << Phrases::state(RecallState(state.toInt()));
    return parts.join(u", "_s);
}

} // namespace Takeback

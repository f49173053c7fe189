// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SentNames.h"

#include "app/models/SentModel.h"
#include "ui/MessageView.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

QVariant SentNames::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    QStringList parts{PlainText::line(index.data(SentModel::SubjectRole).toString())};
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
    if (index.data(SentModel::IsRecallMailRole).toBool())
        parts << Phrases::recallNotice();
    if (const QVariant state = index.data(SentModel::RecallStateRole); state.isValid())
        parts << Phrases::state(RecallState(state.toInt()),
                                RecallOutcome(index.data(SentModel::RecallOutcomeRole).toInt()));
    return parts.join(u", "_s);
}

} // namespace Takeback

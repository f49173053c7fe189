// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/DraftRemoval.h"

#include "app/graph/DraftApi.h"
#include "app/graph/GraphClient.h"

namespace Takeback {

void removeDraft(GraphClient *client, const QString &mailbox, const QString &draftId, QObject *context,
                 std::function<void(bool isGone)> then)
{
    GraphCall *call = client->call(DraftApi::remove(mailbox, draftId), client);
    QObject::connect(call, &GraphCall::finished, call, &QObject::deleteLater);
    QObject::connect(call, &GraphCall::finished, context, [then = std::move(then)](const GraphReply &reply) {
        then(!reply.error || reply.error->httpStatus == 404);
    });
    call->start();
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/RecallApi.h"

#include "app/graph/MailApi.h"

namespace Takeback::RecallApi {

GraphRequest recall(const QString &mailbox, const QString &messageId)
{
    GraphRequest request;
    request.kind = GraphRequest::Kind::Recall;
    request.path = "/beta" + MailApi::root(mailbox) + "/mailFolders/sentitems/messages/"
        + MailApi::encodeId(messageId) + "/recall";
    return request;
}

} // namespace Takeback::RecallApi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/RecallApi.h"

#include "app/graph/MailApi.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Takeback::RecallApi {

GraphRequest recall(const QString &mailbox, const QString &messageId)
{
    GraphRequest request;
    request.kind = GraphRequest::Kind::Recall;
    request.path = "/beta" + MailApi::root(mailbox) + "/mailFolders/sentitems/messages/"
        + MailApi::encodeId(messageId) + "/recall";
    return request;
}

Receipt readReceipt(const QByteArray &body)
{
    static const QRegularExpression server(uR"(Hub server\s+([^\s,"]+))"_s);
    static const QRegularExpression mail(uR"(MessageId is\s+([^\s"}]+?)\.?(?=["}\s]|$))"_s);
    const QString text = QString::fromUtf8(body.left(2048));
    return {server.match(text).captured(1).left(255), mail.match(text).captured(1).left(255)};
}

} // namespace Takeback::RecallApi

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoRecallBody.h"

#include "app/demo/DemoQuery.h"

#include <QJsonDocument>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

HttpReply recallBody(int shape, const Mailbox::Submitted &submitted, const QString &origin)
{
    const QString text = QString(u"Successfully submitted recall request to Hub server "_s
                                 % submitted.hubServer % u", MessageId is "_s % submitted.messageId % u"."_s);
    HttpReply reply;
    reply.status = 202;
    reply.type = "application/json";
    switch (shape) {
    case 1:
        return graphJson(
            {{u"@odata.context"_s, QString(origin % u"/beta/$metadata#Edm.String"_s)}, {u"value"_s, text}},
            202);
    case 2:
        reply.body = '"' + text.toUtf8() + '"';
        break;
    case 4:
        reply.type = "text/plain";
        reply.body = text.toUtf8();
        break;
    case 5:
        break;
    case 6:
        return graphJson({{u"status"_s, u"submitted"_s}, {u"message"_s, text}}, 202);
    case 7:
        reply.body = '"' + text.toUtf8().toBase64() + '"';
        break;
    default:
        reply.body = "{\n  \"" + text.toUtf8() + "\"\n}\n";
    }
    return reply;
}

} // namespace Takeback::Demo

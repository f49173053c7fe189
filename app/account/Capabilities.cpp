// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Capabilities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Takeback {

QByteArray withCapabilities(const QByteArray &claims)
{
    QJsonObject all = QJsonDocument::fromJson(claims).object();
    QJsonObject ofAccess = all["access_token"_L1].toObject();
    ofAccess[u"xms_cc"_s] = QJsonObject{{u"values"_s, QJsonArray{u"cp1"_s}}};
    all[u"access_token"_s] = ofAccess;
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace Takeback

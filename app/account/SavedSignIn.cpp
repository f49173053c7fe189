// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/SavedSignIn.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Format = 1;
constexpr qsizetype MaxText = 256 * 1024;

} // namespace

QString SavedSignIn::toText() const
{
    const QJsonObject object{{u"takeback"_s, Format},
                             {u"login"_s, key.login},
                             {u"graph"_s, key.graph},
                             {u"client"_s, key.clientId},
                             {u"realm"_s, key.realm},
                             {u"person"_s, key.person},
                             {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                             {u"token"_s, refreshToken}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<SavedSignIn> SavedSignIn::fromText(const QString &text)
{
    if (text.size() > MaxText)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto word = [&object](QLatin1String name) { return object[name].toString(); };
    SavedSignIn saved{
        {word("login"_L1), word("graph"_L1), word("client"_L1), word("realm"_L1), word("person"_L1)},
        word("token"_L1),
        {}};
    for (const QJsonValue &scope : object["scopes"_L1].toArray())
        saved.scopes << scope.toString();
    saved.scopes.removeAll(QString());
    if (object["takeback"_L1].toInt() != Format || !saved.key.isNamed() || saved.refreshToken.isEmpty()
        || saved.scopes.isEmpty())
        return std::nullopt;
    return saved;
}

} // namespace Takeback

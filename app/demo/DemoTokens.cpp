// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoTokens.h"

#include "app/demo/DemoService.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomBytes(int words)
{
    QByteArray bytes(words * 4, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), words);
    return bytes;
}

QString randomText(int words)
{
    return QString::fromLatin1(randomBytes(words).toBase64(base64Url));
}

QString segment(const QJsonObject &object)
{
    return QString::fromLatin1(QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64Url));
}

} // namespace

const QString Tokens::graphAudience()
{
    return u"https://graph.microsoft.com"_s;
}

QString Tokens::randomId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString Tokens::giveCode(const Code &code)
{
    const QString text =
        QString(u"1.AQ+"_s % randomText(12) % u".M!C5*"_s % randomText(20) % u"%2F$/"_s % randomText(4));
    m_codes.insert(text, code);
    return text;
}

Code *Tokens::code(const QString &text)
{
    const auto found = m_codes.find(text);
    return found == m_codes.end() ? nullptr : &*found;
}

QString Tokens::giveAccess(const Access &access)
{
    const QString token = QString(
        segment({{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, u"demo"_s}}) % u"."_s
        % segment({{u"aud"_s, access.audience}, {u"uti"_s, randomText(6)}}) % u"."_s % randomText(64));
    m_access.insert(token, access);
    return token;
}

Access *Tokens::access(const QString &token)
{
    const auto found = m_access.find(token);
    return found == m_access.end() ? nullptr : &*found;
}

QString Tokens::giveRefresh(const Grant &grant)
{
    const QString token =
        QString(u"1.AX0A!"_s % randomText(24) % u"*+"_s % randomText(40) % u"$%25/."_s % randomText(8));
    m_refresh.insert(token, grant);
    return token;
}

const Grant *Tokens::refresh(const QString &token) const
{
    const auto found = m_refresh.constFind(token);
    return found == m_refresh.constEnd() ? nullptr : &*found;
}

void Tokens::expireAllAccess()
{
    for (Access &access : m_access)
        access.expiresMs = 0;
}

QStringList Tokens::consented(const QString &client, const QString &upn) const
{
    const QSet<QString> approved = m_consent.value(QString(client % u" "_s));
    return (m_consent.value(QString(client % u" "_s % upn)) | approved).values();
}

bool Tokens::isApproved(const QString &client, const QStringList &scopes) const
{
    return m_consent.value(QString(client % u" "_s)).contains(QSet<QString>(scopes.begin(), scopes.end()));
}

void Tokens::consent(const QString &client, const QString &upn, const QStringList &scopes)
{
    QSet<QString> &all = m_consent[QString(client % u" "_s % upn)];
    all.unite(QSet<QString>(scopes.begin(), scopes.end()));
}

QString Tokens::idToken(const Code &code, const QString &name, const QString &objectId, const QString &issuer,
                        qint64 nowMs)
{
    QJsonObject body{{u"aud"_s, code.grant.client},
                     {u"iss"_s, issuer},
                     {u"iat"_s, nowMs / 1000},
                     {u"nbf"_s, nowMs / 1000},
                     {u"exp"_s, nowMs / 1000 + 3900},
                     {u"name"_s, name},
                     {u"oid"_s, objectId},
                     {u"preferred_username"_s, code.grant.upn},
                     {u"login_hint"_s, QString(u"O.demo-"_s % objectId)},
                     {u"sub"_s, QString(u"demo-"_s % objectId)},
                     {u"tid"_s, DemoService::tenantId()},
                     {u"ver"_s, u"2.0"_s}};
    if (!code.nonce.isEmpty())
        body.insert(u"nonce"_s, code.nonce);
    return QString(segment({{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, u"demo"_s}}) % u"."_s
                   % segment(body) % u"."_s % randomText(64));
}

} // namespace Takeback::Demo

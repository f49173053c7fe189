// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoTokenEndpoint.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 codeLifetimeMs = 10 * 60 * 1000;

QString s256(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QJsonObject accessTokenClaims(const QString &claims)
{
    return QJsonDocument::fromJson(claims.toUtf8()).object().value(u"access_token"_s).toObject();
}

} // namespace

std::optional<EntraError> TokenEndpoint::check(const Form &form, const QString &tenant) const
{
    if (!form.duplicate().isEmpty())
        return EntraError{u"invalid_request"_s, 9000411,
                          QString(u"The request is not properly formatted. The parameter '"_s
                                  % form.duplicate() % u"' is duplicated."_s)};
    if (form.isMalformed())
        return EntraError{u"invalid_request"_s, 9002313,
                          u"Invalid request. Request is malformed or invalid."_s};
    if (const auto error = checkTenant(tenant))
        return error;
    if (form.value("grant_type").isEmpty())
        return missing("grant_type");
    if (form.value("client_id").isEmpty())
        return missing("client_id");
    if (!m_world.options.acceptAnyClient && form.value("client_id") != DemoService::clientId())
        return EntraError{u"unauthorized_client"_s, 700016,
                          u"Application with that identifier was not found in the directory 'Northwind'."_s};
    if (form.has("client_secret"))
        return EntraError{
            u"invalid_client"_s, 700025,
            u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s};
    if (form.has("claims") && !isClaims(form.value("claims")))
        return EntraError{u"invalid_request"_s, 9002313, u"The claims parameter is not a JSON object."_s};
    return std::nullopt;
}

HttpReply TokenEndpoint::answer(const HttpRequest &request, const QString &tenant)
{
    const QByteArray origin = request.origin();
    const qint64 now = m_world.clock();
    if (request.method != "POST")
        return EntraError{u"invalid_request"_s, 900561, u"The endpoint only accepts POST requests."_s}.json(
            origin, now);
    if (!request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded"))
        return EntraError{u"invalid_request"_s, 900144,
                          u"The request body must be form-urlencoded: 'grant_type'."_s}
            .json(origin, now);
    const Form form(request.body);
    if (const auto error = check(form, tenant))
        return error->json(origin, now);
    if (form.value("grant_type") == u"authorization_code"_s)
        return redeem(form, tenant, origin);
    if (form.value("grant_type") == u"refresh_token"_s)
        return renew(form, origin);
    return EntraError{u"unsupported_grant_type"_s, 70003, u"The app requested an unsupported grant type."_s}
        .json(origin, now);
}

std::optional<EntraError> TokenEndpoint::checkCode(const Form &form, const QString &tenant, Code *code) const
{
    static const QRegularExpression verifierForm(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s);
    const QString invalidGrant = u"invalid_grant"_s;
    if (!code || code->grant.client != form.value("client_id"))
        return EntraError{invalidGrant, 70000, u"The provided value for the 'code' parameter isn't valid."_s};
    if (code->used)
        return EntraError{
            invalidGrant, 54005,
            u"OAuth2 Authorization code was already redeemed, please retry with a new valid code."_s};
    if (m_world.clock() - code->issuedMs > codeLifetimeMs)
        return EntraError{invalidGrant, 70008, u"The provided authorization code is expired."_s};
    if (code->grant.tenant != tenant)
        return EntraError{invalidGrant, 700005,
                          u"Provided Authorization Code is intended to use against other tenant."_s};
    if (code->redirectUri != form.value("redirect_uri"))
        return EntraError{
            invalidGrant, 500112,
            u"The reply address does not match the reply address provided when requesting Authorization code."_s};
    if (!verifierForm.match(form.value("code_verifier")).hasMatch())
        return EntraError{invalidGrant, 501491, u"The size of the code_verifier parameter isn't valid."_s};
    if (s256(form.value("code_verifier")) != code->challenge)
        return EntraError{invalidGrant, 501481,
                          u"The code_verifier does not match the code_challenge of the request."_s};
    return std::nullopt;
}

HttpReply TokenEndpoint::redeem(const Form &form, const QString &tenant, const QByteArray &origin)
{
    if (form.value("code").isEmpty())
        return missing("code")->json(origin, m_world.clock());
    Code *code = m_world.tokens.code(form.value("code"));
    if (const auto error = checkCode(form, tenant, code))
        return error->json(origin, m_world.clock());
    code->used = true;
    m_world.tokens.noteVerifier(form.value("code_verifier"));
    return give(code->grant, form, code, origin);
}

HttpReply TokenEndpoint::renew(const Form &form, const QByteArray &origin)
{
    const QString token = form.value("refresh_token");
    if (token.isEmpty())
        return missing("refresh_token")->json(origin, m_world.clock());
    const Grant *found = m_world.tokens.refresh(token);
    if (!found || found->client != form.value("client_id"))
        return EntraError{
            u"invalid_grant"_s, 50173,
            u"The provided grant has expired due to it being revoked, a fresh auth token is needed."_s}
            .json(origin, m_world.clock());
    if (!m_world.challenge.isEmpty() && m_world.challengeIsInteractive)
        return EntraError{u"interaction_required"_s, 50076,
                          u"You must use multi-factor authentication to access the resource."_s,
                          u"basic_action"_s, m_world.challenge}
            .json(origin, m_world.clock());
    const Grant grant = *found;
    if (m_world.options.revokeOldRefreshTokens)
        m_world.tokens.revoke(token);
    return give(grant, form, nullptr, origin);
}

bool TokenEndpoint::meetsChallenge(const QString &claims) const
{
    return !m_world.challenge.isEmpty()
        && accessTokenClaims(claims).value(u"nbf"_s) == accessTokenClaims(m_world.challenge).value(u"nbf"_s);
}

HttpReply TokenEndpoint::give(const Grant &grant, const Form &form, const Code *code,
                              const QByteArray &origin)
{
    const QString asked = form.value("scope").trimmed();
    const Scopes scopes =
        Scopes::read(asked.isEmpty() ? grant.scopes.join(u' ') : asked, QString::fromLatin1(origin));
    if (scopes.error)
        return scopes.error->json(origin, m_world.clock());
    for (const QString &scope : scopes.names) {
        if (!grant.scopes.contains(scope))
            return EntraError{
                u"invalid_grant"_s, 65001,
                QString(u"The user or administrator has not consented to use the application with scope '"_s
                        % scope % u"'."_s),
                u"consent_required"_s}
                .json(origin, m_world.clock());
    }
    const bool met = meetsChallenge(form.value("claims")) || (code && meetsChallenge(code->claims));
    if (met) {
        m_world.tokens.expireAllAccess();
        m_world.challenge.clear();
    }
    const int seconds = m_world.options.accessTokenSeconds;
    QStringList listed = scopes.names;
    listed.removeAll(u"offline_access"_s);
    QJsonObject body{{u"token_type"_s, u"Bearer"_s},
                     {u"scope"_s, listed.join(u' ')},
                     {u"expires_in"_s, seconds},
                     {u"ext_expires_in"_s, seconds}};
    body.insert(
        u"access_token"_s,
        m_world.tokens.giveAccess({grant.upn, listed, scopes.audience, m_world.clock() + seconds * 1000LL}));
    if (scopes.names.contains(u"offline_access"_s))
        body.insert(u"refresh_token"_s, m_world.tokens.giveRefresh(grant));
    if (scopes.names.contains(u"openid"_s)) {
        const Person *person = m_world.mailbox.people().find(grant.upn);
        Code named = code ? *code : Code();
        named.grant = grant;
        const QString issuer =
            QString(QString::fromLatin1(origin) % u"/"_s % DemoService::tenantId() % u"/v2.0"_s);
        body.insert(u"id_token"_s, Tokens::idToken(named, person->name, person->id, issuer, m_world.clock()));
    }
    HttpReply reply;
    reply.type = "application/json; charset=utf-8";
    reply.headers = {{"Cache-Control", "no-store, no-cache"}, {"Pragma", "no-cache"}};
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace Takeback::Demo

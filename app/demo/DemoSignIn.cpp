// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoSignIn.h"

#include "app/demo/DemoPages.h"

#include <QRegularExpression>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

HttpReply errorPage(const EntraError &error, qint64 nowMs)
{
    return Pages::error(400, u"Sorry, but we’re having trouble signing you in"_s, error.description(nowMs));
}

EntraError duplicated(const QString &parameter)
{
    return {u"invalid_request"_s, 9000411,
            QString(u"The request is not properly formatted. The parameter '"_s % parameter
                    % u"' is duplicated."_s)};
}

// Registered is "http://localhost" of the platform "Mobile and desktop applications": any port, no path.
bool isRegistered(const QString &redirectUri)
{
    static const QRegularExpression loopback(u"\\Ahttp://localhost(:[0-9]{1,5})?/?\\z"_s);
    return redirectUri.size() <= 256 && loopback.match(redirectUri).hasMatch();
}

QList<Person> whoMaySignIn(const People &people)
{
    QList<Person> some;
    for (const Person &person : people.all()) {
        if (person.canSignIn)
            some.append(person);
    }
    return some;
}

} // namespace

std::optional<EntraError> SignIn::readClient(const Form &form, const QString &tenant, Attempt &attempt) const
{
    if (!form.duplicate().isEmpty())
        return duplicated(form.duplicate());
    if (form.isMalformed())
        return EntraError{u"invalid_request"_s, 9002313,
                          u"Invalid request. Request is malformed or invalid."_s};
    if (const auto error = checkTenant(tenant))
        return error;
    attempt.code.grant.tenant = tenant;
    attempt.code.grant.client = form.value("client_id");
    attempt.code.redirectUri = form.value("redirect_uri");
    if (attempt.code.grant.client.isEmpty())
        return missing("client_id");
    if (!m_world.options.acceptAnyClient && attempt.code.grant.client != DemoService::clientId())
        return EntraError{u"unauthorized_client"_s, 700016,
                          QString(u"Application with identifier '"_s % attempt.code.grant.client
                                  % u"' was not found in the directory 'Northwind'."_s)};
    if (attempt.code.redirectUri.isEmpty())
        return missing("redirect_uri");
    if (!isRegistered(attempt.code.redirectUri))
        return EntraError{
            u"invalid_request"_s, 50011,
            QString(u"The redirect URI '"_s % attempt.code.redirectUri
                    % u"' specified in the request does not match the redirect URIs configured for the "
                      "application '"_s
                    % attempt.code.grant.client % u"'."_s)};
    return std::nullopt;
}

std::optional<EntraError> SignIn::readRest(const Form &form, const QString &origin, Attempt &attempt) const
{
    static const QStringList prompts = {u""_s, u"login"_s, u"none"_s, u"consent"_s, u"select_account"_s};
    if (!form.has("response_type"))
        return missing("response_type");
    if (form.value("response_type") != u"code"_s)
        return EntraError{u"unsupported_response_type"_s, 700051,
                          u"The response_type is not enabled for the application."_s};
    if (form.has("response_mode") && form.value("response_mode") != u"query"_s)
        return EntraError{u"invalid_request"_s, 9002313,
                          u"The response_mode is not supported by the demo."_s};
    attempt.code.challenge = form.value("code_challenge");
    if (form.value("code_challenge_method") != u"S256"_s || attempt.code.challenge.size() != 43)
        return EntraError{u"invalid_request"_s, 50147,
                          u"A code_challenge of method S256 is required; its size is 43."_s};
    if (form.value("scope").trimmed().isEmpty())
        return missing("scope");
    const Scopes scopes = Scopes::read(form.value("scope"), origin);
    if (scopes.error)
        return scopes.error;
    if (form.has("claims") && !isClaims(form.value("claims")))
        return EntraError{u"invalid_request"_s, 9002313, u"The claims parameter is not a JSON object."_s};
    attempt.prompt = form.value("prompt");
    if (!prompts.contains(attempt.prompt))
        return EntraError{u"invalid_request"_s, 90023, u"Unsupported 'prompt' value."_s};
    if (attempt.prompt == u"none"_s && form.value("login_hint").isEmpty())
        return EntraError{u"login_required"_s, 50058,
                          u"A silent sign-in request was sent but no user is signed in."_s};
    attempt.scopes = scopes.names;
    attempt.code.grant.scopes = scopes.names;
    attempt.code.nonce = form.value("nonce");
    attempt.code.claims = form.value("claims");
    return std::nullopt;
}

HttpReply SignIn::authorize(const HttpRequest &request, const QString &tenant)
{
    const Form form(request.query());
    Attempt attempt;
    attempt.state = form.value("state");
    attempt.hasState = form.has("state");
    if (const auto error = readClient(form, tenant, attempt))
        return errorPage(*error, m_world.clock());
    if (const auto error = readRest(form, QString::fromLatin1(request.origin()), attempt))
        return refuse(attempt, *error);
    if (attempt.prompt == u"none"_s)
        return silent(attempt, form.value("login_hint"));
    const QString id = Tokens::randomId();
    m_attempts.insert(id, attempt);
    return Pages::choose({QString(u"/"_s % tenant % u"/login"_s), id}, whoMaySignIn(m_world.mailbox.people()),
                         form.value("login_hint"), attempt.prompt != u"select_account"_s);
}

HttpReply SignIn::login(const HttpRequest &request, const QString &tenant)
{
    const Form form(request.body);
    const QString id = form.value("flow");
    if (!form.duplicate().isEmpty())
        return errorPage(duplicated(form.duplicate()), m_world.clock());
    if (!m_attempts.contains(id))
        return errorPage({u"invalid_request"_s, 165000, u"This sign-in is over or was never begun."_s},
                         m_world.clock());
    const Attempt attempt = m_attempts.value(id);
    const QString answer = form.value("answer");
    if (answer == u"decline"_s) {
        m_attempts.remove(id);
        return refuse(attempt, {u"access_denied"_s, 65004, u"User declined to consent to access the app."_s});
    }
    if (answer == u"return"_s) {
        m_attempts.remove(id);
        return refuse(attempt,
                      {u"access_denied"_s, 90094,
                       u"An administrator of Northwind has set a policy that prevents you from granting "
                       "Takeback the permissions it is requesting."_s});
    }
    const Pages::Flow flow{QString(u"/"_s % tenant % u"/login"_s), id};
    const Person *person = m_world.mailbox.people().find(form.value("person"));
    if (!person || !person->canSignIn)
        return Pages::choose(flow, whoMaySignIn(m_world.mailbox.people()), {}, false);
    if (needsApproval(attempt, person->upn))
        return Pages::needsApproval(flow, *person);
    if (answer != u"accept"_s && needsConsent(attempt, person->upn))
        return Pages::consent(flow, *person, attempt.scopes, attempt.code.redirectUri);
    m_attempts.remove(id);
    return accept(attempt, person->upn);
}

bool SignIn::needsConsent(const Attempt &attempt, const QString &upn) const
{
    if (attempt.prompt == u"consent"_s)
        return true;
    const QStringList given = m_world.tokens.consented(attempt.code.grant.client, upn);
    return !std::all_of(attempt.scopes.begin(), attempt.scopes.end(),
                        [&](const QString &s) { return given.contains(s); });
}

bool SignIn::needsApproval(const Attempt &attempt, const QString &upn) const
{
    return m_world.options.needsApproval && needsConsent(attempt, upn)
        && !m_world.tokens.isApproved(attempt.code.grant.client, attempt.scopes);
}

HttpReply SignIn::refuseWith(const HttpRequest &request, const EntraError &error) const
{
    const Form form(request.query());
    Attempt attempt;
    attempt.code.redirectUri = form.value("redirect_uri");
    attempt.state = form.value("state");
    attempt.hasState = form.has("state");
    return isRegistered(attempt.code.redirectUri) ? refuse(attempt, error)
                                                  : errorPage(error, m_world.clock());
}

HttpReply SignIn::silent(Attempt &attempt, const QString &hint)
{
    const Person *person = m_world.mailbox.people().find(hint);
    if (!person || !person->canSignIn)
        return refuse(
            attempt,
            {u"login_required"_s, 50058, u"A silent sign-in request was sent but no user is signed in."_s});
    if (needsConsent(attempt, person->upn))
        return refuse(attempt,
                      {u"interaction_required"_s, 65001,
                       u"The user or administrator has not consented to use the application."_s});
    return accept(attempt, person->upn);
}

HttpReply SignIn::accept(Attempt attempt, const QString &upn)
{
    m_world.tokens.consent(attempt.code.grant.client, upn, attempt.scopes);
    attempt.code.grant.upn = upn;
    attempt.code.issuedMs = m_world.clock();
    return redirect(attempt, {{"code", m_world.tokens.giveCode(attempt.code)}});
}

HttpReply SignIn::refuse(const Attempt &attempt, const EntraError &error) const
{
    return redirect(attempt,
                    {{"error", error.error}, {"error_description", error.description(m_world.clock())}});
}

HttpReply SignIn::redirect(const Attempt &attempt, QList<std::pair<QByteArray, QString>> answer) const
{
    if (attempt.hasState)
        answer.append({"state", attempt.state});
    answer.append({"session_state", Tokens::randomId()});
    return Pages::redirect(attempt.code.redirectUri, answer);
}

} // namespace Takeback::Demo

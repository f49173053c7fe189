// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoApproval.h"

#include "app/demo/DemoPages.h"

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

HttpReply errorPage(const EntraError &error, qint64 nowMs)
{
    return Pages::error(400, u"Sorry, but we’re having trouble with this approval"_s,
                        error.description(nowMs));
}

} // namespace

std::optional<EntraError> Approval::read(const Form &form, const QString &tenant, const QString &origin,
                                         Wish &wish) const
{
    if (!form.duplicate().isEmpty() || form.isMalformed())
        return EntraError{u"invalid_request"_s, 9002313,
                          u"Invalid request. Request is malformed or invalid."_s};
    if (tenant.toLower() == u"common"_s)
        return EntraError{u"invalid_request"_s, 90023, u"Name the organisation, or 'organizations'."_s};
    if (const auto error = checkTenant(tenant))
        return error;
    for (const char *name : {"client_id", "redirect_uri", "scope"}) {
        if (form.value(name).trimmed().isEmpty())
            return missing(name);
    }
    wish.client = form.value("client_id");
    wish.redirectUri = form.value("redirect_uri");
    if (!m_world.options.acceptAnyClient && wish.client != DemoService::clientId())
        return EntraError{u"unauthorized_client"_s, 700016,
                          u"Application with that identifier was not found in the directory 'Northwind'."_s};
    if (wish.redirectUri != u"http://localhost"_s && wish.redirectUri != u"http://localhost/"_s)
        return EntraError{u"invalid_request"_s, 50011,
                          u"The redirect URI does not match those configured for the application."_s};
    wish.state = form.has("state") ? form.value("state") : QString();
    wish.scopeText = form.value("scope");
    const Scopes scopes = Scopes::read(wish.scopeText, origin);
    wish.scopes = scopes.names;
    return scopes.error;
}

HttpReply Approval::ask(const HttpRequest &request, const QString &tenant)
{
    Wish wish;
    if (const auto error = read(Form(request.query()), tenant, QString::fromLatin1(request.origin()), wish))
        return errorPage(*error, m_world.clock());
    const QString id = Tokens::randomId();
    m_wishes.insert(id, wish);
    return Pages::approve({QString(u"/"_s % tenant % u"/approve"_s), id}, wish.client, wish.scopes);
}

HttpReply Approval::answer(const HttpRequest &request)
{
    const Form form(request.body);
    if (!m_wishes.contains(form.value("flow")))
        return errorPage({u"invalid_request"_s, 165000, u"This approval is over or was never begun."_s},
                         m_world.clock());
    const Wish wish = m_wishes.take(form.value("flow"));
    QList<std::pair<QByteArray, QString>> said;
    if (form.value("answer") == u"approve"_s) {
        m_world.tokens.approve(wish.client, wish.scopes);
        said = {{"admin_consent", u"True"_s}, {"tenant", DemoService::tenantId()}, {"scope", wish.scopeText}};
    } else {
        const EntraError error{u"access_denied"_s, 65004, u"The admin declined to consent to the app."_s};
        said = {{"error", error.error}, {"error_description", error.description(m_world.clock())}};
    }
    if (!wish.state.isNull())
        said.append({"state", wish.state});
    return Pages::redirect(wish.redirectUri, said);
}

} // namespace Takeback::Demo

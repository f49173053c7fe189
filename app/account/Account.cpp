// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Account.h"

#include "app/account/Capabilities.h"
#include "app/account/Scopes.h"
#include "app/account/TokenClient.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Takeback {

namespace {

constexpr auto Lead = 5min; // renewed so long before it expires

} // namespace

Account::Account(Network *network, SignInRequest request, CallbackPages pages, TokenVault *vault,
                 Identity known, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_pages(std::move(pages)), m_identity(std::move(known)),
      m_kept(vault, this),
      m_tokenClient(new TokenClient(network, m_request.cloud, m_request.tenant, m_request.clientId, this))
{
    m_kept.setKey(key());
    connect(&m_kept, &KeptToken::stored, this, &Account::use);
    connect(&m_kept, &KeptToken::keepingChanged, this, &Account::keepingChanged);
    connect(&m_kept, &KeptToken::unwanted, this, &Account::unwanted);
    connect(&m_kept, &KeptToken::loaded, this, [this](const std::optional<Error> &error) {
        if (!error) {
            sendRenewal();
            return;
        }
        settle(State::SignedOut);
        later([this, error] { Q_EMIT restoreFailed(*error); });
    });
    m_tokenClient->setLimit(m_request.tokenLimit);
    connect(m_tokenClient, &TokenClient::renewed, this, &Account::endRenewal);
    m_renewAt.setSingleShot(true);
    connect(&m_renewAt, &QTimer::timeout, this, &Account::sendRenewal);
}

Account::~Account()
{
    delete m_attempt.release();
}

AccountKey Account::key() const
{
    return AccountKey::of(m_request.cloud, m_request.clientId, m_identity);
}

bool Account::isGranted(const QString &scope) const
{
    return m_kept.scopes().contains(scope);
}

void Account::restore()
{
    if (state() != State::SignedOut || !key().isNamed())
        return;
    settle(State::Renewing);
    m_kept.load();
}

void Account::signIn(const QStringList &extra)
{
    if (m_attempt)
        return;
    SignInRequest request = m_request;
    request.scopes += extra;
    const QStringList needed = request.scopes;
    request.scopes += m_kept.scopes(); // what was granted before is not to be lost
    request.scopes.removeDuplicates();
    // Never both hint and choice; and without need no choice: a server other than Microsoft's may not know
    // the word.
    request.loginHint = m_isChoosing ? QString() : m_identity.userName;
    request.prompt = m_isChoosing ? u"select_account"_s : QString();
    request.claims = withCapabilities(m_claims);
    const QStringList asked = request.scopes;
    m_stranger = {};
    m_attempt.reset(new SignIn(std::move(request), m_pages, nullptr));
    SignIn *attempt = m_attempt.get();
    connect(attempt, &SignIn::browserWanted, this, &Account::browserWanted);
    connect(attempt, &SignIn::pasteRefused, this, &Account::pasteRefused);
    connect(attempt, &SignIn::codeReceived, this, &Account::codeReceived);
    connect(attempt, &SignIn::finished, this,
            [this, asked, needed](const Result<Tokens> &result) { endAttempt(result, asked, needed); });
    announceState();
    attempt->start();
}

void Account::cancelSignIn()
{
    if (m_attempt)
        m_attempt->disconnect(this);
    m_attempt.reset();
    if (m_settled == State::Renewing && m_accessToken.isEmpty()) { // a restoration
        m_tokenClient->cancel();
        m_renewAt.stop();
        m_accepted ? m_kept.forget() : m_kept.drop(); // what is being stored is not wanted any more
        m_kept.setKey(key());
        m_accepted.reset();
        m_settled = State::SignedOut;
    }
    announceState();
}

void Account::signOut()
{
    m_isChoosing = true; // whoever comes next may want to be somebody else
    m_tokenClient->cancel();
    m_renewAt.stop();
    m_kept.forget();
    m_accepted.reset();
    m_accessToken.clear();
    m_identity = {};
    m_stranger = {};
    m_claims.clear();
    m_failedRenewals = 0;
    m_settled = State::SignedOut;
    if (m_attempt)
        m_attempt->disconnect(this);
    m_attempt.reset();
    later([this] { Q_EMIT tokenChanged({}); });
    announceState();
}

void Account::endAttempt(const Result<Tokens> &result, const QStringList &asked, const QStringList &needed)
{
    m_attempt.reset();
    const auto fail = [this](const Error &error) {
        later([this, error] { Q_EMIT signInFailed(error); });
        announceState();
    };
    if (!result) {
        fail(result.error());
        return;
    }
    Tokens tokens = *result;
    for (const QString &scope : needed)
        if (!Takeback::isGranted(scope, tokens.scopes)) {
            Error error{ErrorKind::Refused};
            error.code = u"insufficient_scope"_s; // RFC 6750, 3.1
            error.message = scope;
            fail(error);
            return;
        }
    // They are renewed with what was asked for: the answer does not name all of it.
    QStringList scopes = asked;
    scopes.removeIf([&tokens](const QString &one) { return !Takeback::isGranted(one, tokens.scopes); });
    tokens.scopes = scopes;
    if (key().isNamed() && !key().isOf(tokens.identity)) {
        m_stranger = tokens;
        fail(Error{ErrorKind::SomebodyElse});
        return;
    }
    adopt(tokens);
}

void Account::adopt(const Tokens &tokens)
{
    ++m_signIns;
    m_tokenClient->cancel();
    m_renewAt.stop();
    m_claims.clear();
    const bool isFirst = !key().isNamed();
    if (isFirst)
        m_identity = tokens.identity;
    else if (!tokens.identity.userName.isEmpty()) // people change their names, not themselves
        m_identity.userName = tokens.identity.userName;
    m_kept.setKey(key());
    if (isFirst && key().isNamed())
        later([this, tokens] { Q_EMIT identified(tokens); });
    accept(tokens);
}

// The refresh token first: it must never be older than the access token in use.
void Account::accept(const Tokens &tokens)
{
    m_accepted = tokens;
    const int number = ++m_acceptance;
    settle(State::Renewing);
    if (tokens.refreshToken == m_kept.token() && m_kept.isKept())
        later([this, number] {
            if (number == m_acceptance)
                use();
        });
    else
        m_kept.keep(tokens.refreshToken, tokens.scopes);
}

void Account::use()
{
    if (!m_accepted)
        return;
    const Tokens tokens = *std::exchange(m_accepted, std::nullopt);
    m_isChoosing = false;
    m_isPersonNeeded = false;
    m_failedRenewals = 0;
    if (!m_claims.isEmpty()) { // challenged again while it was under way
        sendRenewal();
        return;
    }
    if (tokens.expiresIn > 0s && !m_kept.token().isEmpty())
        m_renewAt.start(std::max<std::chrono::milliseconds>(
            1s, std::max<std::chrono::seconds>(tokens.expiresIn - Lead, tokens.expiresIn / 2)));
    else
        m_renewAt.stop();
    m_accessToken = tokens.accessToken;
    later([this] { Q_EMIT tokenChanged(m_accessToken); });
    settle(State::SignedIn);
}

void Account::askForPerson(const Error &error)
{
    m_isPersonNeeded = true;
    m_renewAt.stop();
    m_kept.drop();
    m_accessToken.clear();
    later([this, error] {
        Q_EMIT tokenChanged({});
        Q_EMIT signInNeeded(error);
    });
    settle(State::SignedOut);
}

void Account::settle(State state)
{
    m_settled = state;
    announceState();
}

void Account::announceState()
{
    if (state() == m_announced)
        return;
    m_announced = state();
    later([this, announced = m_announced] { Q_EMIT stateChanged(announced); });
}

} // namespace Takeback

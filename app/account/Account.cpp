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
constexpr std::chrono::milliseconds LongestDelay = 60s;

std::chrono::milliseconds delayAfter(int failures)
{
    return std::min<std::chrono::milliseconds>(1s * (1 << std::min(failures - 1, 6)), LongestDelay);
}

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

template <typename Function> void Account::later(Function function)
{
    QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
}

AccountKey Account::key() const
{
    return AccountKey::of(m_request.cloud.login.toString(), m_request.clientId, m_identity);
}

void Account::require(const QString &scope)
{
    if (!m_request.scopes.contains(scope))
        m_request.scopes << scope;
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

void Account::signIn()
{
    if (m_attempt)
        return;
    SignInRequest request = m_request;
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
            [this, asked](const Result<Tokens> &result) { endAttempt(result, asked); });
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
        m_accepted.reset();
        m_kept.drop();
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

void Account::renew(const QByteArray &claims)
{
    if (!claims.isEmpty())
        m_claims = claims;
    if (m_settled == State::Renewing || (m_settled == State::SignedOut && m_attempt))
        return; // asked for already
    if (m_settled == State::SignedOut || m_kept.token().isEmpty()) {
        askForPerson(Error{ErrorKind::SignInNeeded});
        return;
    }
    sendRenewal();
}

// With the scopes that were granted: a wish for more must not cost what is held.
void Account::sendRenewal()
{
    m_renewAt.stop();
    m_claimsSent = m_claims;
    settle(State::Renewing);
    m_tokenClient->renew(m_kept.token(), m_kept.scopes(), withCapabilities(m_claims));
}

void Account::endAttempt(const Result<Tokens> &result, const QStringList &asked)
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
    for (const QString &scope : asked)
        if (!Takeback::isGranted(scope, tokens.scopes)) {
            Error error{ErrorKind::Refused};
            error.code = u"insufficient_scope"_s; // RFC 6750, 3.1
            error.message = scope;
            fail(error);
            return;
        }
    tokens.scopes = asked; // they are renewed with what was asked for: the answer leaves some of it out
    const AccountKey newcomer = AccountKey::of(key().login, key().clientId, tokens.identity);
    if (key().isNamed() && newcomer != key()) {
        m_stranger = tokens;
        fail(Error{ErrorKind::SomebodyElse});
        return;
    }
    adopt(tokens);
}

void Account::adopt(const Tokens &tokens)
{
    const bool isNew = !key().isNamed();
    m_tokenClient->cancel();
    m_renewAt.stop();
    m_identity = tokens.identity;
    m_kept.setKey(key());
    m_claims.clear();
    if (isNew && key().isNamed())
        later([this, tokens] { Q_EMIT identified(tokens); });
    accept(tokens);
}

void Account::endRenewal(const Result<Tokens> &result)
{
    if (result) {
        if (m_claims == m_claimsSent)
            m_claims.clear();
        Tokens tokens = *result;
        tokens.scopes = m_kept.scopes();
        if (tokens.refreshToken.isEmpty()) // none came: the one that is held stays good
            tokens.refreshToken = m_kept.token();
        accept(tokens);
    } else if (mayPass(result.error())) {
        delayRenewal(result.error());
    } else {
        if (!m_tokenClient->claims().isEmpty())
            m_claims = m_tokenClient->claims();
        askForPerson(result.error());
    }
}

// The refresh token first: it must never be older than the access token in use.
void Account::accept(const Tokens &tokens)
{
    m_accepted = tokens;
    settle(State::Renewing);
    if (tokens.refreshToken == m_kept.token() && m_kept.isKept())
        later([this] { use(); });
    else
        m_kept.keep(tokens.refreshToken, tokens.scopes);
}

void Account::use()
{
    if (!m_accepted)
        return;
    const Tokens tokens = *std::exchange(m_accepted, std::nullopt);
    m_isChoosing = false;
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

void Account::delayRenewal(const Error &error)
{
    ++m_failedRenewals;
    const auto wait = std::max(delayAfter(m_failedRenewals), error.retryAfter.value_or(0ms));
    m_isDelayOurs = !error.retryAfter;
    m_renewAt.start(wait);
    later([this, error, wait] { Q_EMIT renewalDelayed(error, wait); });
}

void Account::hurry()
{
    if (m_settled == State::Renewing && m_renewAt.isActive() && m_isDelayOurs)
        sendRenewal();
}

void Account::askForPerson(const Error &error)
{
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

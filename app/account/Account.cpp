// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Account.h"

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

Account::Account(Network *network, SignInRequest request, CallbackPages pages, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_pages(std::move(pages)),
      m_tokenClient(new TokenClient(network, m_request.cloud, m_request.tenant, m_request.clientId, this))
{
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

void Account::signIn()
{
    if (m_attempt)
        return;
    SignInRequest request = m_request;
    request.loginHint = m_identity.userName;
    // Whoever signed out may want to be somebody else; before that, the browser knows best, and a server
    // other than Microsoft's may not know the word. Never both hint and choice.
    request.prompt = m_hasSignedOut ? u"select_account"_s : QString();
    request.claims = m_claims;
    m_attempt.reset(new SignIn(std::move(request), m_pages, nullptr));
    SignIn *attempt = m_attempt.get();
    connect(attempt, &SignIn::browserWanted, this, &Account::browserWanted);
    connect(attempt, &SignIn::pasteRefused, this, &Account::pasteRefused);
    connect(attempt, &SignIn::codeReceived, this, &Account::codeReceived);
    connect(attempt, &SignIn::finished, this, &Account::endAttempt);
    announceState();
    attempt->start();
}

void Account::cancelSignIn()
{
    if (!m_attempt)
        return;
    m_attempt->disconnect(this);
    m_attempt.reset();
    announceState();
}

void Account::signOut()
{
    m_hasSignedOut = true;
    m_tokenClient->cancel();
    m_renewAt.stop();
    m_refreshToken.clear();
    m_identity = {};
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
    if (m_settled == State::SignedOut || m_refreshToken.isEmpty()) {
        askForPerson(Error{ErrorKind::SignInNeeded});
        return;
    }
    sendRenewal();
}

void Account::sendRenewal()
{
    m_renewAt.stop();
    m_claimsSent = m_claims;
    settle(State::Renewing);
    m_tokenClient->renew(m_refreshToken, m_request.scopes, m_claims);
}

void Account::endAttempt(const Result<Tokens> &result)
{
    m_attempt.reset();
    if (!result) {
        later([this, error = result.error()] { Q_EMIT signInFailed(error); });
        announceState();
        return;
    }
    m_tokenClient->cancel();
    m_refreshToken.clear();
    m_identity = result->identity;
    m_claims.clear();
    accept(*result);
}

void Account::endRenewal(const Result<Tokens> &result)
{
    if (result) {
        if (m_claims == m_claimsSent)
            m_claims.clear();
        accept(*result);
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
    m_hasSignedOut = false;
    m_failedRenewals = 0;
    if (!tokens.refreshToken.isEmpty())
        m_refreshToken = tokens.refreshToken;
    if (!m_claims.isEmpty()) { // challenged again while it was under way
        sendRenewal();
        return;
    }
    if (tokens.expiresIn > 0s && !m_refreshToken.isEmpty())
        m_renewAt.start(std::max<std::chrono::milliseconds>(
            1s, std::max<std::chrono::seconds>(tokens.expiresIn - Lead, tokens.expiresIn / 2)));
    else
        m_renewAt.stop();
    later([this, token = tokens.accessToken] { Q_EMIT tokenChanged(token); });
    settle(State::SignedIn);
}

void Account::delayRenewal(const Error &error)
{
    ++m_failedRenewals;
    const auto wait = std::max(delayAfter(m_failedRenewals), error.retryAfter.value_or(0ms));
    m_renewAt.start(wait);
    later([this, error, wait] { Q_EMIT renewalDelayed(error, wait); });
}

void Account::askForPerson(const Error &error)
{
    m_renewAt.stop();
    m_refreshToken.clear();
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

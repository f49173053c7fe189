// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Account.h"
#include "app/account/Capabilities.h"
#include "app/account/TokenClient.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Takeback {

namespace {

constexpr std::chrono::milliseconds LongestDelay = 60s;

std::chrono::milliseconds delayAfter(int failures)
{
    return std::min<std::chrono::milliseconds>(1s * (1 << std::min(failures - 1, 6)), LongestDelay);
}

} // namespace

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
    m_isHurried = false;
    m_claimsSent = m_claims;
    settle(State::Renewing);
    m_tokenClient->renew(m_kept.token(), m_kept.scopes(), withCapabilities(m_claims));
}

void Account::endRenewal(const Result<Tokens> &result)
{
    if (result && key().isNamed() && !result->identity.subject.isEmpty() && !key().isOf(result->identity)) {
        askForPerson(Error{ErrorKind::SomebodyElse}); // another tenant, say: not to be mixed with this one
    } else if (result) {
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

void Account::delayRenewal(const Error &error)
{
    ++m_failedRenewals;
    m_isDelayOurs = !error.retryAfter;
    const bool isAtOnce = m_isDelayOurs && m_isHurried;
    const auto wait = isAtOnce ? 0ms : std::max(delayAfter(m_failedRenewals), error.retryAfter.value_or(0ms));
    m_renewAt.start(wait);
    later([this, error, wait] { Q_EMIT renewalDelayed(error, wait); });
}

void Account::hurry()
{
    if (m_settled == State::Renewing && !m_renewAt.isActive())
        m_isHurried = true;
    else if (m_settled == State::Renewing && m_isDelayOurs)
        sendRenewal();
}

} // namespace Takeback

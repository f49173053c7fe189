// SPDX-License-Identifier: GPL-3.0-or-later
// A recall that goes as a part of a batch: what became of it is told by the whole.
#include "app/graph/GraphClient.h"
#include "app/graph/RecallBatch.h"
#include "app/graph/Sending.h"

#include <QNetworkReply>

namespace Takeback {

void Sending::join(std::shared_ptr<RecallBatch> batch)
{
    m_token.clear();
    m_exchange.startedAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    m_batch = std::move(batch);
    m_batch->add(this);
}

void Sending::settleWith(const BatchApi::Answered &own, const Sending &whole)
{
    m_body = own.body;
    m_answer.status = own.status;
    m_answer.retryAfter = own.headers.value("retry-after");
    m_exchange.requestId = QString::fromUtf8(own.headers.value("request-id"));
    m_answer.hasRequestId = !m_exchange.requestId.isEmpty() || whole.m_answer.hasRequestId;
    if (m_exchange.requestId.isEmpty())
        m_exchange.requestId = whole.m_exchange.requestId;
    m_challenge = own.headers.value("www-authenticate");
    m_exchange.date = whole.m_exchange.date;
    m_exchange.contentType = QString::fromUtf8(own.headers.value("content-type"));
    describe();
    Q_EMIT done();
}

// `isUnread`: the whole was answered, but nothing in it is an answer to this one.
void Sending::settleAs(const Sending &whole, bool isUnread)
{
    m_body = whole.m_body;
    m_answer = whole.m_answer;
    m_transport = whole.m_transport;
    m_networkError = whole.m_networkError;
    m_challenge = whole.m_challenge;
    m_isCaptivePortal = whole.m_isCaptivePortal;
    m_isTimedOut = whole.m_isTimedOut;
    m_isTooLarge = whole.m_isTooLarge;
    const Exchange own = m_exchange;
    m_exchange = whole.m_exchange;
    m_exchange.target = own.target;
    m_exchange.clientRequestId = own.clientRequestId;
    m_exchange.startedAt = own.startedAt;
    if (isUnread)
        m_answer.way = Answer::Way::Lost;
    Q_EMIT done();
}

} // namespace Takeback

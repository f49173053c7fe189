// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/ExposureSearch.h"

#include "app/graph/GraphClient.h"
#include "app/mailbox/ExposureReading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

ExposureSearch::ExposureSearch(GraphClient *client, const QString &mailbox, const QString &messageId,
                               QObject *parent)
    : QObject(parent), m_client(client), m_mailbox(mailbox), m_messageId(messageId)
{
}

void ExposureSearch::start()
{
    GraphCall *call = m_client->call(ConversationApi::origin(m_mailbox, m_messageId), this);
    connect(call, &GraphCall::finished, this, &ExposureSearch::readOrigin);
    call->start();
}

void ExposureSearch::readOrigin(const GraphReply &reply)
{
    const auto origin = ConversationApi::readMail(reply);
    if (!origin) {
        end(origin.error());
        return;
    }
    m_origin = *origin;
    if (m_origin.conversationId.isEmpty())
        end(Error{ErrorKind::NotUnderstood, 200, u"no-conversation"_s});
    else
        list(ConversationApi::mails(m_mailbox, m_origin.conversationId));
}

void ExposureSearch::list(const GraphRequest &request)
{
    GraphCall *call = m_client->call(request, this);
    connect(call, &GraphCall::finished, this, &ExposureSearch::readList);
    call->start();
}

void ExposureSearch::readList(const GraphReply &reply)
{
    const auto page = ConversationApi::readPage(reply);
    if (!page) {
        end(page.error());
        return;
    }
    for (const ConversationApi::Mail &mail : page->mails) {
        const bool isOwn = mail.from.address.compare(m_origin.from.address, Qt::CaseInsensitive) == 0;
        if (isOwn || mail.isDraft || mail.id == m_origin.id || m_ids.contains(mail.id))
            continue;
        if (m_ids.size() < MostMails)
            m_ids << mail.id;
        else
            m_exposure.isCut = true;
    }
    const bool isCircle = page->nextLink == std::exchange(m_lastLink, page->nextLink);
    if (!page->nextLink.isEmpty() && !isCircle && ++m_pages < MostPages && m_ids.size() < MostMails) {
        list(ConversationApi::next(page->nextLink));
        return;
    }
    m_exposure.isCut = m_exposure.isCut || !page->nextLink.isEmpty();
    m_left = int(m_ids.size());
    if (m_left == 0)
        end(m_exposure);
    for (const QString &id : std::as_const(m_ids))
        lookInto(id, true);
}

void ExposureSearch::lookInto(const QString &id, bool hasClass)
{
    GraphCall *call = m_client->call(ConversationApi::mail(m_mailbox, id, hasClass), this);
    connect(call, &GraphCall::finished, this,
            [this, id, hasClass](const GraphReply &reply) { readMail(id, hasClass, reply); });
    call->start();
}

void ExposureSearch::readMail(const QString &id, bool hasClass, const GraphReply &reply)
{
    const int status = reply.error ? reply.error->httpStatus : 0;
    if (status == 400 && hasClass) {
        lookInto(id, false);
        return;
    }
    const auto mail = ConversationApi::readMail(reply);
    if (!mail && status != 404) // 404: it was deleted meanwhile
        m_exposure.isCut = true;
    if (mail)
        if (const auto event = readExposure(*mail, m_origin))
            m_exposure.events << *event;
    if (--m_left > 0)
        return;
    std::sort(m_exposure.events.begin(), m_exposure.events.end(),
              [](const Exposure::Event &a, const Exposure::Event &b) { return a.at < b.at; });
    end(m_exposure);
}

void ExposureSearch::end(const Result<Exposure> &result)
{
    if (!std::exchange(m_isEnded, true))
        Q_EMIT finished(result);
}

} // namespace Takeback

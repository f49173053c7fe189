// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/InboxRound.h"

#include "app/graph/GraphClient.h"

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

Error astray(ErrorKind kind, const QString &what)
{
    return {kind, 200, {}, what, {}, {}, {}};
}

bool isStateLostBy(const Error &error)
{
    return error.httpStatus == 410 || error.code.compare("syncStateNotFound"_L1, Qt::CaseInsensitive) == 0
        || error.code.compare("resyncRequired"_L1, Qt::CaseInsensitive) == 0;
}

// It went meanwhile, is too large, or cannot be read: the others are not to wait for it. The list before it
// came well, so it is not the server that is away.
bool isOfOneMail(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::NotUnderstood
        || error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::TimedOut;
}

bool isForGood(const Error &error)
{
    return error.httpStatus == 404 || error.kind == ErrorKind::TooLarge
        || error.kind == ErrorKind::NotUnderstood;
}

} // namespace

InboxRound::InboxRound(GraphClient *client, const QString &mailbox, Wanted isWanted, QObject *parent)
    : QObject(parent), m_client(client), m_mailbox(mailbox), m_isWanted(std::move(isWanted))
{
}

InboxRound::~InboxRound()
{
    delete m_call;
}

void InboxRound::alsoLookAt(const QStringList &mailIds)
{
    m_wanted += mailIds;
    m_known += QSet<QString>(mailIds.begin(), mailIds.end());
}

void InboxRound::startAt(const QUrl &deltaLink)
{
    ask(InboxApi::nextDelta(deltaLink, PageSize));
}

void InboxRound::startSince(const QDateTime &since)
{
    ask(InboxApi::delta(m_mailbox, since, PageSize));
}

void InboxRound::ask(const GraphRequest &request)
{
    m_call = m_client->call(request, m_client);
    connect(m_call, &GraphCall::finished, this, [this, call = m_call.data()](const GraphReply &reply) {
        call->deleteLater();
        m_call.clear();
        read(reply);
    });
    m_call->start();
}

void InboxRound::read(const GraphReply &reply)
{
    const auto page = InboxApi::readPage(reply);
    if (!page) {
        m_isStateLost = isStateLostBy(page.error());
        end(page.error());
        return;
    }
    for (const QUrl &link : {page->nextLink, page->deltaLink})
        if (!link.isEmpty() && !m_client->isOwn(link)) {
            end(astray(ErrorKind::ForeignHost, {}));
            return;
        }
    const bool isCircle = !page->nextLink.isEmpty() && page->nextLink == m_next;
    if (isCircle || ++m_pages > MostPages || (page->nextLink.isEmpty() && page->deltaLink.isEmpty())) {
        m_isStateLost = true; // no good place to go on from
        end(astray(ErrorKind::NotUnderstood, u"a list of changes without an end"_s));
        return;
    }
    for (const InboxMail &mail : page->mails)
        if (!m_known.contains(mail.id) && m_isWanted(mail)) {
            m_known.insert(mail.id);
            m_wanted.append(mail.id);
        }
    m_next = page->nextLink;
    m_deltaLink = page->deltaLink;
    if (m_next.isEmpty())
        lookAtNext();
    else
        ask(InboxApi::nextDelta(m_next, PageSize));
}

void InboxRound::lookAtNext()
{
    if (m_wanted.isEmpty()) {
        end(std::nullopt);
        return;
    }
    const QString id = m_wanted.takeFirst();
    GraphRequest request = InboxApi::mail(m_mailbox, id);
    request.isBackground = true;
    m_call = m_client->call(request, m_client);
    connect(m_call, &GraphCall::finished, this, [this, id, call = m_call.data()](const GraphReply &reply) {
        call->deleteLater();
        m_call.clear();
        const auto mail = InboxApi::readMail(reply);
        if (!mail && !isOfOneMail(mail.error())) {
            end(mail.error());
            return;
        }
        const QPointer<InboxRound> self(this);
        if (mail)
            Q_EMIT arrived(*mail);
        else
            Q_EMIT missed(id, isForGood(mail.error()));
        if (self)
            lookAtNext();
    });
    m_call->start();
}

void InboxRound::end(const std::optional<Error> &error)
{
    if (error)
        m_deltaLink.clear();
    Q_EMIT finished(error);
}

} // namespace Takeback

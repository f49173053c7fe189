// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/RecallBatch.h"

#include "app/graph/BatchApi.h"
#include "app/graph/GraphClient.h"
#include "app/net/Network.h"

#include <QUuid>

namespace Takeback {

std::shared_ptr<RecallBatch> RecallBatch::make(GraphClient *client, std::shared_ptr<ProxyLogin> login,
                                               const QUrl &url, const QByteArray &token)
{
    // Its last part may go while it tells them.
    return {new RecallBatch(client, std::move(login), url, token),
            [](RecallBatch *batch) { batch->deleteLater(); }};
}

RecallBatch::RecallBatch(GraphClient *client, std::shared_ptr<ProxyLogin> login, const QUrl &url,
                         const QByteArray &token)
    : m_client(client), m_login(std::move(login)), m_url(url), m_token(token)
{
}

bool RecallBatch::isOpen() const
{
    return !m_whole && m_parts.size() < BatchApi::Most;
}

void RecallBatch::add(Sending *part)
{
    if (m_parts.isEmpty())
        QMetaObject::invokeMethod(this, &RecallBatch::leave, Qt::QueuedConnection);
    m_parts << part;
}

void RecallBatch::leave()
{
    m_parts.removeAll(nullptr); // called back before it left
    QList<BatchApi::Asked> asked;
    for (const auto &part : std::as_const(m_parts))
        asked.append({part->request().path, part->exchange().clientRequestId});
    if (asked.isEmpty())
        return;
    m_whole = new Sending(BatchApi::recalls(asked), m_url, m_token,
                          QUuid::createUuid().toString(QUuid::WithoutBraces), this);
    m_token.clear();
    connect(m_whole, &Sending::done, this, &RecallBatch::share);
    Network network(m_login);
    m_whole->start(&network);
}

void RecallBatch::share()
{
    if (m_client)
        Q_EMIT m_client->exchanged(m_whole->exchange());
    const int status = m_whole->answer().status;
    const bool isBatch = status / 100 == 2 || status == 424; // which says that not all went well
    const auto answers = isBatch ? BatchApi::read(m_whole->body(), m_parts.size()) : std::nullopt;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (!m_parts.at(i))
            continue;
        if (answers && answers->at(i))
            m_parts.at(i)->settleWith(*answers->at(i), *m_whole);
        else
            m_parts.at(i)->settleAs(*m_whole, isBatch);
    }
}

} // namespace Takeback

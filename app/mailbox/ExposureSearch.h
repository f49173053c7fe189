// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through the mailbox for what came back on a message: its conversation, mail by mail. One errand.
// Reads only, marks nothing as read, follows no link of a mail, and takes no silence for an answer.
#pragma once

#include "app/graph/ConversationApi.h"
#include "app/types/Exposure.h"

#include <QObject>
#include <QPointer>

namespace Takeback {

class GraphClient;

class ExposureSearch : public QObject {
    Q_OBJECT

public:
    static constexpr int MostMails = 100; // of a conversation
    static constexpr int MostPages = 20;

    ExposureSearch(GraphClient *client, const QString &mailbox, const QString &messageId, QObject *parent);

    void start();

Q_SIGNALS:
    // Code "no-conversation": the service does not tell to which one the message belongs.
    void finished(const Takeback::Result<Takeback::Exposure> &exposure);

private:
    void readOrigin(const GraphReply &reply);
    void list(const GraphRequest &request);
    void readList(const GraphReply &reply);
    void lookInto(const QString &id, bool hasClass);
    void readMail(const QString &id, bool hasClass, const GraphReply &reply);
    void end(const Result<Exposure> &result);

    QPointer<GraphClient> m_client;
    QString m_mailbox;
    QString m_messageId;
    ConversationApi::Mail m_origin;
    QStringList m_ids; // still to be looked into, and those under way
    QUrl m_lastLink;
    int m_pages = 0;
    int m_left = 0;
    Exposure m_exposure;
    bool m_isEnded = false;
};

} // namespace Takeback

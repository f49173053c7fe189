// SPDX-License-Identifier: GPL-3.0-or-later
// One errand: what is new in the Inbox, by a delta round in the background, and of what is wanted the whole
// mail, one after the other. Follows links of the Graph root only, never in a circle, and ends after so many
// pages. Changes nothing in the mailbox.
#pragma once

#include "app/graph/InboxApi.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace Takeback {

class GraphCall;
class GraphClient;

class InboxRound : public QObject {
    Q_OBJECT

public:
    static constexpr int PageSize = 50;
    static constexpr int MostPages = 500;
    using Wanted = std::function<bool(const InboxMail &)>;

    InboxRound(GraphClient *client, const QString &mailbox, Wanted isWanted, QObject *parent);
    ~InboxRound() override;

    void alsoLookAt(const QStringList &mailIds); // before it starts
    void startAt(const QUrl &deltaLink); // goes on where a round ended
    void startSince(const QDateTime &since); // anew
    const QUrl &deltaLink() const { return m_deltaLink; } // of a round that ended well
    bool isStateLost() const { return m_isStateLost; } // the server forgot what it was: begin anew

Q_SIGNALS:
    void arrived(const Takeback::InboxMail &mail); // whole
    // That mail alone cannot be had, and the round goes on. `isForGood`: it will not be otherwise later.
    void missed(const QString &mailId, bool isForGood);
    void finished(const std::optional<Takeback::Error> &error);

private:
    void ask(const GraphRequest &request);
    void read(const GraphReply &reply);
    void lookAtNext();
    void end(const std::optional<Error> &error);

    GraphClient *m_client;
    QString m_mailbox;
    Wanted m_isWanted;
    QPointer<GraphCall> m_call;
    QStringList m_wanted; // ids, in the order of their arrival
    QSet<QString> m_known; // the same, and those looked at
    QUrl m_next;
    QUrl m_deltaLink;
    int m_pages = 0;
    bool m_isStateLost = false;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps SentStore true to the server's Sent Items: the newest 50 first, then page after page to the end. One
// walk at a time. Pages are parsed off the main thread. Never sends anything but reads.
#pragma once

#include "app/types/Error.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>

namespace Takeback {

class GraphCall;
class GraphClient;
class SentStore;
struct GraphReply;
struct GraphRequest;

class SentSync : public QObject {
    Q_OBJECT

public:
    SentSync(GraphClient *client, SentStore *store, const QString &mailbox, QObject *parent);
    ~SentSync() override;

    void start(); // while a walk is under way: nothing
    void stop();
    bool isWalking() const { return m_isWalking; }

Q_SIGNALS:
    void firstPageIn(); // of each walk
    void progressed(int messages); // so far in this walk
    void finished(const std::optional<Takeback::Error> &error); // none: the whole folder is in the store

private:
    struct Parsed; // a page, or what is wrong with it

    void ask(const GraphRequest &request);
    void parse(const GraphReply &reply);
    void take(int walk, const Parsed &parsed);
    void written(int walk, bool isFirst, bool isCircle, bool isLast, int seen);
    void end(const std::optional<Error> &error);

    GraphClient *m_client;
    SentStore *m_store;
    QString m_mailbox;
    QPointer<GraphCall> m_call;
    QThreadPool m_parser; // one thread
    QSet<QUrl> m_links; // followed in this walk: one that comes again would never end
    std::deque<std::function<void()>> m_written; // what is to be told of each page in the store's hands
    bool m_isWalking = false;
    int m_walk = 0; // what was parsed for an earlier one is thrown away
    int m_seen = 0;
};

} // namespace Takeback

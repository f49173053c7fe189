// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps SentStore true to the server's Sent Items: the newest 50 first; then, the first time, the rest by
// windows of dates side by side; then one delta, whose rounds are the truth that follows. Page by page, goes
// on where it stopped. Pages are parsed off the main thread. Never sends anything but reads; everything but
// the first page is background (GraphRequest::isBackground): it leaves places to what a person waits for.
#pragma once

#include "app/mailbox/PageChain.h"
#include "app/mailbox/WalkBounds.h"
#include "app/mailbox/WindowLoad.h"
#include "app/store/SyncState.h"

#include <QPointer>

namespace Takeback {

class SentSync : public QObject {
    Q_OBJECT

public:
    SentSync(GraphClient *client, SentStore *store, const QString &mailbox, QObject *parent);

    // The newest page, then what is to be done; once all is known, one delta request. While one is under way:
    // nothing.
    void start();
    void stop();
    bool isWalking() const { return m_isWalking; }
    int skipped() const; // items of the last walk that made no sense

Q_SIGNALS:
    void firstPageIn(); // of each walk: the newest is in the store, whatever else is not yet
    void progressed(int messages); // so far in this walk, each counted once
    void filled(); // the first load is in the store: every message is there, what follows are changes
    void finished(const std::optional<Takeback::Error> &error); // all is in the store; none: it is true

private:
    struct Tally {
        int messages = 0;
        int skipped = 0;
        QSet<QByteArray> counted; // ids that may come again
    };

    PageChain::Tools tools();
    void askNewest();
    void askWindows();
    void askRound(); // at the link that is known, if one is
    void beginRound(const QUrl &link); // of the whole folder; no link: as if for the first time
    void follow(const GraphRequest &request);
    void takeNewest(const PagePointer &page);
    void endFilling();
    void takeChanges(const PagePointer &page);
    void keepChanges(const PagePointer &page);
    void endRound(PageChain *round, const std::optional<Error> &error);
    bool isGone(const Error &error) const; // the link of a round
    void keep(const PagePointer &page, const SyncState &next, bool isNewestThere);
    void add(const MessagePage &page, Tally &tally);
    void tell();
    void whenWritten(std::function<void()> then); // where the walk goes on by then
    void drop(QObject *part); // it may be the one that speaks
    void dropAll();
    void endIfDone();
    void fail(const Error &error);
    void end(const std::optional<Error> &error);

    GraphClient *m_client;
    SentStore *m_store;
    QString m_mailbox;
    PageParser m_parser;
    std::shared_ptr<WalkBounds> m_bounds;
    QList<QObject *> m_parts; // of the walk, under way
    QPointer<WindowLoad> m_windows; // one of them
    QList<PagePointer> m_held; // changes that came before the newest page, which may be older than they
    Tally m_list, m_changes; // the round brings again what the list brought
    int m_told = 0;
    int m_walk = 0; // its number
    bool m_isWalking = false;
    bool m_isNewestKnown = false; // since the program started
    bool m_isNewestAwaited = false;
    bool m_isFilling = false; // the first load; the round begins after it
    bool m_isFirstIn = false;
    bool m_isLinkKept = false; // the round began at a link from an earlier walk
    bool m_isReset = false; // the link into the delta was gone, once
};

} // namespace Takeback

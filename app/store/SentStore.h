// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of Sent Items that we know, newest first, each once: on disk in one SQLite file per mailbox
// (SentCache), or in memory only. Here are the rows (time and key, 16 bytes each); texts are read from the
// cache when they are shown. Writing, loading and searching happen on one worker thread. This face: main
// thread only; nothing here blocks.
#pragma once

#include "app/store/SentCache.h"
#include "app/store/SyncState.h"

#include <QCache>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>

namespace Takeback {

class SentStore : public QObject {
    Q_OBJECT

public:
    using Order = SentOrder;

    explicit SentStore(QObject *parent = nullptr);
    ~SentStore() override; // waits for what is still to be written

    // Opens the file, made (mode 0600) where there is none; an empty path: in memory only. The newest
    // messages are there when it returns, the rest come later, all told as rows; then loaded(). Where the
    // file cannot be used the store works in memory, and trouble() says why. Once for each object.
    void open(const QString &path);
    bool isLoaded() const;
    const std::optional<Error> &trouble() const; // CacheFailed; Error.h has the codes
    const SyncState &syncState() const; // as last given to apply(), or as it was found on disk
    const SentOwner &owner() const;
    void setOwner(const SentOwner &owner);

    qsizetype size() const;
    const SentRow &at(qsizetype row) const;
    qsizetype rowOf(const SentRow &row) const; // -1: not known
    qsizetype rowOf(const QString &id) const; // Graph id, exact; -1: not known
    qsizetype rowOfInternetMessageId(const QString &internetMessageId) const; // the newest such; -1: none
    Message message(const SentRow &row) const; // texts from the cache; empty where that cannot be read

    // New ones are inserted, known ones merged, removed ones removed, and the state is kept, in one
    // transaction on the worker; the rows follow, then pageWritten(). In the order of the calls. Where
    // cleared() comes in between, all was lost or forgotten: syncState() is empty again, and whoever walks
    // begins anew.
    void apply(std::shared_ptr<const MessagePage> page, const SyncState &next);
    int pagesPending() const; // given to apply() and not written yet
    // Once all that apply() was given until now is written, never from inside this call; not at all where
    // `context` is gone by then.
    void whenWritten(const QObject *context, std::function<void()> then);
    void forget(); // all messages and the state; the file goes on, empty
    void leaveDisk(); // the file goes; what is known stays, in memory

    // All that match, in `order`; found() follows with the number that is returned. A later wish cancels an
    // earlier one, which is then not answered.
    int find(const SearchQuery &query, const QStringList &ownDomains, Order order);

Q_SIGNALS: // rows as in QAbstractItemModel: announced before and told after
    void aboutToInsert(qsizetype first, qsizetype last);
    void inserted();
    void aboutToRemove(qsizetype first, qsizetype last);
    void removed();
    void updated(qsizetype row); // its texts changed
    void aboutToClear();
    void cleared();
    void loaded();
    void pageWritten(); // also where it could not be kept; see troubled()
    // From here on it works in memory, and what is known stays; or, code damaged: it is cleared and begun
    // anew.
    void troubled(const Takeback::Error &error);
    void found(int number, std::shared_ptr<const std::vector<Takeback::SentRow>> rows);

private:
    using Rest = std::function<void()>;
    struct Batch { // pages that wait for the worker are written in one transaction: that is much cheaper
        std::vector<GivenPage> take();
        std::mutex mutex;
        std::vector<GivenPage> pages;
    };
    struct Arrival { // from the worker
        SentCache::Outcome outcome;
        int epoch = 0;
        Rest rest;
        bool isSettled = false;
    };

    std::shared_ptr<Database> openFile();
    bool readFirst(std::shared_ptr<Database> database);
    void load();
    void post(std::function<SentCache::Outcome(SentCache &)> work, Rest rest = {}, int priority = 0);
    void arrive(Arrival arrival);
    void goOn();
    bool doNext(Arrival &arrival);
    void settle(Arrival &arrival);
    void clearRows();
    void insertRun(std::vector<SentRow> &rows);
    void removeRun(std::vector<SentRow> &rows);
    void check() const; // what reading ran into

    QString m_path;
    std::vector<SentRow> m_rows; // sorted
    SyncState m_state;
    SentOwner m_owner;
    std::optional<Error> m_trouble;
    std::shared_ptr<KnownIds> m_ids = std::make_shared<KnownIds>(); // the cache fills it
    std::shared_ptr<Database> m_reading; // a connection of the main thread
    std::unique_ptr<SentReader> m_reader;
    mutable QCache<qint64, Message> m_shown;
    std::shared_ptr<SentCache> m_cache; // after open() used on the worker only
    std::deque<Arrival> m_arrived; // done in turn, a little at a time
    int m_pending = 0;
    std::shared_ptr<Batch> m_batch; // that the next page may join
    int m_epoch = 0; // what was given before the last forget() or loss says nothing about the rows
    QTimer m_loading; // of 0 ms: it comes after all other events
    bool m_isLoadAsked = false;
    bool m_isLoaded = false;
    bool m_isGoingOn = false;
    std::atomic<bool> m_isEnding = false;
    std::atomic<int> m_wanted = 0; // the last find()
    QThreadPool m_worker; // one thread, first in first out
};

} // namespace Takeback

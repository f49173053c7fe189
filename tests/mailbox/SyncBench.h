// SPDX-License-Identifier: GPL-3.0-or-later
// A FolderServer, a store in memory, and walks through the one into the other.
#pragma once

#include "app/mailbox/SentSync.h"
#include "app/store/SentStore.h"
#include "tests/mailbox/FolderServer.h"

#include <QTest>

namespace Takeback::Tests {

// Starts a walk and waits for its end; the outer nullopt: no end in time, or more than one.
inline std::optional<std::optional<Error>> walk(SentSync &sync)
{
    std::optional<std::optional<Error>> end;
    const QObject context;
    QSignalSpy finished(&sync, &SentSync::finished);
    QObject::connect(&sync, &SentSync::finished, &context,
                     [&end](const std::optional<Error> &error) { end = error; });
    sync.start();
    if (!finished.isEmpty()) // never from inside start()
        return std::nullopt;
    finished.wait(30000);
    return finished.size() == 1 ? end : std::nullopt;
}

inline bool isWhole(const std::optional<std::optional<Error>> &end)
{
    return end && !*end;
}

// Why it ended, where it ended badly.
inline ErrorKind kindOf(const std::optional<std::optional<Error>> &end)
{
    return end && *end ? (*end)->kind : ErrorKind::Canceled;
}

inline QList<QByteArray> idsOf(const SentStore &store)
{
    QList<QByteArray> ids;
    for (qsizetype row = 0; row < store.size(); ++row)
        ids << store.message(store.at(row)).id.toUtf8();
    std::sort(ids.begin(), ids.end());
    return ids;
}

// Another answer for each request with `piece` in its target.
inline void answerTo(FolderServer &server, const QByteArray &piece,
                     std::function<WireServer::Deed(int nth)> deed)
{
    server.instead = [=, nth = 0](const WireRequest &request) mutable -> FolderServer::MaybeDeed {
        if (!request.target.contains(piece))
            return std::nullopt;
        return deed(++nth);
    };
}

struct SyncBench {
    explicit SyncBench(int messages = 0, int perSecond = 1) : server(messages, perSecond)
    {
        store.open({});
        restart();
    }

    // As when the program starts again: the store knows what it knows.
    void restart() { sync = std::make_unique<SentSync>(&server.bench.client, &store, QString(), nullptr); }

    bool isEqual() const { return idsOf(store) == server.ids(); }
    QString subjectOf(const QString &id) const
    {
        const auto row = store.rowOf(id);
        return row < 0 ? QStringLiteral("none") : store.message(store.at(row)).subject;
    }

    FolderServer server;
    SentStore store;
    std::unique_ptr<SentSync> sync;
};

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
// One sync into a cache, as a process of its own that can be killed. It says where it goes on, and ends with
// 0 only where all went well. The token comes in the environment, never as an argument.
#pragma once

#include "app/graph/GraphClient.h"
#include "app/mailbox/SentSync.h"
#include "app/net/Network.h"
#include "app/store/SentStore.h"

#include <QCoreApplication>

namespace Takeback::Tests {

inline const char *placeOf(const SyncState &state)
{
    if (state.isSweeping)
        return state.roundLink.isEmpty() ? "round begun\n" : "in the round\n";
    if (!state.roundLink.isEmpty())
        return "in changes\n";
    return !state.deltaLink.isEmpty() ? "all known\n" : state.isFilled ? "filled\n" : "first load\n";
}

inline int syncOnce(QCoreApplication &application, const QString &path, const QUrl &root)
{
    Network network;
    GraphClient client(&network, root, nullptr);
    client.setToken(qEnvironmentVariable("TAKEBACK_TOKEN"));
    SentStore store;
    store.open(path);
    const auto fail = [](const Error &error) {
        qCritical("%d %s %s", int(error.kind), qPrintable(error.code), qPrintable(error.message));
        QCoreApplication::exit(1);
    };
    if (store.trouble()) { // a kill spoils nothing
        fail(*store.trouble());
        return 1;
    }
    fputs(placeOf(store.syncState()), stdout);
    fflush(stdout);
    QObject::connect(&store, &SentStore::troubled, &application, fail);
    SentSync sync(&client, &store, {}, nullptr);
    QObject::connect(&sync, &SentSync::finished, &application, [fail](const std::optional<Error> &error) {
        if (error)
            fail(*error);
        else
            QCoreApplication::quit();
    });
    sync.start();
    return application.exec();
}

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
// One start of the program with a run to begin or to go on with, as a process of its own that can be killed.
// Says how the run stands, sends nothing until it is told to, and goes on as often as it pauses and is told.
#pragma once

#include "app/graph/GraphClient.h"
#include "app/mailbox/RecallRun.h"
#include "app/net/Network.h"
#include "app/store/RecallJournal.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

namespace Takeback::Tests {

inline QList<Message> messagesOfRun(int count)
{
    QList<Message> messages(count);
    for (int i = 0; i < count; ++i) {
        messages[i].id = QStringLiteral("m%1").arg(i);
        messages[i].internetMessageId = QStringLiteral("<m%1@contoso.example>").arg(i);
        messages[i].subject = QStringLiteral("Campaign");
    }
    return messages;
}

inline void say(const char *word)
{
    std::fputs(word, stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

inline int runOnce(QCoreApplication &application, const QString &path, const QUrl &root, int count,
                   Pace::Time minute)
{
    Network network;
    GraphClient client(&network, root, nullptr);
    client.setToken(QStringLiteral("token"));
    RecallJournal journal;
    if (const auto error = journal.open(path)) {
        qCritical("%s", qPrintable(error->message));
        return 1;
    }
    RecallRun run(&client, &journal, {}, nullptr);
    run.setMinute(minute);
    const auto look = [&] { // the journal is written before the program ends
        for (const Recall &recall : journal.recalls())
            if (recall.isOpen())
                return;
        QCoreApplication::quit();
    };
    QObject::connect(&journal, &RecallJournal::written, &application, look);
    QObject::connect(&run, &RecallRun::pausedChanged, &application, [](bool isPaused) {
        if (isPaused)
            say("paused");
    });
    QSocketNotifier told(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&told, &QSocketNotifier::activated, &application, [&] {
        char word[8];
        if (::read(STDIN_FILENO, word, sizeof word) <= 0)
            QCoreApplication::exit(1);
        else if (journal.recalls().isEmpty())
            run.recallAll(messagesOfRun(count));
        else
            run.resume();
    });
    say(journal.recalls().isEmpty() ? "new" : run.isPaused() ? "paused" : "ended");
    return journal.recalls().isEmpty() || run.isPaused() ? application.exec() : 0;
}

} // namespace Takeback::Tests

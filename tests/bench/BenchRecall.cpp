// SPDX-License-Identifier: GPL-3.0-or-later
// The true run of many recalls against a BenchServer, with its journal on disk, and what parts of it cost.
// Prints one line of JSON, times in ms of the wall.
//
//   takeback_bench_recall run PORT RECALLS FILE MINUTE   all of them; MINUTE: the pace's, in ms
//   takeback_bench_recall batch PORT RECALLS FILE MINUTE the same, four to a POST
//   takeback_bench_recall journal RECALLS FILE           each with the steps that a run writes
//   takeback_bench_recall one RECALLS FILE               confirmed until its POST is on the wire, each alone
#include "app/graph/GraphClient.h"
#include "app/mailbox/RecallRun.h"
#include "app/net/Network.h"
#include "app/store/RecallJournal.h"
#include "tests/bench/Meter.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <cstdio>

using namespace Takeback;
using namespace Takeback::Bench;
using namespace Qt::StringLiterals;

namespace {

Message messageAt(int number)
{
    Message message;
    message.id = u"AAMkAGI2TG93AAA%1="_s.arg(number);
    message.internetMessageId = u"<%1@contoso.example>"_s.arg(number);
    message.subject = u"The campaign of autumn, with a mistake"_s;
    return message;
}

int fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

int measureRun(int port, int count, const QString &file, int minute, bool isBatching)
{
    Network network;
    GraphClient client(&network, QUrl(u"http://127.0.0.1:%1"_s.arg(port)), nullptr);
    client.setToken(u"bench"_s);
    client.setBatching(isBatching);
    RecallJournal journal;
    if (const auto error = journal.open(file))
        return fail(error->message);
    RecallRun run(&client, &journal, {}, nullptr);
    run.setMinute(Pace::Time(minute));
    QList<Message> messages;
    for (int i = 0; i < count; ++i)
        messages << messageAt(i);
    int left = count;
    QObject::connect(&journal, &RecallJournal::written, &run, [&](const QString &, RecallState state) {
        if (state == RecallState::Submitted && --left == 0)
            QCoreApplication::quit();
    });
    QObject::connect(&run, &RecallRun::pausedChanged, &run, [] { QCoreApplication::exit(1); });
    const double before = now();
    run.recallAll(messages);
    const int result = QCoreApplication::exec();
    std::printf("{\"wall\":%.3f}\n", now() - before);
    return result != 0 ? fail(u"the run paused"_s) : 0;
}

// In a run an answer is written together with the intent of the next one.
int measureJournal(int count, const QString &file)
{
    RecallJournal journal;
    if (const auto error = journal.open(file))
        return fail(error->message);
    QList<Recall> all;
    for (int i = 0; i < count; ++i) {
        Recall recall;
        recall.id = QString::number(i);
        recall.messageId = messageAt(i).id;
        recall.subject = messageAt(i).subject;
        recall.plannedAt = QDateTime::currentDateTimeUtc();
        all << recall;
    }
    const auto step = [&](int number, RecallState state) {
        Recall &recall = all[number];
        recall.state = state;
        recall.exchange = Exchange();
        recall.exchange->body = QByteArray(200, 'x');
        journal.record(recall);
    };
    int next = 0;
    QObject::connect(&journal, &RecallJournal::written, &journal, [&](const QString &id, RecallState state) {
        const bool isLastOfBatch =
            state == RecallState::Sending || (state == RecallState::Planned && id == all.last().id);
        if (state == RecallState::Submitted && next == count)
            QCoreApplication::quit();
        if (!isLastOfBatch)
            return;
        if (next > 0)
            step(next - 1, RecallState::Submitted);
        if (next < count)
            step(next++, RecallState::Sending);
    });
    const double before = now();
    journal.record(all);
    QCoreApplication::exec();
    std::printf("{\"wall\":%.3f}\n", (now() - before) / count);
    return 0;
}

// A server that only looks at the clock when a request arrives, and answers.
int measureOne(int count, const QString &file)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    Network network;
    GraphClient client(&network, QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), nullptr);
    client.setToken(u"bench"_s);
    RecallJournal journal;
    if (const auto error = journal.open(file))
        return fail(error->message);
    RecallRun run(&client, &journal, {}, nullptr);
    double confirmed = 0;
    int next = 0;
    QStringList times;
    const auto confirm = [&] {
        confirmed = now();
        run.recall(messageAt(next++));
    };
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            times << QString::number(now() - confirmed);
            socket->readAll();
            socket->write("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    QObject::connect(&journal, &RecallJournal::written, &run, [&](const QString &, RecallState state) {
        if (state != RecallState::Submitted)
            return;
        if (next == count)
            QCoreApplication::quit();
        else
            QTimer::singleShot(50, &run, confirm); // a machine at rest
    });
    QTimer::singleShot(0, &run, confirm);
    QCoreApplication::exec();
    std::printf("{\"times\":[%s]}\n", qPrintable(times.join(u',')));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList all = QCoreApplication::arguments();
    if (all.size() == 6 && (all.at(1) == u"run"_s || all.at(1) == u"batch"_s))
        return measureRun(all.at(2).toInt(), all.at(3).toInt(), all.at(4), all.at(5).toInt(),
                          all.at(1) == u"batch"_s);
    if (all.size() == 4 && all.at(1) == u"journal"_s)
        return measureJournal(all.at(2).toInt(), all.at(3));
    if (all.size() == 4 && all.at(1) == u"one"_s)
        return measureOne(all.at(2).toInt(), all.at(3));
    std::fputs("takeback_bench_recall run|batch PORT RECALLS FILE MINUTE | journal RECALLS FILE | one "
               "RECALLS FILE\n",
               stderr);
    return 2;
}

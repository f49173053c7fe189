// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at random moments while it reads a mailbox that changes meanwhile, in the first load, in the round
// that follows and in rounds of changes: once a sync has ended, the cache equals the server's list, no
// message twice, none missing. The process that is killed is this program. TAKEBACK_KILLS: so many, of 20,000
// messages. TAKEBACK_SEED: another choice of moments.
#include "tests/demo/DemoClient.h"
#include "tests/mailbox/SyncChild.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int ChildTime = 120000; // ms
using Subjects = QMap<QString, QString>; // by id

} // namespace

class TestSyncKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killed();

private:
    enum class End { Whole, Killed, TooEarly, Bad };
    End run(int killAfter = ChildTime);
    void change(int messages);
    Subjects onServer() const;
    void check();
    int measure();

    std::unique_ptr<Demo::DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
    QRandomGenerator m_random;
    QTemporaryDir m_dir;
    int m_files = 0;
    bool m_hasChanged = false; // while a sync was under way or stopped
    int m_changes = 0;
    int m_checks = 0;
    QMap<QByteArray, int> m_places; // where the next one went on
};

TestSyncKilled::End TestSyncKilled::run(int killAfter)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TAKEBACK_TOKEN"_s, QString::fromLatin1(m_client->access));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString path = m_dir.filePath(u"%1.db"_s.arg(m_files));
    process.start(QCoreApplication::applicationFilePath(), {u"--sync"_s, path, m_service->origin()});
    if (!process.waitForFinished(killAfter)) {
        process.kill();
        process.waitForFinished();
    }
    const QByteArray place = process.readAllStandardOutput().trimmed();
    if (!place.isEmpty())
        ++m_places[place];
    if (process.exitStatus() == QProcess::CrashExit)
        return killAfter == ChildTime ? End::Bad : place.isEmpty() ? End::TooEarly : End::Killed;
    return process.exitCode() == 0 ? End::Whole : End::Bad;
}

// What somebody does in Outlook meanwhile, all over the mailbox.
void TestSyncKilled::change(int messages)
{
    m_hasChanged = true;
    QStringList ids = m_service->sentIds();
    for (int i = 0; i < messages; ++i) {
        const QString id = ids.takeAt(m_random.bounded(int(ids.size())));
        if (i % 4 == 0)
            m_service->deleteMessage(id);
        else
            m_service->touchMessage(id, u"Changed %1"_s.arg(++m_changes));
        if (i % 4 == 1)
            m_service->sendMail(u"Sent %1"_s.arg(++m_changes));
    }
}

Subjects TestSyncKilled::onServer() const
{
    Subjects subjects;
    QByteArray target = "/v1.0/me/mailFolders/sentitems/messages?$top=1000&$select=subject";
    while (!target.isEmpty()) {
        const QJsonObject page = m_client->get(target).json();
        for (const QJsonValue item : page["value"_L1].toArray())
            subjects.insert(item["id"_L1].toString(), item["subject"_L1].toString());
        target = page["@odata.nextLink"_L1].toString().mid(m_service->origin().size()).toLatin1();
    }
    return subjects;
}

// After a sync that ended. What changed behind a round that was stopped is told by the next one.
void TestSyncKilled::check()
{
    if (m_hasChanged)
        QVERIFY(run() == End::Whole);
    SentStore store;
    store.open(m_dir.filePath(u"%1.db"_s.arg(m_files)));
    QVERIFY(!store.trouble());
    QTRY_VERIFY_WITH_TIMEOUT(store.isLoaded(), 20000);
    Subjects known;
    for (qsizetype row = 0; row < store.size(); ++row) {
        const Message message = store.message(store.at(row));
        QVERIFY2(!known.contains(message.id), "twice");
        known.insert(message.id, message.subject);
    }
    const Subjects truth = onServer();
    const QStringList sent = m_service->sentIds();
    QCOMPARE(truth.size(), sent.size());
    for (const QString &id : sent)
        QVERIFY2(known.contains(id), "missing");
    QCOMPARE(known.size(), truth.size());
    QVERIFY(known == truth);
    const SyncState &state = store.syncState();
    QVERIFY(state.isFilled && !state.isSweeping && state.roundLink.isEmpty() && !state.deltaLink.isEmpty());
    ++m_checks;
}

// How long an undisturbed one takes, ms.
int TestSyncKilled::measure()
{
    QElapsedTimer timer;
    timer.start();
    return run() == End::Whole ? int(timer.elapsed()) : 0;
}

void TestSyncKilled::killed()
{
    const int wished = qEnvironmentVariableIntValue("TAKEBACK_KILLS");
    const int given = qEnvironmentVariableIntValue("TAKEBACK_SEED");
    const quint32 seed = given != 0 ? quint32(given) : QRandomGenerator::global()->generate() >> 1;
    qInfo("seed %u", seed);
    m_random.seed(seed);
    Demo::DemoOptions options;
    options.messages = wished > 0 ? 20000 : 4000;
    m_service = std::make_unique<Demo::DemoService>(options);
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
    const int many = options.messages / 2; // several pages of changes
    const int first = measure();
    check();
    change(many);
    const int later = measure();
    qInfo("undisturbed: first load %d ms, changes %d ms", first, later);
    QVERIFY(first > 0 && later > 0);

    const int kills = wished > 0 ? wished : 12;
    bool isFirst = false;
    End end = End::Whole;
    for (int done = 0, tries = 0; done < kills || end != End::Whole; ++tries) {
        QVERIFY(tries < 20 * kills);
        if (end == End::Whole) {
            check();
            if (QTest::currentTestFailed())
                return;
            isFirst = !isFirst || !m_random.bounded(3);
            if (isFirst)
                ++m_files;
            else
                change(many);
            m_hasChanged = false;
        } else if (m_random.bounded(3) == 0) {
            change(8);
        }
        const bool isLast = done == kills; // to its end
        end = run(isLast ? ChildTime : m_random.bounded(isFirst ? first : later));
        QVERIFY(end != End::Bad);
        done += end == End::Killed;
    }
    check();
    qInfo("%d kills, %d times compared", kills, m_checks);
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        qInfo("went on at \"%s\": %d", it.key().constData(), it.value());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--sync"_s)
        return syncOnce(application, arguments.value(2), QUrl(arguments.value(3)));
    if (qEnvironmentVariableIsSet("TAKEBACK_KILLS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // ms
    TestSyncKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SyncKilled.moc"

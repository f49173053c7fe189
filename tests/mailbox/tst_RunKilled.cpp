// SPDX-License-Identifier: GPL-3.0-or-later
// A run against a server that throttles and loses one answer in fifty, killed five times in the middle and
// once asleep: what the journal says is compared with what the server counted. The process that is killed is
// this program. TAKEBACK_RECALLS: so many (1000). TAKEBACK_SEED: another choice of moments.
#include "tests/mailbox/RecallServer.h"
#include "tests/mailbox/RunChild.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 5;

} // namespace

class TestRunKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killed();

private:
    void startChild();
    void go();
    void compare();

    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"journal.jsonl"_s);
    int m_count = 150;
    std::unique_ptr<RecallServer> m_server;
    std::unique_ptr<QProcess> m_child;
    int m_pauses = 0; // that a throttle made
};

// Until it says how the run stands; then nothing may have been sent.
void TestRunKilled::startChild()
{
    m_server->newClient();
    m_child = std::make_unique<QProcess>();
    m_child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_child->start(QCoreApplication::applicationFilePath(),
                   {u"--run"_s, m_path, m_server->url().toString(), QString::number(m_count),
                    QString::number(m_server->window)});
    QTRY_VERIFY_WITH_TIMEOUT(m_child->canReadLine() || m_child->state() == QProcess::NotRunning, 20000);
    const QByteArray word = m_child->readLine().trimmed();
    const int before = m_server->posts; // what the dead one left on the wire has arrived by now
    QCOMPARE(word, before == 0 ? "new" : "paused");
    QTest::qWait(300); // in which it must not send: there is no moment to wait for
    QCOMPARE(m_server->posts, before);
    // Where it pauses by itself it is a person who goes on.
    connect(m_child.get(), &QProcess::readyRead, this, [this] {
        while (m_child->canReadLine())
            if (m_child->readLine() == "paused\n") {
                ++m_pauses;
                go();
            }
    });
    go();
}

void TestRunKilled::go()
{
    m_child->write("go\n");
}

void TestRunKilled::killed()
{
    if (const int wished = qEnvironmentVariableIntValue("TAKEBACK_RECALLS"); wished > 0)
        m_count = wished;
    const int given = qEnvironmentVariableIntValue("TAKEBACK_SEED");
    const quint32 seed = given != 0 ? quint32(given) : QRandomGenerator::global()->generate() >> 1;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    m_server = std::make_unique<RecallServer>(random.generate());
    const int part = m_count / (Kills + 2);
    for (int deed = 0; deed <= Kills; ++deed) {
        startChild();
        if (QTest::currentTestFailed())
            return;
        const int until = part * (deed + 1) + random.bounded(part);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->posts >= until, 300000);
        QTest::qWait(random.bounded(2 * m_server->latency)); // somewhere on its way
        QCOMPARE(m_child->state(), QProcess::Running);
        if (deed == Kills) { // the lid is closed, and opened again
            ::kill(pid_t(m_child->processId()), SIGSTOP);
            QTest::qWait(1500);
            ::kill(pid_t(m_child->processId()), SIGCONT);
            continue;
        }
        m_child->disconnect(this);
        m_child->kill();
        QVERIFY(m_child->waitForFinished());
        QTRY_COMPARE(m_server->inFlight(), 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_child->state(), QProcess::NotRunning, 600000);
    QCOMPARE(m_child->exitCode(), 0);
    compare();
}

void TestRunKilled::compare()
{
    QVERIFY(RecallJournal::verify(m_path));
    RecallJournal journal;
    QVERIFY(!journal.open(m_path));
    QCOMPARE(journal.damagedLines(), 0);
    QCOMPARE(journal.recalls().size(), m_count);
    QCOMPARE(journal.runs().size(), 1);
    QHash<QString, int> states;
    int carriedOut = 0;
    for (const Recall &recall : journal.recalls()) {
        const RecallServer::Message seen = m_server->messages.value(recall.messageId.toLatin1());
        const QString state = stateWord(recall.state);
        ++states[state];
        QVERIFY2(state == u"Submitted"_s || state == u"Unknown"_s, qPrintable(state));
        QVERIFY2(seen.accepted <= 1, qPrintable(recall.messageId));
        QVERIFY(seen.unanswered <= 1); // POSTs whose fate nobody told
        if (recall.state == RecallState::Submitted) {
            QCOMPARE(seen.accepted, 1);
            QCOMPARE(seen.unanswered, 0);
            ++carriedOut;
        } else {
            carriedOut += seen.accepted;
        }
    }
    QCOMPARE(carriedOut, m_server->accepted);
    // At each kill those on their way, and the one that was ready to follow.
    QVERIFY(states.value(u"Unknown"_s) <= m_server->drops + (GraphClient::MaxInFlight + 1) * Kills);
    QVERIFY(m_server->throttles > 0);
    QVERIFY2(m_server->throttles <= 8 * m_server->windows, qPrintable(QString::number(m_server->throttles)));
    QVERIFY(m_server->mostInFlight <= GraphClient::MaxInFlight);
    QCOMPARE(m_server->intrusions, 0);
    qInfo("%d submitted, %d unknown; the server saw %d POSTs, accepted %d, throttled %d, dropped %d; %d at "
          "once at most; %d pauses",
          states.value(u"Submitted"_s), states.value(u"Unknown"_s), m_server->posts, m_server->accepted,
          m_server->throttles, m_server->drops, m_server->mostInFlight, m_pauses);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--run"_s)
        return runOnce(application, arguments.value(2), QUrl(arguments.value(3)), arguments.value(4).toInt(),
                       Pace::Time(arguments.value(5).toInt()));
    if (qEnvironmentVariableIsSet("TAKEBACK_RECALLS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // ms
    TestRunKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_RunKilled.moc"

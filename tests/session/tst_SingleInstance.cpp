// SPDX-License-Identifier: GPL-3.0-or-later
// A second start hands over to the first. The second waits without an event loop, so it has a thread here.
#include "app/SingleInstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

constexpr int Patience = 10000;

bool startSecond(const QString &name, const Handover &wish)
{
    bool isTaken = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { isTaken = SingleInstance::handOver(name, wish); }));
    thread->start();
    [[maybe_unused]] const bool isOver = QTest::qWaitFor([&] { return thread->isFinished(); }, Patience);
    thread->wait();
    return isTaken;
}

// What a program leaves that was killed: a socket that nobody listens on.
void leaveStaleSocket([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.toLocal8Bit().constData(), sizeof address.sun_path);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(socket);
#endif
}

} // namespace

class tst_SingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_name = m_dir.filePath(u"s"_s + QString::number(++m_number)); }

    void nobodyIsThere() { QVERIFY(!SingleInstance::handOver(m_name, {true, u"x"_s})); }

    void theFirstIsToldAndTheSecondEnds_data()
    {
        QTest::addColumn<bool>("isLastWanted");
        QTest::addColumn<QString>("mailbox");
        QTest::newRow("nothing but a start") << false << QString();
        QTest::newRow("--last") << true << QString();
        QTest::newRow("--mailbox") << false << u"care@northwind.example"_s;
        QTest::newRow("both, with signs of its own") << true << u"ä\"\n\\@x"_s;
    }
    void theFirstIsToldAndTheSecondEnds()
    {
        QFETCH(const bool, isLastWanted);
        QFETCH(const QString, mailbox);
        SingleInstance first;
        QList<Handover> told;
        connect(&first, &SingleInstance::handedOver, this, [&](const Handover &wish) { told << wish; });
        first.listen(m_name);
        for (int start = 1; start <= 2; ++start) {
            QVERIFY(startSecond(m_name, {isLastWanted, mailbox}));
            QCOMPARE(told.size(), start);
            QCOMPARE(told.last().isLastWanted, isLastWanted);
            QCOMPARE(told.last().mailbox, mailbox);
        }
    }

    void aStaleSocketIsNoProgram()
    {
        leaveStaleSocket(m_name);
#ifdef Q_OS_UNIX
        QVERIFY(QFile::exists(m_name));
#endif
        QVERIFY(!SingleInstance::handOver(m_name, {}));
        SingleInstance first;
        QList<Handover> told;
        connect(&first, &SingleInstance::handedOver, this, [&](const Handover &wish) { told << wish; });
        first.listen(m_name);
        QVERIFY(startSecond(m_name, {true, {}}));
        QCOMPARE(told.size(), 1);
    }

    void whenTheFirstIsGoneTheNextIsFirst()
    {
        {
            SingleInstance first;
            first.listen(m_name);
            QVERIFY(startSecond(m_name, {}));
        }
        QVERIFY(!SingleInstance::handOver(m_name, {}));
    }

    void garbageFromAPeer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("no object") << QByteArray("[true]\n");
        QTest::newRow("NUL") << QByteArray("\0\0\n", 3);
        QTest::newRow("no end of line") << QByteArray(20000, 'x');
        QTest::newRow("a line too long") << QByteArray("{\"mailbox\":\"" + QByteArray(20000, 'x') + "\"}\n");
    }
    void garbageFromAPeer()
    {
        QFETCH(const QByteArray, bytes);
        SingleInstance first;
        QList<Handover> told;
        connect(&first, &SingleInstance::handedOver, this, [&](const Handover &wish) { told << wish; });
        first.listen(m_name);
        QLocalSocket peer;
        peer.connectToServer(m_name);
        peer.write(bytes);
        QTRY_COMPARE_WITH_TIMEOUT(peer.state(), QLocalSocket::UnconnectedState, Patience);
        QCOMPARE(told.size(), 0);
        QVERIFY(startSecond(m_name, {true, {}})); // and the next is heard
        QCOMPARE(told.size(), 1);
    }

    void otherTypesAreNotBelieved()
    {
        SingleInstance first;
        QList<Handover> told;
        connect(&first, &SingleInstance::handedOver, this, [&](const Handover &wish) { told << wish; });
        first.listen(m_name);
        QLocalSocket peer;
        peer.connectToServer(m_name);
        peer.write(
            "{\"last\":\"yes\",\"mailbox\":7,\"run\":\"rm\"}\n{\"last\":true}\n"); // and one wish a peer
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(peer.state(), QLocalSocket::UnconnectedState, Patience);
        QCOMPARE(told.size(), 1);
        QVERIFY(!told.first().isLastWanted);
        QCOMPARE(told.first().mailbox, QString());
    }

    void aPeerThatSaysNothingHindersNobody()
    {
        SingleInstance first;
        first.listen(m_name);
        QLocalSocket silent;
        silent.connectToServer(m_name);
        QVERIFY(silent.waitForConnected());
        QVERIFY(startSecond(m_name, {}));
    }

private:
    QTemporaryDir m_dir;
    QString m_name;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_SingleInstance.moc"

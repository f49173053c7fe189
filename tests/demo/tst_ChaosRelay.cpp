// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/ChaosRelay.h"
#include "tests/demo/DemoClient.h"

#include <QTcpSocket>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

namespace {

const QByteArray plainRequest = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
const QByteArray post = "POST /beta/x/recall HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody";

} // namespace

// Each trouble, seen from a socket in front of the relay and from the service behind it.
class tst_ChaosRelay : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void passesEverythingOn();
    void originIsTheRelays();
    void dropAtConnect();
    void dropUnsent();
    void dropAnswer();
    void cutAnswer();
    void resets_data();
    void resets();
    void garbage();
    void drip();
    void swallow();
    void matchesRequestsOnOneConnection();
    void skipsAndRepeats();
    void splitRequest();
    void serverGone();

private:
    void connectSocket();
    void send(const QByteArray &bytes) { m_socket->write(bytes); }
    bool isEnded() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    int served() const { return int(m_service->seen().size()); }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<ChaosRelay> m_relay;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_read;
};

void tst_ChaosRelay::init()
{
    m_service = std::make_unique<DemoService>(DemoOptions{.messages = 1});
    QVERIFY(m_service->start());
    m_relay = std::make_unique<ChaosRelay>(m_service->port());
    QVERIFY(m_relay->isListening());
    connectSocket();
}

void tst_ChaosRelay::cleanup()
{
    QCOMPARE(m_relay->unplayed(), 0);
    QCOMPARE(m_service->unplayed(), 0);
}

void tst_ChaosRelay::connectSocket()
{
    m_read.clear();
    m_socket = std::make_unique<QTcpSocket>();
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { m_read += m_socket->readAll(); });
    m_socket->connectToHost(u"127.0.0.1"_s, m_relay->port());
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
}

void tst_ChaosRelay::passesEverythingOn()
{
    send(plainRequest);
    QTRY_VERIFY(m_read.contains("</html>"));
    send(post);
    QTRY_COMPARE(served(), 2);
    QCOMPARE(m_service->seen().at(1).contentLength, QByteArray("4"));
    QCOMPARE(m_relay->requestLines(), QList<QByteArray>({"GET / HTTP/1.1", "POST /beta/x/recall HTTP/1.1"}));
    QCOMPARE(m_relay->forwarded("POST /beta"), 1);
    QTRY_COMPARE(m_relay->connections(), 1);
}

void tst_ChaosRelay::originIsTheRelays()
{
    DemoClient direct(m_service->port());
    QVERIFY(direct.signIn());
    const QByteArray host = m_relay->origin().mid(7).toLatin1();
    send("GET /v1.0/me/messages?$select=webLink HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer "
         + direct.access + "\r\n\r\n");
    QTRY_VERIFY(m_read.contains(QByteArray("\"webLink\":\"" + m_relay->origin().toLatin1() + "/owa/")));
}

void tst_ChaosRelay::dropAtConnect()
{
    m_relay->play({Trouble::dropAtConnect().on("never looked at")});
    QTcpSocket second;
    second.connectToHost(u"127.0.0.1"_s, m_relay->port());
    QTRY_COMPARE(m_relay->unplayed(), 0);
    QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_relay->connections(), 2);
    send(plainRequest); // the first one lives
    QTRY_VERIFY(m_read.startsWith("HTTP/1.1 200"));
}

void tst_ChaosRelay::dropUnsent()
{
    m_relay->play({Trouble::dropUnsent().on("POST /beta")});
    send(post);
    QTRY_VERIFY(isEnded());
    QVERIFY(m_read.isEmpty());
    QCOMPARE(m_relay->requestLines().size(), 1);
    QCOMPARE(m_relay->forwarded({}), 0);
    QCOMPARE(served(), 0);
}

void tst_ChaosRelay::dropAnswer()
{
    m_relay->play({Trouble::dropAnswer().on("POST /beta")});
    send(post);
    QTRY_VERIFY(isEnded());
    QVERIFY(m_read.isEmpty());
    QCOMPARE(m_relay->forwarded("POST"), 1);
    QCOMPARE(served(), 1);
    QTRY_COMPARE(m_service->seen().at(0).status, 401); // it was carried out before the connection ended
}

void tst_ChaosRelay::cutAnswer()
{
    m_relay->play({Trouble::cutAnswer(20)});
    send(plainRequest);
    QTRY_VERIFY(isEnded());
    QTRY_COMPARE(m_read.size(), 20);
    QVERIFY(m_read.startsWith("HTTP/1.1 200"));
}

void tst_ChaosRelay::resets_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("FIN") << false;
    QTest::newRow("RST") << true;
}

void tst_ChaosRelay::resets()
{
    QFETCH(bool, reset);
    m_relay->play({reset ? Trouble::dropAnswer().byReset() : Trouble::dropAnswer()});
    // Watched by plain calls in a thread of its own, for Qt gives both ends the same name.
    std::atomic<int> outcome = -1;
    std::thread watcher([&outcome, port = m_relay->port()] {
        const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address);
        ::send(fd, plainRequest.constData(), size_t(plainRequest.size()), 0);
        char byte = 0;
        outcome = ::recv(fd, &byte, 1, 0) < 0 ? errno : 0;
        ::close(fd);
    });
    QTRY_VERIFY(outcome >= 0);
    watcher.join();
    QCOMPARE(outcome.load(), reset ? ECONNRESET : 0);
}

void tst_ChaosRelay::garbage()
{
    m_relay->play({Trouble::garbage()});
    send(plainRequest);
    QTRY_VERIFY(isEnded());
    QVERIFY(!m_read.isEmpty() && !m_read.startsWith("HTTP"));
    QCOMPARE(served(), 1);
}

void tst_ChaosRelay::drip()
{
    m_relay->play({Trouble::drip(100, 1)});
    int reads = 0;
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [&reads] { ++reads; });
    send(plainRequest);
    QTRY_VERIFY(m_read.endsWith("</html>\n"));
    QVERIFY2(reads > 5, qPrintable(QString::number(reads)));
    send(plainRequest); // and the connection is as good as before
    QTRY_COMPARE(m_read.count("HTTP/1.1 200"), 2);
}

void tst_ChaosRelay::swallow()
{
    m_relay->play({Trouble::swallow()});
    send(plainRequest);
    QTRY_COMPARE(m_relay->requestLines().size(), 1);
    QTRY_COMPARE(m_relay->unplayed(), 0);
    QVERIFY(!isEnded());
    QCOMPARE(served(), 0);
    m_socket->abort(); // the relay bears that too
    connectSocket();
    send(plainRequest);
    QTRY_VERIFY(m_read.startsWith("HTTP/1.1 200"));
}

void tst_ChaosRelay::matchesRequestsOnOneConnection()
{
    m_relay->play({Trouble::dropAnswer().on("POST /beta")});
    send(plainRequest);
    QTRY_VERIFY(m_read.contains("</html>"));
    m_read.clear();
    send(post);
    QTRY_VERIFY(isEnded());
    QVERIFY(m_read.isEmpty());
    QCOMPARE(m_relay->connections(), 1);
}

void tst_ChaosRelay::skipsAndRepeats()
{
    m_relay->play({Trouble::cutAnswer(0).on("GET").after(1).repeated(2)});
    QCOMPARE(m_relay->unplayed(), 2);
    QList<bool> answered;
    for (int i = 0; i < 4; ++i) {
        connectSocket();
        send(plainRequest);
        QTRY_VERIFY(isEnded() || m_read.contains("</html>"));
        answered.append(!m_read.isEmpty());
    }
    QCOMPARE(answered, QList<bool>({true, false, false, true}));
}

void tst_ChaosRelay::splitRequest()
{
    m_relay->play({Trouble::dropUnsent().on("POST /beta/x/recall HTTP")});
    for (const char byte : post) {
        m_socket->write(&byte, 1);
        m_socket->flush();
        QTest::qWait(0);
    }
    QTRY_VERIFY(isEnded());
    QCOMPARE(served(), 0);
}

void tst_ChaosRelay::serverGone()
{
    m_service = std::make_unique<DemoService>(DemoOptions{.messages = 1}); // on another port
    QTRY_VERIFY(isEnded());
    m_socket->connectToHost(u"127.0.0.1"_s, m_relay->port());
    QTRY_COMPARE(m_relay->connections(), 2);
    QTRY_VERIFY(isEnded());
    QVERIFY(m_read.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ChaosRelay)
#include "tst_ChaosRelay.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include "app/demo/ChaosRelay.h"

#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

// How many recalls a minute are accepted, and what those that are too many get.
class tst_DemoThrottle : public QObject {
    Q_OBJECT
private slots:
    void init();
    void noneUnlessTold();
    void slidingMinute();
    void decimalRetryAfter();
    void dateRetryAfter();
    void noRetryAfter();
    void eachMailboxForItself();
    void otherRequestsPass();
    void aLostAnswer();

private:
    Answer recall(int number, const QString &upn = DemoService::mira()) const
    {
        const QString id = m_service->sentIds(upn).value(number);
        return m_client->post(
            "/beta/users/" + QUrl::toPercentEncoding(upn) + "/mailFolders/sentitems/messages/"
            + QUrl::toPercentEncoding(QString(id).replace(u'/', u'-').replace(u'+', u'_')) + "/recall");
    }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoThrottle::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(DemoOptions{.recallLeavesMail = false});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoThrottle::noneUnlessTold()
{
    for (int i = 0; i < 40; ++i)
        QCOMPARE(recall(i).status, 202);
    QCOMPARE(m_service->throttledRecalls(), 0);
}

// What is refused does not count; once the first of them is a minute old there is room for one more.
void tst_DemoThrottle::slidingMinute()
{
    m_service->setThrottle({.perMinute = 3, .minuteMs = 1500});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(recall(i).status, 202);
    const Answer refused = recall(3);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.errorCode(), u"ApplicationThrottled"_s);
    QCOMPARE(m_service->recallsAccepted(), 3);
    int tries = 0;
    int status = 429;
    QTRY_VERIFY(status == 202 || (++tries, status = recall(3).status) == 202);
    QVERIFY(tries > 1);
    QCOMPARE(m_service->recallsAccepted(), 4);
    QCOMPARE(m_service->throttledRecalls(), tries); // the first, and all but the last of these
}

void tst_DemoThrottle::decimalRetryAfter()
{
    m_service->setThrottle({.perMinute = 1});
    QCOMPARE(recall(0).status, 202);
    const QByteArray after = recall(1).header("Retry-After");
    QVERIFY(after.contains('.'));
    QVERIFY(after.toDouble() > 30 && after.toDouble() <= 60);
}

void tst_DemoThrottle::dateRetryAfter()
{
    m_service->setThrottle({.perMinute = 1, .retryAfter = Throttle::RetryAfter::HttpDate});
    QCOMPARE(recall(0).status, 202);
    const Answer answer = recall(1);
    const QString form = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;
    const auto read = [&](const char *name) {
        return QLocale::c().toDateTime(QString::fromLatin1(answer.header(name)), form);
    };
    QVERIFY(read("Retry-After").isValid());
    const qint64 seconds = read("Date").secsTo(read("Retry-After"));
    QVERIFY2(seconds > 30 && seconds <= 61, qPrintable(QString::number(seconds)));
}

void tst_DemoThrottle::noRetryAfter()
{
    m_service->setThrottle({.perMinute = 1, .retryAfter = Throttle::RetryAfter::Absent});
    QCOMPARE(recall(0).status, 202);
    const Answer answer = recall(1);
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.header("Retry-After").isEmpty());
}

void tst_DemoThrottle::eachMailboxForItself()
{
    const QString care = u"care@northwind.example"_s;
    QVERIFY(m_client->signIn(u"mira@northwind.example"_s, u"Mail.ReadWrite Mail.ReadWrite.Shared"_s));
    m_service->setThrottle({.perMinute = 1});
    QCOMPARE(recall(0).status, 202);
    QCOMPARE(recall(1).status, 429);
    QCOMPARE(recall(0, care).status, 202);
    QCOMPARE(recall(1, care).status, 429);
}

void tst_DemoThrottle::otherRequestsPass()
{
    m_service->setThrottle({.perMinute = 1});
    QCOMPARE(recall(0).status, 202);
    QCOMPARE(recall(1).status, 429);
    QCOMPARE(m_client->get("/v1.0/me/mailFolders/sentitems/messages?$top=1").status, 200);
}

// It was carried out, and nobody is told: the relay cuts the connection before the first byte of the answer.
void tst_DemoThrottle::aLostAnswer()
{
    ChaosRelay relay(m_service->port());
    relay.play({Trouble::dropAnswer().on("POST /beta")});
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, relay.port());
    const QString id = m_service->sentIds().first();
    const QByteArray path = "/beta/me/mailFolders/sentitems/messages/"
        + QUrl::toPercentEncoding(QString(id).replace(u'/', u'-').replace(u'+', u'_')) + "/recall";
    socket.write("POST " + path
                 + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nAuthorization: Bearer "
                 + m_client->access + "\r\n\r\n");
    QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    QVERIFY(ended.wait());
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(m_service->recallsAccepted(id), 1);
    QCOMPARE(relay.unplayed(), 0);
}

QTEST_GUILESS_MAIN(tst_DemoThrottle)
#include "tst_DemoThrottle.moc"

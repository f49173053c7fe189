// SPDX-License-Identifier: GPL-3.0-or-later
// What may knock at a sign-in that waits, and that the true callback is still heard, once.
#include "tests/account/FakeAuthority.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

// A sign-in that waits for its callback, and the token endpoint behind it.
struct Bench {
    Bench() : attempt(requestFor(server))
    {
        server.deed = [](const WireRequest &) { return WireServer::answer("200 OK", tokenJson("A", "R")); };
        if (!attempt.open())
            qFatal("no port");
        address = attempt.signIn->address();
        port = quint16(QUrl(parameter(address, u"redirect_uri"_s)).port());
        state = parameter(address, u"state"_s).toUtf8();
    }
    QByteArray request(const QByteArray &target, const QByteArray &more = {}) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n" + more
            + "\r\n";
    }
    // The true callback, and that it alone was heard.
    bool succeeds()
    {
        const bool isHeard = browse(callbackUrl(address, "true")).startsWith("HTTP/1.1 200");
        return isHeard && QTest::qWaitFor([this] { return attempt.isOver(); }) && attempt.outcome.has_value()
            && attempt.finished == 1 && server.requests.size() == 1
            && server.requests[0].formValue("code") == "true";
    }

    WireServer server;
    Attempt attempt;
    QUrl address;
    quint16 port = 0;
    QByteArray state;
};

} // namespace

class tst_BadCallback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parametersThatComeTwice_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("code") << QByteArray("code=a&code=b&state=STATE");
        QTest::newRow("the same code") << QByteArray("code=a&code=a&state=STATE");
        QTest::newRow("one encoded") << QByteArray("code=a&%63ode=b&state=STATE");
        QTest::newRow("state") << QByteArray("code=a&state=STATE&state=STATE");
        QTest::newRow("a false state first") << QByteArray("state=x&code=a&state=STATE");
        QTest::newRow("error") << QByteArray("error=x&error=y&state=STATE");
        QTest::newRow("code and error") << QByteArray("code=a&error=access_denied&state=STATE");
        QTest::newRow("another") << QByteArray("code=a&state=STATE&x=1&x=2");
        QTest::newRow("empty ones") << QByteArray("code=a&state=STATE&=&=");
    }
    void parametersThatComeTwice()
    {
        QFETCH(QByteArray, query);
        Bench bench;
        query.replace("STATE", bench.state);
        QVERIFY(talk(bench.port, bench.request("/?" + query)).startsWith("HTTP/1.1 400"));
        QVERIFY(!bench.attempt.isOver() && bench.server.requests.isEmpty());
        QVERIFY(bench.succeeds());
    }

    void headersOfAMegabyte_data()
    {
        QTest::addColumn<QByteArray>("more");
        QByteArray many;
        while (many.size() < 1024 * 1024)
            many += "X-" + QByteArray::number(many.size()) + ": y\r\n";
        QTest::newRow("many") << many;
        QTest::newRow("one") << QByteArray("Cookie: " + QByteArray(1024 * 1024, 'x') + "\r\n");
        QTest::newRow("hosts") << QByteArray("Host: localhost\r\n").repeated(60'000);
    }
    void headersOfAMegabyte()
    {
        QFETCH(const QByteArray, more);
        Bench bench;
        const QByteArray bytes = bench.request("/?code=a&state=" + bench.state, more);
        const QByteArray answer = talk(bench.port, bytes);
        QVERIFY(answer.isEmpty() || answer.startsWith("HTTP/1.1 431")); // empty: hung up on in mid-sentence
        QVERIFY(!bench.attempt.isOver());
        QVERIFY(bench.succeeds());
    }

    void aQueryAsLongAsMayBe()
    {
        Bench bench;
        QByteArray query = "state=" + bench.state;
        for (int i = 0; query.size() < 15'000; ++i)
            query += "&p" + QByteArray::number(i) + "=%%%+%G1%00";
        QVERIFY(talk(bench.port, bench.request("/?" + query)).startsWith("HTTP/1.1 400"));
        QVERIFY(bench.succeeds());
    }

    void tenThatKnockAtOnce()
    {
        Bench bench;
        std::vector<std::unique_ptr<QTcpSocket>> others;
        for (int i = 0; i < 10; ++i) {
            others.push_back(std::make_unique<QTcpSocket>());
            others.back()->connectToHost(QHostAddress::LocalHost, bench.port);
            const QByteArray kinds[] = {bench.request("/favicon.ico"), bench.request("/?code=x&state=y"),
                                        bench.request("/?error=access_denied"), "GET /half", "\x16\x03\x01"};
            others.back()->write(kinds[i % 5]);
        }
        for (const auto &socket : others)
            QTRY_VERIFY(socket->state() != QAbstractSocket::ConnectingState);
        QVERIFY(bench.succeeds());
        for (const auto &socket : others)
            QVERIFY(!socket->readAll().startsWith("HTTP/1.1 200"));
    }

    void aSecondCallbackIsTooLate()
    {
        Bench bench;
        QTcpSocket early; // connected before, heard after
        early.connectToHost(QHostAddress::LocalHost, bench.port);
        QTRY_COMPARE(early.state(), QAbstractSocket::ConnectedState);
        QSignalSpy received(bench.attempt.signIn.get(), &SignIn::codeReceived);
        QVERIFY(bench.succeeds());
        early.write(bench.request("/?code=second&state=" + bench.state));
        QTRY_COMPARE(early.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(early.readAll().startsWith("HTTP/1.1 410"));
        QCOMPARE(browse(callbackUrl(bench.address, "third")), ""); // nobody listens any more
        bench.attempt.signIn->takeAddress(QString::fromUtf8(callbackUrl(bench.address, "x").toEncoded()));
        QCoreApplication::processEvents();
        QCOMPARE(received.size(), 1);
        QCOMPARE(bench.attempt.finished, 1);
        QCOMPARE(bench.server.requests.size(), 1);
        QVERIFY(bench.attempt.outcome.has_value());
    }

    void aRefusalThatIsTooLate()
    {
        Bench bench;
        bench.server.deed = [](const WireRequest &) { return WireServer::Deed{WireServer::Deed::Hang}; };
        QTcpSocket early;
        early.connectToHost(QHostAddress::LocalHost, bench.port);
        QTRY_COMPARE(early.state(), QAbstractSocket::ConnectedState);
        browse(callbackUrl(bench.address, "true"));
        QTRY_COMPARE(bench.server.requests.size(), 1);
        early.write(bench.request("/?error=access_denied&state=" + bench.state));
        QTRY_COMPARE(early.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(early.readAll().startsWith("HTTP/1.1 410"));
        QCOMPARE(bench.attempt.finished, 0); // the code is still being redeemed
    }

    void aRefusalWithMuchText()
    {
        Bench bench;
        const QByteArray target = "/?error=access_denied&state=" + bench.state
            + "&error_description=AADSTS90094%3a+Only+an+admin." + QByteArray(9000, 'x')
            + "%0d%0aTrace+ID%3a+t%0d%0aCorrelation+ID%3a+abc-1%0d%0aTimestamp%3a+2026-11-23+09%3a30%3a00Z";
        QVERIFY(talk(bench.port, bench.request(target)).startsWith("HTTP/1.1 200"));
        QTRY_VERIFY(bench.attempt.isOver());
        const Error &error = bench.attempt.outcome.error();
        QCOMPARE(error.kind, ErrorKind::Refused);
        QCOMPARE(error.entraCode, 90094);
        QCOMPARE(error.message.size(), 2000);
        QCOMPARE(bench.server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_BadCallback)
#include "tst_BadCallback.moc"

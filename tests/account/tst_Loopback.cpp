// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Loopback.h"
#include "tests/account/FakeAuthority.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

const QByteArray State = "the-state-of-this-attempt";

// A listener that counts what it heard.
class Listener : public Loopback {
public:
    explicit Listener(std::chrono::milliseconds deadline = std::chrono::seconds(10))
        : Loopback(State, pages(), deadline)
    {
        connect(this, &Loopback::arrived, this, [this](const Callback &callback) { heard << callback; });
        if (!listen())
            qFatal("no port");
    }
    QByteArray get(const QByteArray &target, const QByteArray &method = "GET") const
    {
        return talk(port(), request(target, method));
    }
    QByteArray request(const QByteArray &target, const QByteArray &method = "GET") const
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port())
            + "\r\nAccept: text/html\r\n\r\n";
    }

    QList<Callback> heard;
};

QByteArray status(const QByteArray &answer)
{
    return answer.mid(9, 3);
}

QByteArray good(const QByteArray &code = "C")
{
    return "/?code=" + code + "&state=" + State + "&session_state=abc";
}

} // namespace

class tst_Loopback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodAnswerIsHeardOnceAndSeen()
    {
        Listener listener;
        const QByteArray answer = listener.get(good("a%2Bb%25c%2Fd+e"));
        QCOMPARE(status(answer), "200");
        QTRY_COMPARE(listener.heard.size(), 1);
        QCOMPARE(listener.heard[0].code, u"a+b%c/d e"_s);
        QVERIFY(!listener.heard[0].isError());
        QVERIFY(answer.contains("class=\"good\""));
        QVERIFY(answer.contains("Close this page &amp; go back"));
        for (const char *line : {"Cache-Control: no-store\r\n", "Referrer-Policy: no-referrer\r\n",
                                 "X-Content-Type-Options: nosniff\r\n",
                                 "Content-Security-Policy: default-src 'none'; style-src 'sha256-"})
            QVERIFY2(answer.contains(line), line);
        // A browser applies the style only if its hash is the one allowed.
        const qsizetype style = answer.indexOf("<style>") + 7;
        const QByteArray css = answer.mid(style, answer.indexOf("</style>") - style);
        const QByteArray hash = QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64();
        QVERIFY(answer.contains(QByteArray("style-src 'sha256-" + hash + "';")));
        QVERIFY(!answer.contains("<script") && !answer.contains("http://") && !answer.contains(State));
        QVERIFY(!listener.isListening());
        QCOMPARE(talk(listener.port(), "GET " + good() + " HTTP/1.1\r\n\r\n"), "");
        QCOMPARE(listener.heard.size(), 1);
    }

    void aRefusalWithTheRightStateIsHeard()
    {
        Listener listener;
        const QByteArray answer =
            listener.get("/?error=access_denied&error_description=End-User+said%20no&state=" + State);
        QTRY_COMPARE(listener.heard.size(), 1);
        QCOMPARE(listener.heard[0].error, u"access_denied"_s);
        QCOMPARE(listener.heard[0].errorDescription, u"End-User said no"_s);
        QVERIFY(answer.contains("class=\"bad\""));
        QVERIFY(answer.contains("Go back &lt;and&gt; try again"));
        QVERIFY(!answer.contains("<and>"));
    }

    void whatIsNotOursIsTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &target, const QByteArray &expected,
                            const QByteArray &method = "GET") {
            QTest::newRow(name) << target << method << expected;
        };
        row("wrong state", "/?code=C&state=the-state-of-this-attempT", "400");
        row("shorter state", "/?code=C&state=the-state-of-this-attemp", "400");
        row("empty state", "/?code=C&state=", "400");
        row("no state", "/?code=C", "400");
        row("forged error", "/?error=access_denied", "400");
        row("forged error, wrong state", "/?error=access_denied&state=x", "400");
        row("nothing", "/", "400");
        row("empty query", "/?", "400");
        row("state alone", "/?state=" + State, "400");
        row("empty code", "/?code=&state=" + State, "400");
        row("code and error", "/?code=C&error=x&state=" + State, "400");
        row("code twice", "/?code=C&code=D&state=" + State, "400");
        row("state twice", "/?code=C&state=" + State + "&state=" + State, "400");
        row("twice, once encoded", "/?code=C&c%6fde=D&state=" + State, "400");
        row("favicon", "/favicon.ico", "404");
        row("another path", "/callback?code=C&state=" + State, "404");
        row("two slashes", "//?code=C&state=" + State, "404");
        row("HEAD", good(), "405", "HEAD");
        row("POST", good(), "405", "POST");
        row("OPTIONS", good(), "405", "OPTIONS");
        row("get", good(), "405", "get");
        row("absolute target", "http://localhost" + good(), "400");
        row("space in the target", "/ ?code=C", "400");
    }
    void whatIsNotOursIsTurnedAway()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, expected);
        Listener listener;
        QCOMPARE(status(listener.get(target, method)), expected);
        QVERIFY(listener.heard.isEmpty());
        // And the true one is heard afterwards.
        QCOMPARE(status(listener.get(good())), "200");
        QTRY_COMPARE(listener.heard.size(), 1);
    }

    void onlyOurOwnNameIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("hosts");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("localhost") << QByteArray("Host: localhost:PORT\r\n") << true;
        QTest::newRow("LOCALHOST") << QByteArray("hOST:LOCALHOST:PORT \r\n") << true;
        QTest::newRow("127.0.0.1") << QByteArray("Host: 127.0.0.1:PORT\r\n") << true;
        QTest::newRow("::1") << QByteArray("Host: [::1]:PORT\r\n") << true;
        QTest::newRow("evil") << QByteArray("Host: evil.example:PORT\r\n") << false;
        QTest::newRow("no port") << QByteArray("Host: localhost\r\n") << false;
        QTest::newRow("longer") << QByteArray("Host: localhost:PORT1\r\n") << false;
        QTest::newRow("suffix") << QByteArray("Host: localhost:PORT.evil.example\r\n") << false;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("two") << QByteArray("Host: localhost:PORT\r\nHost: evil.example\r\n") << false;
    }
    void onlyOurOwnNameIsAnswered()
    {
        QFETCH(QByteArray, hosts);
        QFETCH(const bool, isOurs);
        Listener listener;
        hosts.replace("PORT", QByteArray::number(listener.port()));
        const QByteArray answer = talk(listener.port(), "GET " + good() + " HTTP/1.1\r\n" + hosts + "\r\n");
        QCOMPARE(status(answer), isOurs ? "200" : "400");
        QCoreApplication::processEvents();
        QCOMPARE(listener.heard.size(), isOurs ? 1 : 0);
    }

    void garbageIsAnsweredWith400_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("one word") << QByteArray("x\r\n\r\n");
        QTest::newRow("empty line") << QByteArray("\r\n\r\n");
        QTest::newRow("NUL") << QByteArray("\0\0\0 / HTTP/1.1\r\n\r\n", 18);
        QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        QTest::newRow("another protocol") << QByteArray("GET / GOPHER/1.0\r\n\r\n");
    }
    void garbageIsAnsweredWith400()
    {
        QFETCH(const QByteArray, bytes);
        Listener listener;
        QCOMPARE(status(talk(listener.port(), bytes)), "400");
        QVERIFY(listener.heard.isEmpty() && listener.isListening());
    }

    void aRequestMayComeByteByByte()
    {
        Listener listener;
        QTcpSocket socket;
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.connectToHost(QHostAddress::LocalHost, listener.port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        for (const char byte : listener.request(good())) {
            QVERIFY(listener.heard.isEmpty());
            socket.write(&byte, 1);
            socket.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(listener.heard.size(), 1);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(status(socket.readAll()), "200");
    }

    void aLongHeadIsCutShort()
    {
        Listener listener;
        const QByteArray answer =
            talk(listener.port(),
                 "GET " + good() + " HTTP/1.1\r\nX: " + QByteArray(Loopback::MaxHead, 'x') + "\r\n\r\n");
        QCOMPARE(status(answer), "431");
        QCOMPARE(status(talk(listener.port(), QByteArray(500 * 1024, 'x'))).left(1), "4");
        QVERIFY(listener.heard.isEmpty() && listener.isListening());
    }

    void whoSaysNothingIsHungUpOn()
    {
        Listener listener(std::chrono::milliseconds(100));
        QCOMPARE(talk(listener.port(), "GET / HTT"), "");
        QVERIFY(listener.isListening());
    }

    void tenAtOnceAndOnlyOneIsHeard()
    {
        Listener listener;
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 10; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress::LocalHost, listener.port());
            sockets.back()->write(listener.request(good("code-" + QByteArray::number(i))));
        }
        for (const auto &socket : sockets)
            QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(listener.heard.size(), 1);
        int pages = 0;
        for (const auto &socket : sockets)
            pages += status(socket->readAll()) == "200";
        QCOMPARE(pages, 1);
    }

    void idleConnectionsDoNotShutTheDoorForLong()
    {
        Listener listener(std::chrono::milliseconds(300));
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < Loopback::MaxSockets; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            idle.back()->connectToHost(QHostAddress::LocalHost, listener.port());
        }
        for (const auto &socket : idle)
            QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
        QCOMPARE(listener.get(good()), ""); // one too many
        for (const auto &socket : idle)
            QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(status(listener.get(good())), "200");
    }

    void bothFamiliesAreHeardAndNoOther()
    {
        Listener listener;
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHostIPv6)) {
            const QByteArray answer =
                talk(listener.port(), listener.request(good()), QHostAddress::LocalHostIPv6);
            QCOMPARE(status(answer), "200");
            QTRY_COMPARE(listener.heard.size(), 1);
        }
        Listener other;
        QTcpServer any; // free on every other address: it is not bound there
        QVERIFY(any.listen(QHostAddress(u"127.0.0.2"_s), other.port()));
    }

    void theRedirectAddressHasNoPathAndStays()
    {
        Listener listener;
        const QString before = listener.callback();
        QCOMPARE(before, QString(u"http://localhost:%1"_s.arg(listener.port())));
        listener.shut();
        QCOMPARE(listener.callback(), before);
    }
};

QTEST_GUILESS_MAIN(tst_Loopback)
#include "tst_Loopback.moc"

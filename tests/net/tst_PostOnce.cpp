// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Network.h"
#include "tests/support/ThrowawayCa.h"
#include "tests/support/WireServer.h"

#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

using Reply = std::unique_ptr<QNetworkReply>;

constexpr int Runs = 40; // Qt 6.4 repeated a POST in every run of a hundred

bool isDone(const Reply &reply)
{
    return QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10000);
}

QNetworkRequest formTo(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return request;
}

WireServer::Deed drop(const WireRequest &)
{
    return {WireServer::Deed::Drop};
}

} // namespace

class tst_PostOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_ca.isValid(), qPrintable(m_ca.errorText())); }

    void aPostLeavesOnce_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with a body") << QByteArray("a=1&b=2");
        QTest::newRow("empty") << QByteArray();
    }
    void aPostLeavesOnce()
    {
        QFETCH(const QByteArray, body);
        WireServer server;
        server.deed = drop;
        Network network;
        for (int i = 1; i <= Runs; ++i) {
            const Reply reply(network.post(formTo(server.url(u"/post"_s)), body));
            QVERIFY(isDone(reply));
            QVERIFY(reply->error() != QNetworkReply::NoError);
            QCOMPARE(server.requests.size(), i);
            QCOMPARE(server.requests.last().body, body);
        }
        QTest::qWait(0);
        QCOMPARE(server.requests.size(), Runs);
    }

    void aPostLeavesOnceOverTls()
    {
        const auto server = WireServer::overTls(m_ca.forServer());
        server->deed = drop;
        Network network;
        for (int i = 1; i <= Runs; ++i) {
            const Reply reply(network.post(overTlsTo(*server), "a=1"));
            QVERIFY(isDone(reply));
            QVERIFY(reply->error() != QNetworkReply::NoError);
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 0);
            QCOMPARE(server->requests.size(), i);
        }
    }

    // On a connection that has already carried a request.
    void aPostLeavesOnceOnAUsedConnection_data()
    {
        QTest::addColumn<bool>("isOverTls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }
    void aPostLeavesOnceOnAUsedConnection()
    {
        QFETCH(const bool, isOverTls);
        for (int i = 0; i < Runs / 4; ++i) {
            const auto server =
                isOverTls ? WireServer::overTls(m_ca.forServer()) : std::make_unique<WireServer>();
            server->deed = [](const WireRequest &request) {
                auto what = WireServer::answer("200 OK", "{}");
                what.kind = request.body == "last" ? WireServer::Deed::Drop : WireServer::Deed::Keep;
                return what.kind == WireServer::Deed::Drop ? WireServer::Deed{what.kind} : what;
            };
            Network network;
            const auto request = isOverTls ? overTlsTo(*server) : formTo(server->url(u"/post"_s));
            const Reply first(network.post(request, "first"));
            QVERIFY(isDone(first));
            QCOMPARE(first->error(), QNetworkReply::NoError);
            const Reply last(network.post(request, "last"));
            QVERIFY(isDone(last));
            QVERIFY(last->error() != QNetworkReply::NoError);
            QCOMPARE(server->requests.size(), 2);
            QCOMPARE(server->requests.at(1).from, server->requests.at(0).from);
            // Qt 6.8 opens another connection after the loss. Whatever it would send there has come before
            // this.
            const Reply after(network.post(request, "after"));
            QVERIFY(isDone(after));
            QCOMPARE(server->requests.size(), 3);
            QCOMPARE(server->requests.at(2).body, "after");
        }
    }

    // What the above would see without our own class: Qt does repeat a GET, or a POST whose body it can
    // rewind.
    void aGetMayBeRepeatedByQt()
    {
        WireServer server;
        server.deed = [&server](const WireRequest &) {
            return server.requests.size() == 1 ? WireServer::Deed{WireServer::Deed::Drop}
                                               : WireServer::answer("200 OK", "{}");
        };
        Network network;
        const Reply reply(network.get(QNetworkRequest(server.url(u"/get"_s))));
        QVERIFY(isDone(reply));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(server.requests.size(), 2);
    }

    void theBodyArrivesWhole()
    {
        WireServer server;
        server.deed = [](const WireRequest &) { return WireServer::answer("200 OK", "{}"); };
        Network network;
        QByteArray body;
        for (int i = 0; i < 300000; ++i)
            body += char(i * 7);
        const Reply reply(network.post(formTo(server.url(u"/post"_s)), body));
        QVERIFY(isDone(reply));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(server.requests[0].body == body);
        QCOMPARE(server.requests[0].header("Content-Length"), QByteArray::number(body.size()));
    }

private:
    QNetworkRequest overTlsTo(const WireServer &server) const
    {
        QNetworkRequest request = formTo(server.url(u"/post"_s, u"https"_s));
        request.setSslConfiguration(m_ca.forClient());
        return request;
    }

    ThrowawayCa m_ca;
};

QTEST_GUILESS_MAIN(tst_PostOnce)
#include "tst_PostOnce.moc"

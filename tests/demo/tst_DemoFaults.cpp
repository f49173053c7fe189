// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

// Every fault of the script, and how the script is played.
class tst_DemoFaults : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void matching();
    void skippedAndRepeated();
    void latency();
    void throttled_data();
    void throttled();
    void statuses_data();
    void statuses();
    void statusAfterItWasCarriedOut();
    void html();
    void redirect();
    void successWithoutGraph();
    void truncated_data();
    void truncated();
    void expiredToken();
    void claimsChallenge_data();
    void claimsChallenge();
    void huge();
    void recallBodies_data();
    void recallBodies();
    void faultsOfTheTokenEndpoint();

private:
    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
    QByteArray m_recall; // the way to the recall of the newest message
};

void tst_DemoFaults::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(DemoOptions{.messages = 20});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
    const QJsonObject page = m_client->get("/v1.0/me/mailFolders/sentitems/messages?$top=1").json();
    const QString id = page["value"_L1].toArray().at(0)["id"_L1].toString();
    m_recall = "/beta/me/mailFolders/sentitems/messages/" + QUrl::toPercentEncoding(id) + "/recall";
}

void tst_DemoFaults::cleanup()
{
    QCOMPARE(m_service->unplayed(), 0);
}

void tst_DemoFaults::matching()
{
    m_service->play({Fault::answer(500).on("POST", "/recall$"), Fault::answer(501).on("GET", "[?]\\$top=2")});
    QCOMPARE(m_client->get("/v1.0/me").status, 200);
    QCOMPARE(m_client->get("/v1.0/me/messages?$top=1").status, 200);
    QCOMPARE(m_service->unplayed(), 2);
    QCOMPARE(m_client->get("/v1.0/me/messages?$top=2").status, 501);
    QCOMPARE(m_client->post(m_recall).status, 500);
    QCOMPARE(m_service->unplayed(), 0);
    QCOMPARE(m_client->post(m_recall).status, 202);
}

void tst_DemoFaults::skippedAndRepeated()
{
    m_service->play({Fault::answer(500).on("GET").after(1).repeated(2), Fault::answer(502).on("GET")});
    QCOMPARE(m_service->unplayed(), 3);
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.append(m_client->get("/v1.0/me").status);
    QCOMPARE(statuses,
             QList<int>({502, 500, 500, 200, 200})); // the one that is skipped leaves room for the next
}

void tst_DemoFaults::latency()
{
    m_service->play({Fault::latency(150).on("GET", "/me$")});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->get("/v1.0/me").status, 200);
    QVERIFY(timer.elapsed() >= 150);
}

void tst_DemoFaults::throttled_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("decimal") << QByteArray("2.128");
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2037 07:28:00 GMT");
    QTest::newRow("none") << QByteArray();
}

void tst_DemoFaults::throttled()
{
    QFETCH(QByteArray, retryAfter);
    const char *text = retryAfter.isEmpty() ? nullptr : retryAfter.constData();
    m_service->play({Fault::throttled429(text), Fault::unavailable503(text)});
    const Answer many = m_client->post(m_recall);
    QCOMPARE(many.status, 429);
    QCOMPARE(many.errorCode(), u"TooManyRequests"_s);
    QCOMPARE(many.header("Retry-After"), retryAfter);
    QCOMPARE(many.header("request-id").size(), 36);
    const Answer busy = m_client->post(m_recall);
    QCOMPARE(busy.status, 503);
    QCOMPARE(busy.header("Retry-After"), retryAfter);
    QCOMPARE(m_service->recallsAccepted(), 0);
}

void tst_DemoFaults::statuses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 400, 403, 404, 410, 500, 501, 502, 504, 509})
        QTest::addRow("%d", status) << status;
}

void tst_DemoFaults::statuses()
{
    QFETCH(int, status);
    m_service->play({Fault::graphError(status, "someCode", "Some text.").on("POST")});
    const Answer answer = m_client->post(m_recall);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), status == 204 ? u""_s : u"someCode"_s);
    QCOMPARE(answer.header("request-id").size(), 36);
    QCOMPARE(m_service->recallsAccepted(), 0);
}

void tst_DemoFaults::statusAfterItWasCarriedOut()
{
    m_service->play({Fault::answer(504).on("POST").afterwards()});
    QCOMPARE(m_client->post(m_recall).status, 504);
    QCOMPARE(m_service->recallsAccepted(), 1);
}

void tst_DemoFaults::html()
{
    m_service->play({Fault::htmlInsteadOfJson()});
    const Answer answer = m_client->get("/v1.0/me");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("text/html; charset=utf-8"));
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
    QVERIFY(answer.header("request-id").isEmpty());
}

void tst_DemoFaults::redirect()
{
    m_service->play({Fault::redirect("http://elsewhere.example/")});
    const Answer answer = m_client->post(m_recall);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.header("Location"), QByteArray("http://elsewhere.example/"));
    QVERIFY(answer.header("request-id").isEmpty());
}

void tst_DemoFaults::successWithoutGraph()
{
    m_service->play({Fault::answer(200, "ok", {}, "text/plain"),
                     Fault::answer(200, "ok", {}, "text/plain").byMiddlebox()});
    QVERIFY(!m_client->post(m_recall).header("request-id").isEmpty());
    QVERIFY(m_client->post(m_recall).header("request-id").isEmpty());
}

void tst_DemoFaults::truncated_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("Content-Length") << false;
    QTest::newRow("chunked") << true;
}

void tst_DemoFaults::truncated()
{
    QFETCH(bool, chunked);
    const QByteArray whole = m_client->get("/v1.0/me").body;
    m_service->play({chunked ? Fault::truncatedJsonChunked() : Fault::truncatedJsonWithLength()});
    const Answer answer = m_client->get("/v1.0/me", {{"Accept-Encoding", "gzip"}});
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.isWhole);
    QCOMPARE(answer.body, whole.left(whole.size() / 2));
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    QCOMPARE(answer.header("Transfer-Encoding") == "chunked", chunked);
}

void tst_DemoFaults::expiredToken()
{
    m_service->play({Fault::expiredToken().on("POST")});
    const Answer answer = m_client->post(m_recall);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.errorCode(), u"InvalidAuthenticationToken"_s);
    QVERIFY(answer.header("WWW-Authenticate").contains("error=\"invalid_token\""));
    QCOMPARE(m_client->get("/v1.0/me").status, 401); // dead is dead
    m_client->access = m_client
                           ->token({{u"client_id"_s, u"takeback-test"_s},
                                    {u"grant_type"_s, u"refresh_token"_s},
                                    {u"refresh_token"_s, m_client->refresh}})
                           .json()["access_token"_L1]
                           .toString()
                           .toLatin1();
    QCOMPARE(m_client->post(m_recall).status, 202);
    QCOMPARE(m_service->recallsAccepted(), 1);
}

void tst_DemoFaults::claimsChallenge_data()
{
    QTest::addColumn<bool>("interactive");
    QTest::newRow("a refresh does") << false;
    QTest::newRow("only a sign-in does") << true;
}

void tst_DemoFaults::claimsChallenge()
{
    QFETCH(bool, interactive);
    m_service->play({Fault::claimsChallenge(interactive).on("POST")});
    const Answer answer = m_client->post(m_recall);
    QCOMPARE(answer.status, 401);
    const QByteArray header = answer.header("WWW-Authenticate");
    QVERIFY(header.contains("error=\"insufficient_claims\""));
    const QByteArray claims = QByteArray::fromBase64(header.mid(header.indexOf("claims=\"") + 8).chopped(1));
    QVERIFY2(QJsonDocument::fromJson(claims).object()["access_token"_L1]["nbf"_L1]["essential"_L1].toBool(),
             claims.constData());
    QCOMPARE(m_client->get("/v1.0/me").status, 401); // it stays

    const Pairs renewal = {{u"client_id"_s, u"takeback-test"_s},
                           {u"grant_type"_s, u"refresh_token"_s},
                           {u"refresh_token"_s, m_client->refresh}};
    const auto take = [&](const Answer &a) {
        m_client->access = a.json()["access_token"_L1].toString().toLatin1();
    };
    const Answer with = m_client->token(DemoClient::with(renewal, "claims", QString::fromUtf8(claims)));
    if (interactive) {
        QCOMPARE(with.json()["error"_L1].toString(), u"interaction_required"_s);
        QCOMPARE(with.json()["claims"_L1].toString(), QString::fromUtf8(claims));
        const Pairs fields =
            DemoClient::with(DemoClient::authorizeFields(), "claims", QString::fromUtf8(claims));
        take(
            m_client->token(DemoClient::tokenFields(m_client->codeFor(u"mira@northwind.example"_s, fields))));
    } else {
        take(with);
    }
    QCOMPARE(m_client->post(m_recall).status, 202);
    take(m_client->token(renewal)); // and afterwards an ordinary renewal is enough again
    QCOMPARE(m_client->get("/v1.0/me").status, 200);
}

void tst_DemoFaults::huge()
{
    m_service->play({Fault::hugeBody(3 * 1000 * 1000)});
    const Answer answer = m_client->get("/v1.0/me");
    QVERIFY(answer.isWhole);
    QCOMPARE(answer.body.size(), 3 * 1000 * 1000);
    QCOMPARE(answer.json()["value"_L1].toString().size(), 3 * 1000 * 1000 - 12);
}

void tst_DemoFaults::recallBodies_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("OData value") << 1 << QByteArray("{\"@odata.context\":") << QByteArray("application/json");
    QTest::newRow("JSON string") << 2 << QByteArray("\"Successfully") << QByteArray("application/json");
    QTest::newRow("the sample") << 3 << QByteArray("{\n  \"Successfully") << QByteArray("application/json");
    QTest::newRow("text") << 4 << QByteArray("Successfully") << QByteArray("text/plain");
    QTest::newRow("nothing") << 5 << QByteArray() << QByteArray("application/json");
    QTest::newRow("another object") << 6 << QByteArray("{\"message\":\"Successfully")
                                    << QByteArray("application/json");
    QTest::newRow("base64") << 7 << QByteArray("\"U3VjY2Vzc2Z1bGx5") << QByteArray("application/json");
}

void tst_DemoFaults::recallBodies()
{
    QFETCH(int, shape);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, type);
    m_service->play({Fault::recallBodyShape(shape).on("POST")});
    const Answer answer = m_client->post(m_recall);
    QCOMPARE(answer.status, 202);
    QVERIFY2(answer.body.startsWith(start), answer.body.constData());
    QCOMPARE(answer.body.isEmpty(), start.isEmpty());
    QVERIFY(answer.header("Content-Type").startsWith(type));
    QVERIFY(answer.isWhole);
    QCOMPARE(m_service->recallsAccepted(), 1);
    QVERIFY(m_client->post(m_recall).body.startsWith("{\n  \"Successfully")); // for one answer only
}

void tst_DemoFaults::faultsOfTheTokenEndpoint()
{
    m_service->play(
        {Fault::answer(503).on("POST", "/token$"), Fault::htmlInsteadOfJson().on("POST", "/token$")});
    QCOMPARE(m_client->token({}).status, 503);
    QVERIFY(m_client->token({}).body.startsWith("<!DOCTYPE"));
    QCOMPARE(m_client->token({}).entraNumber(), 900144);
}

QTEST_GUILESS_MAIN(tst_DemoFaults)
#include "tst_DemoFaults.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Packed bodies: unpacked to the last byte or refused, never more of them than asked for; and who unpacks
// what of a server's answers.
#include "app/demo/DemoGzip.h"
#include "app/graph/Gzip.h"
#include "app/graph/MailApi.h"
#include "tests/graph/GraphBench.h"

#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray JsonHead = "Content-Type: application/json; charset=utf-8\r\nContent-Encoding: gzip\r\n";
const QByteArray Page = R"({"value":[{"id":"a","subject":"s"}]})";

GraphRequest pageRequest()
{
    GraphRequest request = GraphBench::read("/v1.0/me/messages");
    request.mayBePacked = true;
    return request;
}

} // namespace

class TestGzip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void usesItsMemoryAgain();
    void cutOrBroken();
    void noMoreThanAsked();
    void pagesStayPacked();
    void allElseIsUnpacked_data();
    void allElseIsUnpacked();
    void pageThatIsTooLarge();
    void pageThatIsCut();
};

void TestGzip::unpacks_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("plain");
    const QByteArray letters("abc\0def", 7);
    QTest::newRow("some") << Demo::gzip(letters) << letters;
    QTest::newRow("much") << Demo::gzip(letters.repeated(100'000)) << letters.repeated(100'000);
    QTest::newRow("two of them") << Demo::gzip(letters.repeated(1000)) + Demo::gzip(letters)
                                 << letters.repeated(1001);
}

void TestGzip::unpacks()
{
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, plain);
    QByteArray to = "before";
    QVERIFY(Gzip::unpack(packed, 1'000'000, &to));
    QCOMPARE(to, plain);
}

void TestGzip::usesItsMemoryAgain()
{
    QByteArray to;
    QVERIFY(Gzip::unpack(Demo::gzip(QByteArray(500'000, 'x')), 1'000'000, &to));
    const char *const place = to.constData();
    QVERIFY(Gzip::unpack(Demo::gzip(QByteArray(400'000, 'y')), 1'000'000, &to));
    QCOMPARE(to, QByteArray(400'000, 'y'));
    QCOMPARE(static_cast<const void *>(to.constData()), static_cast<const void *>(place));
}

void TestGzip::cutOrBroken()
{
    QByteArray plain;
    for (int i = 0; i < 5000; ++i)
        plain += QByteArray::number(i * i);
    const QByteArray packed = Demo::gzip(plain);
    QByteArray to;
    for (qsizetype size = 0; size < packed.size(); size += 97)
        QVERIFY(!Gzip::unpack(packed.left(size), 1'000'000, &to));
    QVERIFY(!Gzip::unpack(packed.left(packed.size() - 1), 1'000'000, &to));
    QByteArray broken = packed;
    broken[packed.size() / 2] = char(~broken.at(packed.size() / 2));
    QVERIFY(!Gzip::unpack(broken, 1'000'000, &to));
    QVERIFY(!Gzip::unpack(plain, 1'000'000, &to));
    QByteArray liar = packed; // what it says of its size is checked at its end
    liar[packed.size() - 1] = 1;
    QVERIFY(!Gzip::unpack(liar, 1'000'000, &to));
}

void TestGzip::noMoreThanAsked()
{
    QByteArray bomb = Demo::gzip(QByteArray(50'000'000, ' '));
    QByteArray to;
    QVERIFY(Gzip::unpack(bomb, 1000, &to));
    QCOMPARE(to.size(), 1001);
    bomb.replace(bomb.size() - 4, 4, QByteArray(4, '\0')); // it says that nothing is in it
    QByteArray fresh;
    QVERIFY(Gzip::unpack(bomb, 100'000, &fresh));
    QCOMPARE(fresh.size(), 100'001);
    QVERIFY(fresh.capacity() < 300'000);
}

void TestGzip::pagesStayPacked()
{
    GraphBench bench;
    bench.play(
        {WireServer::answer("200 OK", Demo::gzip(Page), JsonHead), WireServer::answer("200 OK", Page)});
    for (const bool isPacked : {true, false}) {
        const auto reply = bench.ask(pageRequest());
        QVERIFY(reply && !reply->error);
        QCOMPARE(bench.wire.requests.last().header("Accept-Encoding"), "gzip");
        QCOMPARE(reply->isPacked, isPacked);
        QCOMPARE(reply->exchange.body, isPacked ? QByteArray() : Page);
        QCOMPARE(reply->exchange.isBodyCut, isPacked);
        const auto page = MailApi::readMessages(*reply);
        QVERIFY(page);
        QCOMPARE(page->records.size(), size_t(1));
        QVERIFY(page->records[0].subject == "s");
    }
}

void TestGzip::allElseIsUnpacked_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    const QByteArray json = "application/json";
    QTest::newRow("an error") << QByteArray("403 Forbidden") << json
                              << QByteArray(R"({"error":{"code":"ErrorAccessDenied","message":"m"}})")
                              << u"ErrorAccessDenied"_s;
    QTest::newRow("no JSON") << QByteArray("200 OK") << QByteArray("text/html")
                             << QByteArray("<p>pay first</p>") << u"captive-portal"_s;
}

void TestGzip::allElseIsUnpacked()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, told);
    GraphBench bench;
    bench.play({WireServer::answer(status, Demo::gzip(body),
                                   "Content-Type: " + type + "\r\nContent-Encoding: GZip\r\n")});
    const auto reply = bench.ask(pageRequest());
    QVERIFY(reply && reply->error);
    QVERIFY(!reply->isPacked);
    QCOMPARE(reply->exchange.body, body);
    QCOMPARE(reply->error->code, told);
    if (type == "text/html")
        QCOMPARE(reply->error->message, QString::fromLatin1(body));
}

void TestGzip::pageThatIsTooLarge()
{
    GraphBench bench;
    const QByteArray body = "{\"value\":[" + QByteArray(40'000'000, ' ') + "]}";
    bench.play({WireServer::answer("200 OK", Demo::gzip(body), JsonHead)});
    const auto reply = bench.ask(pageRequest());
    QVERIFY(reply && !reply->error);
    const auto page = MailApi::readMessages(*reply);
    QVERIFY(!page);
    QCOMPARE(int(page.error().kind), int(ErrorKind::TooLarge));
}

void TestGzip::pageThatIsCut()
{
    GraphBench bench;
    const QByteArray packed = Demo::gzip(Page);
    bench.play({WireServer::answer("200 OK", packed.left(packed.size() - 9), JsonHead)});
    const auto reply = bench.ask(pageRequest());
    QVERIFY(reply && !reply->error);
    const auto page = MailApi::readMessages(*reply);
    QVERIFY(!page);
    QCOMPARE(int(page.error().kind), int(ErrorKind::NotUnderstood));
}

QTEST_GUILESS_MAIN(TestGzip)
#include "tst_Gzip.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

namespace {

QJsonObject get(const QString &id, const QString &url)
{
    return {{u"id"_s, id}, {u"method"_s, u"GET"_s}, {u"url"_s, url}};
}

QJsonObject without(QJsonObject object, const QString &member)
{
    object.remove(member);
    return object;
}

QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}

QJsonObject envelope(const QList<QJsonObject> &requests)
{
    QJsonArray all;
    for (const QJsonObject &one : requests)
        all.append(one);
    return {{u"requests"_s, all}};
}

QByteArray safe(const QString &id)
{
    return QUrl::toPercentEncoding(QString(id).replace(u'/', u'-').replace(u'+', u'_'));
}

QJsonObject recalling(const QString &messageId, const QString &id)
{
    const QByteArray url = "/me/mailFolders/sentitems/messages/" + safe(messageId) + "/recall";
    return {{u"id"_s, id},
            {u"method"_s, u"POST"_s},
            {u"url"_s, QString::fromLatin1(url)},
            {u"headers"_s, QJsonObject{{u"Content-Type"_s, u"application/json"_s}}},
            {u"body"_s, QJsonObject()}};
}

} // namespace

// JSON batching: what is taken apart, what is refused whole, and what each part gets.
class tst_DemoBatch : public QObject {
    Q_OBJECT
private slots:
    void init();
    void recallsAndReads();
    void noOrder();
    void refusedWhole_data();
    void refusedWhole();
    void versions();
    void eachItsOwnLimit();
    void fourAtOnce();
    void eachItsOwnFault();
    void faultsOfTheWhole();
    void oneAfterTheOther();
    void needsAToken();

private:
    Answer send(const QList<QJsonObject> &requests, const QByteArray &root = "/beta") const
    {
        return m_client->postJson(root + "/$batch", envelope(requests));
    }
    static QJsonObject part(const Answer &answer, const QString &id)
    {
        for (const QJsonValue &one : answer.json()["responses"_L1].toArray()) {
            if (one["id"_L1].toString() == id)
                return one.toObject();
        }
        return {};
    }
    QList<QJsonObject> recalls(int count) const
    {
        QList<QJsonObject> all;
        for (const QString &id : m_service->sentIds().mid(0, count))
            all.append(recalling(id, QString::number(all.size())));
        return all;
    }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoBatch::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(DemoOptions{.recallLeavesMail = false});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoBatch::recallsAndReads()
{
    const QString id = m_service->sentIds().first();
    const Answer answer =
        send({recalling(id, u"a"_s), get(u"b"_s, u"me/mailFolders/inbox?$select=id"_s),
              recalling(u"AAMkADnothingnothingnothing="_s, u"c"_s), get(u"d"_s, u"/me/nothing"_s)});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["responses"_L1].toArray().size(), 4);
    QCOMPARE(part(answer, u"a"_s)["status"_L1].toInt(), 202);
    const QByteArray body = QByteArray::fromBase64(part(answer, u"a"_s)["body"_L1].toString().toLatin1());
    QVERIFY(body.contains("Successfully submitted recall request")); // no JSON, so base64
    QVERIFY(part(answer, u"a"_s)["headers"_L1]["request-id"_L1].isString());
    QCOMPARE(part(answer, u"b"_s)["status"_L1].toInt(), 200);
    QVERIFY(part(answer, u"b"_s)["body"_L1]["id"_L1].isString());
    QCOMPARE(part(answer, u"c"_s)["status"_L1].toInt(), 404);
    QCOMPARE(part(answer, u"c"_s)["body"_L1]["error"_L1]["code"_L1].toString(), u"ErrorItemNotFound"_s);
    QCOMPARE(part(answer, u"d"_s)["status"_L1].toInt(), 400);
    QCOMPARE(m_service->recallsAccepted(id), 1);
    QCOMPARE(m_service->recallPostsSeen(), 2); // each part is noted as a request of its own
}

void tst_DemoBatch::noOrder()
{
    const Answer answer = send(recalls(12));
    QStringList asked, told;
    for (int i = 0; i < 12; ++i) {
        asked.append(QString::number(i));
        told.append(answer.json()["responses"_L1].toArray().at(i)["id"_L1].toString());
    }
    QVERIFY(told != asked);
    told.sort();
    asked.sort();
    QCOMPARE(told, asked);
    QCOMPARE(m_service->recallsAccepted(), 12);
}

void tst_DemoBatch::refusedWhole_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QList<QJsonObject> &requests) {
        QTest::newRow(name) << QJsonDocument(envelope(requests)).toJson();
    };
    const QJsonObject good = get(u"1"_s, u"/me"_s);
    const QJsonObject write = recalling(u"AAMkADnothingnothingnothing="_s, u"2"_s);
    QTest::newRow("no JSON") << QByteArray("{");
    row("nothing", {});
    row("more than twenty", QList<QJsonObject>(21, good));
    row("an id twice", {good, get(u"1"_s, u"/me/x"_s)});
    row("an id twice but for case", {get(u"a"_s, u"/me"_s), get(u"A"_s, u"/me"_s)});
    row("no id", {without(good, u"id"_s)});
    row("no method", {without(good, u"method"_s)});
    row("no url", {without(good, u"url"_s)});
    row("a batch in a batch", {get(u"1"_s, u"/$batch"_s)});
    row("a POST without a body", {without(write, u"body"_s)});
    row("a POST without headers", {without(write, u"headers"_s)});
    row("depends on what comes later", {with(good, u"dependsOn"_s, QJsonArray{u"2"_s}), write});
}

void tst_DemoBatch::refusedWhole()
{
    QFETCH(QByteArray, body);
    const Answer answer = m_client->ask(
        "POST", "/beta/$batch",
        {{"Authorization", "Bearer " + m_client->access}, {"Content-Type", "application/json"}}, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"BadRequest"_s);
    QCOMPARE(m_service->seen().last().target, QByteArray("/beta/$batch")); // no part was looked at
}

// Recall is there in beta only.
void tst_DemoBatch::versions()
{
    const Answer answer = send(recalls(1), "/v1.0");
    QCOMPARE(answer.status, 200);
    QCOMPARE(part(answer, u"0"_s)["status"_L1].toInt(), 405);
    QCOMPARE(m_service->recallsAccepted(), 0);
    QCOMPARE(part(send({get(u"1"_s, u"/me"_s)}, "/v1.0"), u"1"_s)["status"_L1].toInt(), 200);
}

void tst_DemoBatch::eachItsOwnLimit()
{
    m_service->setThrottle({.perMinute = 3});
    const Answer answer = send(recalls(5));
    QCOMPARE(answer.status, 200);
    int accepted = 0, throttled = 0;
    for (const QJsonValue &one : answer.json()["responses"_L1].toArray()) {
        accepted += one["status"_L1].toInt() == 202;
        throttled +=
            one["status"_L1].toInt() == 429 && one["headers"_L1]["Retry-After"_L1].toString().toDouble() > 0;
    }
    QCOMPARE(accepted, 3);
    QCOMPARE(throttled, 2);
}

// The fifth at once would be refused for the mailbox's limit of calls.
void tst_DemoBatch::fourAtOnce()
{
    m_service->play({Fault::latency(60).on("POST", "/recall$").repeated(20)});
    const Answer answer = send(recalls(20));
    QCOMPARE(answer.json()["responses"_L1].toArray().size(), 20);
    for (const QJsonValue &one : answer.json()["responses"_L1].toArray())
        QCOMPARE(one["status"_L1].toInt(), 202);
    QCOMPARE(m_service->unplayed(), 0);
}

void tst_DemoBatch::eachItsOwnFault()
{
    m_service->play({Fault::throttled429("2.5").on("POST", "/recall$"),
                     Fault::truncatedJsonWithLength().on("GET", "/inbox")});
    const Answer answer =
        send({recalls(1).first(), get(u"cut"_s, u"/me/mailFolders/inbox"_s), get(u"me"_s, u"/me"_s)});
    QCOMPARE(part(answer, u"0"_s)["status"_L1].toInt(), 429);
    QCOMPARE(part(answer, u"0"_s)["headers"_L1]["Retry-After"_L1].toString(), u"2.5"_s);
    QVERIFY(part(answer, u"cut"_s).isEmpty());
    QCOMPARE(part(answer, u"me"_s)["status"_L1].toInt(), 200);
    QCOMPARE(m_service->unplayed(), 0);
}

void tst_DemoBatch::faultsOfTheWhole()
{
    m_service->play(
        {Fault::missingAnswer(1), Fault::graphError(503, "serviceNotAvailable", "No.").on("POST", "batch$"),
         Fault::answer(504).on("POST", "batch$").afterwards(), Fault::latency(10).on("POST", "batch$")});
    QCOMPARE(send(recalls(3)).json()["responses"_L1].toArray().size(), 2);
    QCOMPARE(m_service->recallsAccepted(), 3); // the third was carried out all the same
    QCOMPARE(send(recalls(3)).status, 503);
    QCOMPARE(m_service->recallsAccepted(), 3);
    QCOMPARE(send(recalls(3)).status, 504);
    QCOMPARE(m_service->recallsAccepted(), 6);
    QCOMPARE(send(recalls(1)).status, 200);
    QCOMPARE(m_service->recallsAccepted(), 7);
    QCOMPARE(m_service->unplayed(), 0);
}

void tst_DemoBatch::oneAfterTheOther()
{
    const QJsonObject lost = get(u"1"_s, u"/me/nothing"_s);
    const QJsonObject second = with(recalls(1).first(), u"dependsOn"_s, QJsonArray{u"1"_s});
    const QJsonObject third = with(get(u"3"_s, u"/me"_s), u"dependsOn"_s, QJsonArray{u"0"_s});
    const Answer answer = send({lost, second, third, get(u"4"_s, u"/me"_s)});
    QCOMPARE(part(answer, u"1"_s)["status"_L1].toInt(), 400);
    QCOMPARE(part(answer, u"0"_s)["status"_L1].toInt(), 424);
    QCOMPARE(part(answer, u"3"_s)["status"_L1].toInt(), 424);
    QCOMPARE(part(answer, u"4"_s)["status"_L1].toInt(), 200);
    QCOMPARE(m_service->recallsAccepted(), 0);
}

void tst_DemoBatch::needsAToken()
{
    m_client->access = "nonsense";
    const Answer answer = send(recalls(2));
    QCOMPARE(answer.status, 401);
    QCOMPARE(m_service->recallPostsSeen(), 0);
}

QTEST_GUILESS_MAIN(tst_DemoBatch)
#include "tst_DemoBatch.moc"

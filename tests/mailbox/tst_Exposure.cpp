// SPDX-License-Identifier: GPL-3.0-or-later
// What came back on a message: each kind by class and headers whatever the language, nothing claimed that no
// receipt says, and the whole search against the pretend Microsoft 365.
#include "app/mailbox/ExposureReading.h"
#include "app/mailbox/ExposureSearch.h"
#include "tests/graph/GraphBench.h"
#include "tests/support/DemoBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using ConversationApi::Mail;
using Kind = Exposure::Kind;
using Headers = QHash<QString, QString>;

Q_DECLARE_METATYPE(std::optional<Kind>)

namespace {

Mail origin()
{
    Mail mail;
    mail.id = u"O"_s;
    mail.internetMessageId = u"<o@x>"_s;
    mail.conversationId = u"C"_s;
    mail.at = QDateTime(QDate(2026, 9, 14), QTime(12, 0), QTimeZone::utc());
    mail.from = {u"Mira"_s, u"mira@x"_s};
    mail.recipients = {{u"Ann"_s, u"ann@x"_s}, {u"Bob"_s, u"bob@y"_s}};
    return mail;
}

Mail from(const QString &address, const QString &messageClass = {}, const Headers &headers = {})
{
    Mail mail = origin();
    mail.id = u"A"_s;
    mail.internetMessageId = u"<a@x>"_s;
    mail.at = mail.at.addSecs(60);
    mail.from = {{}, address};
    mail.recipients = {{u"Mira"_s, u"MIRA@x"_s}};
    mail.messageClass = messageClass.toUpper();
    mail.headers = headers;
    return mail;
}

} // namespace

class TestExposure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void passedOn();
    void ofAnotherTime();
    void inTheMailbox();
    void nothingCame();
    void gone();
    void theClassIsRefused();
    void notAllWasLookedAt_data();
    void notAllWasLookedAt();
};

void TestExposure::kinds_data()
{
    QTest::addColumn<Mail>("mail");
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](const char *name, const Mail &mail, std::optional<Kind> kind) {
        QTest::newRow(name) << mail << kind;
    };
    const QString ann = u"ann@x"_s;
    const QString note = u"IPM.Note"_s;
    row("a reply", from(ann, note), Kind::Reply);
    row("no class is told", from(ann), Kind::Reply);
    row("read", from(ann, u"REPORT.IPM.Note.IPNRN"_s), Kind::ReadReceipt);
    row("deleted unread", from(ann, u"REPORT.IPM.Note.IPNNRN"_s), Kind::UnreadReceipt);
    row("bounced", from(ann, u"REPORT.IPM.Note.NDR"_s), Kind::Bounce);
    row("delivered says nothing of reading", from(ann, u"REPORT.IPM.Note.DR"_s), std::nullopt);
    row("out of office", from(ann, u"IPM.Note.Rules.OofTemplate.Microsoft"_s), Kind::AutomaticReply);
    const auto headed = [&](const QString &name, const QString &value) {
        return from(ann, note, {{name, value}});
    };
    row("a receipt from elsewhere does not say which",
        headed(u"content-type"_s, u"multipart/report; report-type=disposition-notification; boundary=x"_s),
        Kind::Receipt);
    row("a bounce from elsewhere",
        headed(u"content-type"_s, u"multipart/report; REPORT-TYPE=delivery-status"_s), Kind::Bounce);
    row("failed recipients", headed(u"x-failed-recipients"_s, u"bob@y"_s), Kind::Bounce);
    row("answered by a program", headed(u"auto-submitted"_s, u"auto-replied (vacation)"_s),
        Kind::AutomaticReply);
    row("not by a program", headed(u"auto-submitted"_s, u"no"_s), Kind::Reply);
    row("our own", from(u"Mira@X"_s, note), std::nullopt);
    row("a recall report",
        headed(u"x-ms-exchange-generated-message-source"_s, u"Transport Message Recall Routing Agent"_s),
        std::nullopt);
    Mail draft = from(ann, note);
    draft.isDraft = true;
    row("a draft", draft, std::nullopt);
    Mail other = from(ann, note);
    other.conversationId = u"another"_s;
    row("another conversation", other, std::nullopt);
}

void TestExposure::kinds()
{
    QFETCH(const Mail, mail);
    QFETCH(const std::optional<Kind>, kind);
    const auto event = readExposure(mail, origin());
    QCOMPARE(event.has_value(), kind.has_value());
    if (event) {
        QCOMPARE(int(event->kind), int(*kind));
        QCOMPARE(event->who, mail.from);
        QVERIFY(event->newcomers.isEmpty());
    }
}

void TestExposure::passedOn()
{
    Mail mail = from(u"ann@x"_s);
    mail.recipients << Recipient{{}, u"BOB@y"_s} << Recipient{{}, u"new@z"_s};
    const auto event = readExposure(mail, origin());
    QVERIFY(event);
    QCOMPARE(int(event->kind), int(Kind::Forward));
    QCOMPARE(event->newcomers, QStringList{u"new@z"_s});
}

void TestExposure::ofAnotherTime()
{
    Mail mail = from(u"ann@x"_s);
    mail.at = origin().at.addSecs(-60);
    QVERIFY(!readExposure(mail, origin())); // the thread was older than the message
    mail.headers = {{u"in-reply-to"_s, u"<o@x>"_s}};
    QVERIFY(readExposure(mail, origin())); // a clock that goes wrong
}

void TestExposure::inTheMailbox()
{
    Demo::DemoOptions options;
    options.messages = 30;
    options.answers = true;
    DemoBench bench(options);
    QVERIFY(bench.signIn());
    const QStringList ids = bench.service.sentIds();
    int whole = 0;
    for (const QString &id : ids.mid(0, 5)) {
        ExposureSearch errand(bench.client.get(), {}, id, nullptr);
        std::optional<Result<Exposure>> result;
        connect(&errand, &ExposureSearch::finished, this, [&](const auto &told) { result = told; });
        errand.start();
        QVERIFY(!result);
        QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
        QVERIFY(*result);
        QSet<int> kinds;
        for (const Exposure::Event &event : (*result)->events) {
            kinds << int(event.kind);
            QVERIFY(!event.webLink.isEmpty() && event.at.isValid());
        }
        const QSet<int> all{int(Kind::Reply), int(Kind::Forward), int(Kind::ReadReceipt), int(Kind::Bounce),
                            int(Kind::AutomaticReply)};
        whole += kinds == all ? 1 : 0;
    }
    QVERIFY2(whole > 0, "no message had them all");
    for (const Demo::SeenRequest &seen : bench.service.seen())
        QVERIFY2(seen.method == "GET" || !seen.target.contains("/messages"), seen.target);
}

void TestExposure::nothingCame()
{
    DemoBench bench;
    QVERIFY(bench.signIn());
    const QString id = bench.service.sendMail(u"fresh"_s);
    ExposureSearch errand(bench.client.get(), {}, id, nullptr);
    std::optional<Result<Exposure>> result;
    connect(&errand, &ExposureSearch::finished, this, [&](const auto &told) { result = told; });
    errand.start();
    QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
    QVERIFY(*result);
    QCOMPARE(**result, Exposure());
}

void TestExposure::gone()
{
    DemoBench bench;
    QVERIFY(bench.signIn());
    const QString id = bench.service.sendMail(u"fresh"_s);
    QVERIFY(bench.service.deleteMessage(id));
    ExposureSearch errand(bench.client.get(), {}, id, nullptr);
    std::optional<Result<Exposure>> result;
    connect(&errand, &ExposureSearch::finished, this, [&](const auto &told) { result = told; });
    errand.start();
    QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
    QVERIFY(!*result);
    QCOMPARE(result->error().httpStatus, 404);
}

void TestExposure::theClassIsRefused()
{
    Demo::DemoOptions options;
    options.messages = 30;
    options.answers = true;
    DemoBench bench(options);
    QVERIFY(bench.signIn());
    bench.service.play(
        {Demo::Fault::graphError(400, "BadRequest", "no").on("GET", "singleValueExtended").repeated(5)});
    ExposureSearch errand(bench.client.get(), {}, bench.service.sentIds().first(), nullptr);
    std::optional<Result<Exposure>> result;
    connect(&errand, &ExposureSearch::finished, this, [&](const auto &told) { result = told; });
    errand.start();
    QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
    QVERIFY(*result);
    QVERIFY(!(*result)->events.isEmpty());
    for (const Exposure::Event &event : (*result)->events)
        QVERIFY(event.kind != Kind::ReadReceipt); // only its class says that
}

void TestExposure::notAllWasLookedAt_data()
{
    QTest::addColumn<int>("deed");
    QTest::newRow("a link that leads to itself") << 0;
    QTest::newRow("pages without an end") << 1;
    QTest::newRow("one of them cannot be read") << 2;
    QTest::newRow("no conversation") << 3;
}

// It ends, and does not say that nothing came.
void TestExposure::notAllWasLookedAt()
{
    QFETCH(const int, deed);
    QVERIFY(ConversationApi::mail({}, u"A"_s, true).isBackground); // a recall goes first
    GraphBench graph;
    int pages = 0;
    graph.wire.deed = [&](const WireRequest &request) {
        const auto json = [](const QJsonObject &body) {
            return WireServer::answer("200 OK", QJsonDocument(body).toJson(),
                                      "Content-Type: application/json\r\nrequest-id: r-1\r\n");
        };
        QJsonObject one{{u"id"_s, u"O"_s}, {u"receivedDateTime"_s, u"2026-09-14T12:00:00Z"_s}};
        if (deed != 3)
            one.insert(u"conversationId"_s, u"C"_s);
        if (request.target.startsWith("/v1.0/me/messages/A"))
            return WireServer::answer("403 Forbidden", "{}", "request-id: r-1\r\n");
        if (!request.target.startsWith("/v1.0/me/messages?"))
            return json(one);
        ++pages;
        if (deed == 2) {
            one[u"id"_s] = u"A"_s;
            one.insert(u"from"_s, QJsonObject{{u"emailAddress"_s, QJsonObject{{u"address"_s, u"a@x"_s}}}});
            return json({{u"value"_s, QJsonArray{one}}});
        }
        const QString next =
            graph.wire.url().toString() + u"/v1.0/me/messages?p="_s + QString::number(deed * pages);
        return json({{u"value"_s, QJsonArray{one}}, {u"@odata.nextLink"_s, next}});
    };
    ExposureSearch errand(&graph.client, {}, u"O"_s, nullptr);
    std::optional<Result<Exposure>> result;
    connect(&errand, &ExposureSearch::finished, this, [&](const auto &told) { result = told; });
    errand.start();
    QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
    QCOMPARE(result->has_value(), deed != 3);
    QVERIFY(deed == 3 || (*result)->isCut);
    QVERIFY(pages <= ExposureSearch::MostPages);
}

Q_DECLARE_METATYPE(Mail)

QTEST_GUILESS_MAIN(TestExposure)
#include "tst_Exposure.moc"

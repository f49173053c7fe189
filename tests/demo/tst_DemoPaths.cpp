// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

namespace {

const QByteArray sent = "/v1.0/me/mailFolders/sentitems/messages";

} // namespace

// How the pretend Graph reads a path: ids, mailboxes, folders, routes it does not have.
class tst_DemoPaths : public QObject {
    Q_OBJECT
private slots:
    void init();
    void idsInPaths_data();
    void idsInPaths();
    void olderAlphabet();
    void folders();
    void othersMailboxes();
    void noMailbox();
    void unknownRoutes_data();
    void unknownRoutes();
    void lengthIsRequired();

private:
    QString newestId() const
    {
        return m_client->get(sent + "?$top=1").json()["value"_L1].toArray().at(0)["id"_L1].toString();
    }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoPaths::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>();
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoPaths::idsInPaths_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *tag, const char *from, const char *to, int status, const QString &code) {
        QTest::newRow(tag) << QByteArray(from) << QByteArray(to) << status << code;
    };
    row("plain =", "=", "=", 200, {});
    row("encoded =", "=", "%3D", 200, {});
    row("encoded twice", "=", "%253D", 404, u"ErrorItemNotFound"_s);
    row("raw slash", "AAMkAD", "AAMk/D", 400, u"BadRequest"_s);
    row("encoded slash", "AAMkAD", "AAMk%2FD", 400, u"BadRequest"_s);
    row("raw plus", "AAMkAD", "AAMk+D", 400, u"ErrorInvalidIdMalformed"_s);
    row("encoded plus", "AAMkAD", "AAMk%2BD", 400, u"ErrorInvalidIdMalformed"_s);
    row("cut", "AAMkAD", "AAMkA", 400, u"ErrorInvalidIdMalformed"_s);
    row("another case", "AAMkAD", "AAMkAd", 404, u"ErrorItemNotFound"_s);
    row("no id", "AAMkAD", "hello", 400, u"ErrorInvalidIdMalformed"_s);
    row("broken escape", "=", "%3", 400, u"BadRequest"_s);
}

void tst_DemoPaths::idsInPaths()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    QFETCH(QString, code);
    const QByteArray id = newestId().toLatin1().replace(from, to);
    for (const QByteArray &folder : {QByteArray("/v1.0/me/messages/"), QByteArray(sent + '/')}) {
        const Answer answer = m_client->get(folder + id);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.errorCode(), code);
    }
}

// Some ids come with '/' and '+': those two letters are to be mapped, nothing else helps.
void tst_DemoPaths::olderAlphabet()
{
    const QJsonArray all = m_client->get(sent + "?$top=1000&$select=id").json()["value"_L1].toArray();
    QStringList older;
    for (const QJsonValue &message : all) {
        if (message["id"_L1].toString().contains(u'/'))
            older.append(message["id"_L1].toString());
    }
    QVERIFY(older.size() > 5 && older.size() < 100);
    const QString id = older.first();
    QCOMPARE(m_client->get(sent + '/' + QUrl::toPercentEncoding(id)).status, 400);
    const QString mapped = QString(id).replace(u'/', u'-').replace(u'+', u'_');
    const QByteArray target = "/me/mailFolders/sentitems/messages/" + QUrl::toPercentEncoding(mapped);
    QCOMPARE(m_client->get("/v1.0" + target).json()["id"_L1].toString(), id);
    QCOMPARE(m_client->post("/beta" + target + "/recall").status, 202);
    QCOMPARE(m_service->recallsAccepted(id), 1);
    QCOMPARE(m_service->recallsAccepted(mapped), 1);
}

void tst_DemoPaths::folders()
{
    const QJsonObject folder = m_client->get("/v1.0/me/mailFolders/sentitems").json();
    QCOMPARE(folder["totalItemCount"_L1].toInt(), 400);
    QCOMPARE(folder["displayName"_L1].toString(), u"Sent Items"_s);
    const QByteArray byId = "/v1.0/me/mailFolders/" + QUrl::toPercentEncoding(folder["id"_L1].toString());
    QCOMPARE(m_client->get(byId + "/messages?$top=2").json()["value"_L1].toArray().size(), 2);
    QCOMPARE(m_client->get("/v1.0/me/mailFolders/SentItems?$select=totalItemCount").json().size(), 3);
    QVERIFY(!m_client->get("/v1.0/me/mailFolders/inbox/messages").json()["value"_L1].toArray().isEmpty());
    // A sent message does not lie in the Inbox.
    const QByteArray id = QUrl::toPercentEncoding(newestId());
    QCOMPARE(m_client->get("/v1.0/me/mailFolders/inbox/messages/" + id).errorCode(), u"ErrorItemNotFound"_s);
    QCOMPARE(m_client->get("/v1.0/me/mailFolders/nowhere").errorCode(), u"ErrorInvalidIdMalformed"_s);
}

void tst_DemoPaths::othersMailboxes()
{
    const QByteArray care = "/v1.0/users/care%40northwind.example/mailFolders/sentitems/messages";
    const QByteArray dana = "/v1.0/users/dana%40northwind.example/mailFolders/sentitems/messages";
    QCOMPARE(m_client->get("/v1.0/users/MIRA@northwind.example/mailFolders/sentitems/messages").status, 200);
    QCOMPARE(m_client->get(care).status, 403);
    QVERIFY(m_client->signIn(u"mira@northwind.example"_s,
                             u"openid User.Read Mail.ReadWrite Mail.ReadWrite.Shared"_s));
    const QJsonArray messages = m_client->get(care).json()["value"_L1].toArray();
    QVERIFY(messages.size() >= 3);
    const QByteArray id = QUrl::toPercentEncoding(messages.at(0)["id"_L1].toString());
    QCOMPARE(
        m_client
            ->post("/beta/users/care%40northwind.example/mailFolders/sentitems/messages/" + id + "/recall")
            .status,
        202);
    QCOMPARE(m_client->post("/beta/me/mailFolders/sentitems/messages/" + id + "/recall").status, 404);
    QCOMPARE(m_client->get(dana).errorCode(), u"ErrorAccessDenied"_s);
    QCOMPARE(m_client->get("/v1.0/users/nobody%40northwind.example/messages").errorCode(),
             u"ErrorInvalidUser"_s);
    QCOMPARE(m_client->get("/v1.0/users/nobody%40northwind.example/messages").status, 404);
    // Reading is not writing.
    QVERIFY(m_client->signIn(u"mira@northwind.example"_s, u"Mail.Read"_s));
    const QByteArray own = QUrl::toPercentEncoding(newestId());
    QCOMPARE(m_client->post("/beta/me/mailFolders/sentitems/messages/" + own + "/recall").status, 403);
}

void tst_DemoPaths::noMailbox()
{
    QVERIFY(m_client->signIn(u"pavel@northwind.example"_s));
    QCOMPARE(m_client->get("/v1.0/me").status, 200);
    QVERIFY(m_client->get("/v1.0/me").json()["mail"_L1].isNull());
    QCOMPARE(m_client->get(sent).status, 404);
    QCOMPARE(m_client->get(sent).errorCode(), u"MailboxNotEnabledForRESTAPI"_s);
}

void tst_DemoPaths::unknownRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const char *target, int status) {
        QTest::addRow("%s %s", method, target) << QByteArray(method) << QByteArray(target) << status;
    };
    row("GET", "/v1.0/", 400);
    row("GET", "/v1.0/organization", 400);
    row("GET", "/v1.0/me/calendar", 400);
    row("GET", "/v1.0/me/mailFolders/sentitems/rules", 400);
    row("GET", "/v1.0/me/messages/", 400);
    row("GET", "/v1.0//me", 400);
    row("GET", "/v2.0/me", 404);
    row("POST", "/v1.0/me", 405);
    row("DELETE", "/v1.0/me/messages/ID", 405);
    row("POST", "/v1.0/me/mailFolders/sentitems/messages/ID/recall", 405);
    row("GET", "/beta/me/mailFolders/sentitems/messages/ID/recall", 405);
    row("POST", "/beta/me/messages/ID/recall", 400);
    row("POST", "/beta/me/mailFolders/inbox/messages/ID/recall", 400);
    row("POST", "/beta/me/mailFolders/sentitems/messages/ID/Recall", 400);
    row("POST", "/beta/me/mailFolders/sentitems/messages/ID/recall/now", 400);
    row("POST", "/beta/me/mailFolders/sentitems/messages/not-an-id/recall", 400);
    row("POST", "/beta/me/mailFolders/sentitems/messages/AAMkADAAAAAAAAAAAAAAAAAAAAA=/recall", 404);
}

void tst_DemoPaths::unknownRoutes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    target.replace("ID", QUrl::toPercentEncoding(newestId()));
    const Answer answer = m_client->ask(method, target, {{"Authorization", "Bearer " + m_client->access}});
    QCOMPARE(answer.status, status);
    QCOMPARE(m_service->recallsAccepted(), 0);
}

void tst_DemoPaths::lengthIsRequired()
{
    const QByteArray target =
        "/beta/me/mailFolders/sentitems/messages/" + QUrl::toPercentEncoding(newestId()) + "/recall";
    const Answer answer = m_client->raw(
        "POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer "
        + m_client->access + "\r\n\r\n");
    QCOMPARE(answer.status, 411);
    QCOMPARE(m_service->recallsAccepted(), 0);
    QCOMPARE(m_client
                 ->raw("GET /" + QByteArray(5000, 'x')
                       + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                 .status,
             414);
}

QTEST_GUILESS_MAIN(tst_DemoPaths)
#include "tst_DemoPaths.moc"

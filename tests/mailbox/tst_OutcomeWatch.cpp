// SPDX-License-Identifier: GPL-3.0-or-later
// The Inbox is followed only while a recall waits, seldom, and what a report says is appended, once: against
// an Inbox written by hand, with reports that are early, late, double, forged, foreign, updated and deleted.
#include "app/mailbox/OutcomeWatch.h"
#include "app/store/RecallJournal.h"
#include "tests/graph/GraphBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Deed = WireServer::Deed;

namespace {

const QString Owner = u"mira@northwind.example"_s;

struct Mail {
    QString id;
    QString text;
    QString sender = u"postmaster@northwind.example"_s;
    QString auth = u"Internal"_s;
    QString conversation{};
    QString internetMessageId{};
    bool isRemoved = false;
};

QJsonObject listed(const Mail &mail)
{
    if (mail.isRemoved)
        return {{u"id"_s, mail.id}, {u"@removed"_s, QJsonObject{{u"reason"_s, u"deleted"_s}}}};
    const QString own = mail.internetMessageId.isEmpty() ? mail.id : mail.internetMessageId;
    return {{u"id"_s, mail.id},
            {u"internetMessageId"_s, QString(u'<' % own % u"@x>")},
            {u"conversationId"_s, mail.conversation},
            {u"subject"_s, u"Rückrufbericht"_s},
            {u"from"_s, QJsonObject{{u"emailAddress"_s, QJsonObject{{u"address"_s, mail.sender}}}}},
            {u"receivedDateTime"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {u"webLink"_s, QString(u"https://outlook.office.com/owa/?ItemID=" % mail.id)}};
}

QJsonObject whole(const Mail &mail)
{
    QJsonObject object = listed(mail);
    object[u"internetMessageHeaders"_s] =
        QJsonArray{QJsonObject{{u"name"_s, u"X-MS-Exchange-Generated-Message-Source"_s},
                               {u"value"_s, u"Transport Message Recall Routing Agent"_s}},
                   QJsonObject{{u"name"_s, u"X-MS-Exchange-Organization-AuthAs"_s}, {u"value"_s, mail.auth}}};
    object[u"body"_s] = QJsonObject{{u"content"_s, mail.text}};
    return object;
}

} // namespace

class TestOutcomeWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksNothingUnasked();
    void followsUntilAllIsKnown();
    void followsWhatStandsFromBefore();
    void reportTwice();
    void reportBeforeTheAnswer();
    void pendingThenSucceeded();
    void deletedReport();
    void forgedAndForeign();
    void byConversation();
    void unknownTurnsOutSubmitted();
    void lookingOnceFindsNothing();
    void troubles_data();
    void troubles();
    void foreignLink();

private:
    Deed answer(const WireRequest &request);
    void add(const Mail &mail);
    void replace(const Mail &mail);
    QString put(RecallState state, const QDateTime &sendingAt = QDateTime::currentDateTimeUtc());
    void become(const QString &id, RecallState state);
    void open(bool isFollowing = true);
    const Recall &recall(const QString &id) const { return *m_journal->find(id); }
    QString outcome(const QString &id) const { return outcomeWord(recall(id).outcome()); }
    QString about(const QString &id, const QString &word = u"Succeeded"_s) const
    {
        return QString(recall(id).internetMessageId % u"\r\nann@northwind.example\t" % word);
    }
    int rounds() const;
    // What looked() says of it; nullopt: nothing in time.
    std::optional<Result<bool>> look(const QString &id);

    std::unique_ptr<GraphBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RecallJournal> m_journal;
    std::unique_ptr<OutcomeWatch> m_watch;
    QHash<QString, Mail> m_mails;
    QStringList m_changes; // ids, in the order of what happened
    QStringList m_conversation; // internet message ids of the one there is
    QList<Deed> m_script; // played before anything else
};

void TestOutcomeWatch::init()
{
    m_bench = std::make_unique<GraphBench>();
    m_bench->wire.deed = [this](const WireRequest &request) { return answer(request); };
    m_dir = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<RecallJournal>();
    QVERIFY(!m_journal->open(m_dir->filePath(u"journal.jsonl"_s)));
}

void TestOutcomeWatch::cleanup()
{
    m_watch.reset();
    m_journal.reset();
    QVERIFY(RecallJournal::verify(m_dir->filePath(u"journal.jsonl"_s)));
    for (const WireRequest &request : m_bench->wire.requests)
        QCOMPARE(request.method, "GET"); // it never changes anything
    m_bench.reset();
    m_mails.clear();
    m_changes.clear();
    m_conversation.clear();
    m_script.clear();
}

Deed TestOutcomeWatch::answer(const WireRequest &request)
{
    if (!m_script.isEmpty())
        return m_script.takeFirst();
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.target));
    QJsonObject body;
    QJsonArray list;
    if (path.contains(u"/inbox/messages/delta"_s)) {
        const qsizetype from = QUrlQuery(path.section(u'?', 1)).queryItemValue(u"$deltatoken"_s).toInt();
        for (const QString &id : m_changes.mid(from))
            list.append(listed(m_mails.value(id)));
        body[u"@odata.deltaLink"_s] = m_bench->wire.url(u"/v1.0/inbox/messages/delta"_s)
                                          .toString()
                                          .append(u"?$deltatoken="_s)
                                          .append(QString::number(m_changes.size()));
    } else if (path.contains(u"conversationId eq"_s)) {
        for (const QString &id : m_conversation)
            list.append(QJsonObject{{u"id"_s, u"x"_s}, {u"internetMessageId"_s, id}});
    } else {
        const QString id = path.section(u"/messages/"_s, 1).section(u'?', 0, 0);
        if (!m_mails.contains(id) || m_mails.value(id).isRemoved)
            return WireServer::answer("404 Not Found", R"({"error":{"code":"ErrorItemNotFound"}})");
        return WireServer::answer("200 OK", QJsonDocument(whole(m_mails.value(id))).toJson());
    }
    body[u"value"_s] = list;
    return WireServer::answer("200 OK", QJsonDocument(body).toJson());
}

void TestOutcomeWatch::add(const Mail &mail)
{
    m_mails.insert(mail.id, mail);
    m_changes.append(mail.id);
}

QString TestOutcomeWatch::put(RecallState state, const QDateTime &sendingAt)
{
    Recall made;
    made.id = QString::number(m_journal->recalls().size());
    made.internetMessageId = QString(u"<m" % made.id % u"@mail.northwind.example>");
    made.subject = u"Subject "_s + made.id;
    made.plannedAt = made.sendingAt = sendingAt;
    made.state = state;
    m_journal->record(made);
    return made.id;
}

void TestOutcomeWatch::become(const QString &id, RecallState state)
{
    Recall changed = recall(id);
    changed.state = state;
    m_journal->record(changed);
}

void TestOutcomeWatch::open(bool isFollowing)
{
    m_watch = std::make_unique<OutcomeWatch>(&m_bench->client, m_journal.get(), QString(), nullptr);
    m_watch->setOwner(Owner);
    m_watch->setPace({std::chrono::milliseconds(20), std::chrono::milliseconds(80)});
    m_watch->setFollowing(isFollowing);
}

int TestOutcomeWatch::rounds() const
{
    const auto &all = m_bench->wire.requests;
    return int(
        std::count_if(all.begin(), all.end(), [](const auto &one) { return one.target.contains("/delta"); }));
}

std::optional<Result<bool>> TestOutcomeWatch::look(const QString &id)
{
    std::optional<Result<bool>> told;
    QObject context;
    connect(m_watch.get(), &OutcomeWatch::looked, &context,
            [&](const QString &which, const Result<bool> &isFound) {
                if (which == id)
                    told.emplace(isFound);
            });
    m_watch->look(id);
    std::ignore = QTest::qWaitFor([&] { return told.has_value(); }, 20000);
    return told;
}

void TestOutcomeWatch::asksNothingUnasked()
{
    open(false);
    const QString id = put(RecallState::Submitted);
    QTest::qWait(150);
    QCOMPARE(m_bench->wire.requests.size(), 0);
    m_watch->setFollowing(true);
    QTRY_VERIFY(rounds() > 1);
    m_watch->setFollowing(false);
    QTRY_VERIFY(!m_watch->isAtWork());
    const auto asked = m_bench->wire.requests.size();
    QTest::qWait(150);
    QCOMPARE(m_bench->wire.requests.size(), asked);
    QVERIFY(!recall(id).report);
}

void TestOutcomeWatch::followsUntilAllIsKnown()
{
    open();
    QTest::qWait(60);
    QCOMPARE(rounds(), 0); // nothing waits
    const QString a = put(RecallState::Submitted), b = put(RecallState::Submitted);
    QSignalSpy arrived(m_watch.get(), &OutcomeWatch::outcomeArrived);
    QTRY_VERIFY(rounds() > 0);
    const QByteArray first = QByteArray::fromPercentEncoding(m_bench->wire.requests.first().target);
    QVERIFY(first.contains("$filter=receivedDateTime ge 20"));
    add({.id = u"R1"_s, .text = about(a)});
    QTRY_COMPARE(outcome(a), u"Succeeded"_s);
    QCOMPARE(recall(a).report->succeeded, 1);
    QCOMPARE(recall(a).report->webLink.host(), u"outlook.office.com"_s);
    QVERIFY(!recall(a).report->isTiedBySubject);
    QVERIFY(m_watch->isAtWork());
    add({.id = u"R2"_s, .text = about(b, u"Failed"_s)});
    QTRY_COMPARE(outcome(b), u"Not recalled"_s);
    QTRY_VERIFY(!m_watch->isAtWork());
    QCOMPARE(arrived.size(), 2);
    const QByteArray journal = [this] {
        QFile file(m_dir->filePath(u"journal.jsonl"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QVERIFY(!journal.contains("ann@")); // who it was is never kept
}

void TestOutcomeWatch::followsWhatStandsFromBefore()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString old = put(RecallState::Submitted, now.addDays(-8));
    const QString recent = put(RecallState::Submitted, now.addDays(-6));
    add({.id = u"R1"_s, .text = about(recent)});
    open(); // another start of the program
    QTRY_COMPARE(outcome(recent), u"Succeeded"_s);
    const QByteArray first = m_bench->wire.requests.first().target;
    QVERIFY(first.contains(now.addDays(-6).date().toString(Qt::ISODate).toLatin1()));
    QTRY_VERIFY(!m_watch->isAtWork()); // the older one is not waited for
    QVERIFY(!recall(old).report);
}

void TestOutcomeWatch::reportTwice()
{
    const QString a = put(RecallState::Submitted), b = put(RecallState::Submitted);
    add({.id = u"R1"_s, .text = about(a), .internetMessageId = u"same"_s});
    add({.id = u"R2"_s, .text = about(a), .internetMessageId = u"same"_s});
    open();
    QSignalSpy arrived(m_watch.get(), &OutcomeWatch::outcomeArrived);
    QTRY_COMPARE(outcome(a), u"Succeeded"_s);
    QTRY_COMPARE(m_watch->ignored(), 1);
    QCOMPARE(arrived.size(), 1);
    QVERIFY(!recall(b).report);
}

void TestOutcomeWatch::reportBeforeTheAnswer()
{
    const QString other = put(RecallState::Submitted); // keeps it following
    const QString a = put(RecallState::Sending);
    add({.id = u"R1"_s, .text = about(a)});
    open();
    QTRY_VERIFY(rounds() > 2);
    QCOMPARE(stateWord(recall(a).state), u"Sending"_s);
    QVERIFY(!recall(a).report); // what is on its way is not touched
    become(a, RecallState::Submitted);
    QTRY_COMPARE(outcome(a), u"Succeeded"_s);
    QVERIFY(!recall(other).report);
}

void TestOutcomeWatch::pendingThenSucceeded()
{
    const QString a = put(RecallState::Submitted);
    add({.id = u"R1"_s, .text = about(a, u"Pending"_s)});
    open();
    QTRY_COMPARE(outcome(a), u"Pending"_s);
    QVERIFY(m_watch->isAtWork());
    add({.id = u"R1"_s, .text = about(a)}); // the same mail, changed
    QTRY_COMPARE(outcome(a), u"Succeeded"_s);
    QTRY_VERIFY(!m_watch->isAtWork());
    QCOMPARE(recall(a).report->pending, 0);
}

void TestOutcomeWatch::deletedReport()
{
    const QString a = put(RecallState::Submitted);
    add({.id = u"R1"_s, .text = about(a, u"Pending"_s)});
    add({.id = u"R0"_s, .text = about(a)});
    m_mails[u"R0"_s].isRemoved = true; // gone before anybody looked
    open();
    QTRY_COMPARE(outcome(a), u"Pending"_s);
    m_mails[u"R1"_s].isRemoved = true;
    m_changes.append(u"R1"_s);
    const int before = rounds();
    QTRY_VERIFY(rounds() > before + 2);
    QCOMPARE(outcome(a), u"Pending"_s); // what was said stays said
}

void TestOutcomeWatch::forgedAndForeign()
{
    const QString a = put(RecallState::Submitted);
    add({.id = u"F1"_s, .text = about(a), .auth = u"Anonymous"_s});
    add({.id = u"F2"_s, .text = about(a), .sender = Owner, .auth = {}});
    add({.id = u"N1"_s, .text = u"<never@mail.northwind.example>\nann@northwind.example\tSucceeded"_s});
    open();
    QTRY_COMPARE(m_watch->forged(), 2);
    const int before = rounds();
    QTRY_VERIFY(rounds() > before + 2);
    QVERIFY(!recall(a).report);
    const auto &all = m_bench->wire.requests; // a forged one is looked at once
    QCOMPARE(std::count_if(all.begin(), all.end(),
                           [](const auto &one) { return one.target.contains("/messages/F1?"); }),
             1);
    add({.id = u"R1"_s, .text = about(a)});
    QTRY_COMPARE(outcome(a), u"Succeeded"_s);
}

void TestOutcomeWatch::byConversation()
{
    const QString a = put(RecallState::Submitted), b = put(RecallState::Submitted);
    m_conversation = {u"<x@y>"_s, recall(b).internetMessageId};
    add({.id = u"R1"_s, .text = u"ann@northwind.example\tSucceeded"_s, .conversation = u"C'1"_s});
    open();
    QTRY_COMPARE(outcome(b), u"Succeeded"_s);
    QVERIFY(!recall(a).report);
    QVERIFY(!recall(b).report->isTiedBySubject);
}

void TestOutcomeWatch::unknownTurnsOutSubmitted()
{
    const QString a = put(RecallState::Unknown);
    add({.id = u"R1"_s, .text = about(a)});
    open(false);
    QTest::qWait(60);
    QCOMPARE(rounds(), 0); // nobody knows whether it was sent: looked for when a person wishes it
    const auto isFound = look(a);
    QVERIFY(isFound && *isFound && isFound->value());
    QCOMPARE(stateWord(recall(a).state), u"Submitted"_s); // the server took it: its report says so
    QCOMPARE(outcome(a), u"Succeeded"_s);
}

void TestOutcomeWatch::lookingOnceFindsNothing()
{
    const QString a = put(RecallState::Unknown);
    open(false);
    const auto isFound = look(a);
    QVERIFY(isFound && *isFound && !isFound->value());
    QCOMPARE(rounds(), 1);
    m_bench->wire.close(); // offline
    const auto offline = look(a);
    QVERIFY(offline && !*offline);
    QCOMPARE(stateWord(recall(a).state), u"Unknown"_s);
}

void TestOutcomeWatch::troubles_data()
{
    QTest::addColumn<QList<Deed>>("script");
    const auto row = [](const char *name, const QList<Deed> &script) { QTest::newRow(name) << script; };
    row("lost", {{Deed::Drop}, {Deed::Drop}, {Deed::Drop}, {Deed::Drop}});
    row("500", {WireServer::answer("500 Oh"), WireServer::answer("500 Oh")});
    row("429",
        {WireServer::answer("429 Slow", "{}", "Retry-After: 0.05\r\nContent-Type: application/json\r\n")});
    row("a portal", {WireServer::answer("200 OK", "<html>", "Content-Type: text/html\r\n")});
    row("410", {WireServer::answer("410 Gone", R"({"error":{"code":"syncStateNotFound"}})")});
    row("no end", {WireServer::answer("200 OK", R"({"value":[]})")});
}

void TestOutcomeWatch::troubles()
{
    QFETCH(QList<Deed>, script);
    const QString a = put(RecallState::Submitted);
    open();
    QTRY_VERIFY(rounds() > 0);
    m_script = script;
    QTRY_VERIFY_WITH_TIMEOUT(m_script.isEmpty(), 20000);
    add({.id = u"R1"_s, .text = about(a)});
    QTRY_COMPARE_WITH_TIMEOUT(outcome(a), u"Succeeded"_s, 20000);
}

void TestOutcomeWatch::foreignLink()
{
    const QString a = put(RecallState::Submitted);
    WireServer stranger;
    m_script = {WireServer::answer(
        "200 OK", R"({"value":[],"@odata.nextLink":")" + stranger.url(u"/v1.0/x"_s).toEncoded() + "\"}")};
    open();
    add({.id = u"R1"_s, .text = about(a)});
    QTRY_COMPARE(outcome(a), u"Succeeded"_s);
    QCOMPARE(stranger.requests.size(), 0);
}

QTEST_GUILESS_MAIN(TestOutcomeWatch)
#include "tst_OutcomeWatch.moc"

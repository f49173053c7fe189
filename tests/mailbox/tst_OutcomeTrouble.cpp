// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that are double, forged, foreign or deleted, and a network that fails: what is known stays known,
// and the Inbox is followed on.
#include "tests/mailbox/OutcomeBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestOutcomeTrouble : public OutcomeBench {
    Q_OBJECT

private Q_SLOTS:
    void reportTwice();
    void deletedReport();
    void forgedAndForeign();
    void lookingOnceFindsNothing();
    void troubles_data();
    void troubles();
    void tokenRenewed();
    void foreignLink();
    void oneThatCannotBeHad();
    void aClockAhead();
};

void TestOutcomeTrouble::reportTwice()
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

void TestOutcomeTrouble::deletedReport()
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

void TestOutcomeTrouble::forgedAndForeign()
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

void TestOutcomeTrouble::lookingOnceFindsNothing()
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

void TestOutcomeTrouble::troubles_data()
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

void TestOutcomeTrouble::troubles()
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

void TestOutcomeTrouble::tokenRenewed()
{
    const QString a = put(RecallState::Submitted);
    open();
    QTRY_VERIFY(rounds() > 0);
    QSignalSpy refused(&m_bench->client, &GraphClient::tokenRefused);
    m_script = {WireServer::answer("401 Unauthorized", "{}")};
    QVERIFY(refused.wait(20000));
    add({.id = u"R1"_s, .text = about(a)});
    QVERIFY(!recall(a).report);
    m_bench->client.setToken(u"token-2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(outcome(a), u"Succeeded"_s, 20000);
}

void TestOutcomeTrouble::foreignLink()
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

// One mail, whoever sent it, is not in the way of all others; it is asked for a few times.
void TestOutcomeTrouble::oneThatCannotBeHad()
{
    const QString a = put(RecallState::Submitted), b = put(RecallState::Submitted);
    add({.id = u"X"_s, .text = {}, .trouble = "403 Forbidden"});
    add({.id = u"Y"_s, .text = about(b), .trouble = "403 Forbidden"});
    add({.id = u"R1"_s, .text = about(a)});
    open();
    QTRY_COMPARE(outcome(a), u"Succeeded"_s);
    m_mails[u"Y"_s].trouble.clear(); // it was in trouble for a moment only
    QTRY_COMPARE(outcome(b), u"Succeeded"_s);
    const QString c = put(RecallState::Submitted);
    const int before = rounds();
    QTRY_VERIFY(rounds() > before + 4);
    const auto &all = m_bench->wire.requests;
    QCOMPARE(std::count_if(all.begin(), all.end(),
                           [](const auto &one) { return one.target.contains("/messages/X?"); }),
             3);
    QVERIFY(!recall(c).report);
}

// The Inbox is read from when the server took it, though our clock says that it was an hour later.
void TestOutcomeTrouble::aClockAhead()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Recall made = recall(put(RecallState::Submitted, now.addSecs(3600)));
    made.exchange = Exchange();
    made.exchange->date = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    m_journal->record(made);
    open();
    QTRY_VERIFY(rounds() > 0);
    const QString target =
        QString::fromUtf8(QByteArray::fromPercentEncoding(m_bench->wire.requests.first().target));
    const auto from = QDateTime::fromString(target.section(u"ge "_s, 1).section(u'&', 0, 0), Qt::ISODate);
    QVERIFY2(from.isValid() && from < now, qPrintable(target));
}

QTEST_GUILESS_MAIN(TestOutcomeTrouble)
#include "tst_OutcomeTrouble.moc"

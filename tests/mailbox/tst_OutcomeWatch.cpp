// SPDX-License-Identifier: GPL-3.0-or-later
// The Inbox is followed only while a recall waits, seldom, and what a report says is appended: early, late,
// told in two steps, and of a recall that nobody knew of.
#include "tests/mailbox/OutcomeBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestOutcomeWatch : public OutcomeBench {
    Q_OBJECT

private Q_SLOTS:
    void asksNothingUnasked();
    void followsUntilAllIsKnown();
    void followsWhatStandsFromBefore();
    void reportBeforeTheAnswer();
    void pendingThenSucceeded();
    void aLongRunDoesNotPutItOff();
    void byConversation();
    void unknownTurnsOutSubmitted();
};

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
    const auto journal = [this] {
        QFile file(m_dir->filePath(u"journal.jsonl"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(journal().contains("Not recalled"));
    QVERIFY(!journal().contains("ann@")); // who it was is never kept
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
    const QDateTime from = now.addDays(-6).addSecs(-15 * 60); // the clocks may differ
    QVERIFY(first.contains(from.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1()));
    QTRY_VERIFY(!m_watch->isAtWork()); // the older one is not waited for
    QVERIFY(!recall(old).report);
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

void TestOutcomeWatch::aLongRunDoesNotPutItOff()
{
    open();
    m_watch->setPace({std::chrono::milliseconds(200), std::chrono::seconds(10)});
    QTRY_VERIFY((put(RecallState::Submitted), rounds() > 0)); // one after the other, faster than the pace
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

QTEST_GUILESS_MAIN(TestOutcomeWatch)
#include "tst_OutcomeWatch.moc"

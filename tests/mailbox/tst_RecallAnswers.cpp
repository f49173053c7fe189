// SPDX-License-Identifier: GPL-3.0-or-later
// From a click to the journal's last word, against a pretend Microsoft 365 and a relay that cuts connections:
// the state is true, the server's words are kept, and one recall is one POST.
#include "tests/mailbox/RunBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Demo::Fault;
using Demo::Trouble;

class TestRecallAnswers : public RunBench {
    Q_OBJECT

private Q_SLOTS:
    void submitted_data();
    void submitted();
    void faults_data();
    void faults();
    void troubles_data();
    void troubles();
};

void TestRecallAnswers::submitted_data()
{
    QTest::addColumn<int>("shape");
    for (int shape = 0; shape <= 7; ++shape)
        QTest::addRow("shape %d", shape) << shape;
}

void TestRecallAnswers::submitted()
{
    QFETCH(int, shape);
    if (shape > 0)
        m_bench->service.play({Fault::recallBodyShape(shape)});
    const Message message = messageAt(3);
    const QString id = m_run->recall(message);
    QCOMPARE(stateWord(recallOf(id).state), u"Planned"_s);
    QCOMPARE(settled(id), u"Submitted"_s);
    const Recall recall = recallOf(id);
    QVERIFY(!recall.error);
    QCOMPARE(recall.subject, message.subject);
    QCOMPARE(recall.exchange->status, 202);
    QVERIFY(!recall.exchange->requestId.isEmpty() && !recall.exchange->clientRequestId.isEmpty());
    if (shape == 0)
        QVERIFY(recall.exchange->body.contains("Successfully submitted recall request to Hub server"));
    QVERIFY(recall.plannedAt <= recall.sendingAt && recall.sendingAt <= recall.endedAt);
    QCOMPARE(m_bench->service.recallsAccepted(message.id), 1);
    QCOMPARE(m_bench->service.recallPostsSeen(), 1);
}

void TestRecallAnswers::faults_data()
{
    QTest::addColumn<QList<Fault>>("script");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("posts");
    QTest::addColumn<int>("kind"); // of the error; -1: none
    const auto row = [](const char *name, QList<Fault> script, const QString &state, int posts, int kind) {
        for (Fault &fault : script)
            fault = fault.on("POST", "/recall$");
        QTest::newRow(name) << script << state << posts << kind;
    };
    const QString submitted = u"Submitted"_s, failed = u"Failed"_s, unknown = u"Unknown"_s;
    const int refused = int(ErrorKind::Refused), notUnderstood = int(ErrorKind::NotUnderstood);
    row("late", {Fault::latency(300)}, submitted, 1, -1);
    row("429 decimal", {Fault::throttled429("0.249")}, submitted, 2, -1);
    row("429, 503", {Fault::throttled429("1"), Fault::unavailable503("1")}, submitted, 3, -1);
    row("503 without Retry-After", {Fault::unavailable503()}, unknown, 1, refused);
    row("expired token", {Fault::expiredToken()}, submitted, 2, -1);
    row("claims challenge", {Fault::claimsChallenge()}, submitted, 2, -1);
    row("403", {Fault::graphError(403, "ErrorAccessDenied", "Access is denied.")}, failed, 1, refused);
    row("404", {Fault::graphError(404, "ErrorItemNotFound", "Gone.")}, failed, 1, refused);
    row("500", {Fault::graphError(500, "generalException", "Oh.")}, unknown, 1, refused);
    row("504 that lies", {Fault::answer(504).afterwards()}, unknown, 1, refused);
    row("redirect", {Fault::redirect("https://portal.example/")}, unknown, 1, notUnderstood);
    row("captive portal", {Fault::htmlInsteadOfJson()}, unknown, 1, notUnderstood);
    row("202 cut with length", {Fault::truncatedJsonWithLength()}, submitted, 1, -1);
    row("202 cut in a chunk", {Fault::truncatedJsonChunked()}, submitted, 1, -1);
    row("202 and 40 MB", {Fault::hugeBody(40 * 1024 * 1024)}, u"?"_s, 1, -2);
}

void TestRecallAnswers::faults()
{
    QFETCH(QList<Fault>, script);
    QFETCH(QString, state);
    QFETCH(int, posts);
    QFETCH(int, kind);
    m_bench->service.play(script);
    const Message message = messageAt(5);
    const QString id = m_run->recall(message);
    const QString got = settled(id);
    QCOMPARE(m_bench->service.recallPostsSeen(), posts);
    if (kind == -2) // a 200: Submitted if it says who it is, Unknown if not, but never a third thing
        QCOMPARE(got, recallOf(id).exchange->requestId.isEmpty() ? u"Unknown"_s : u"Submitted"_s);
    else
        QCOMPARE(got, state);
    if (kind >= -1)
        QCOMPARE(recallOf(id).error ? int(recallOf(id).error->kind) : -1, kind);
    QVERIFY(recallOf(id).exchange->isAnswered());
    if (got == u"Submitted"_s && kind == -1)
        QCOMPARE(m_bench->service.recallsAccepted(message.id), 1);
}

void TestRecallAnswers::troubles_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("accepted");
    const QString unknown = u"Unknown"_s, submitted = u"Submitted"_s;
    const auto row = [](const char *name, const Trouble &trouble, const QString &state, int accepted) {
        QTest::newRow(name) << trouble.on("POST /beta") << state << accepted;
    };
    row("dropped before it was carried out", Trouble::dropUnsent(), unknown, 0);
    row("the same, by RST", Trouble::dropUnsent().byReset(), unknown, 0);
    row("dropped after it was carried out", Trouble::dropAnswer(), unknown, 1);
    row("the same, by RST", Trouble::dropAnswer().byReset(), unknown, 1);
    row("cut in the status line", Trouble::cutAnswer(10), unknown, 1);
    row("cut in the headers", Trouble::cutAnswer(100), unknown, 1);
    row("cut in the body", Trouble::cutAnswer(450), submitted, 1);
    row("garbage", Trouble::garbage(), unknown, 1);
    row("byte by byte", Trouble::drip(16, 1), submitted, 1);
}

void TestRecallAnswers::troubles()
{
    QFETCH(Trouble, trouble);
    QFETCH(QString, state);
    QFETCH(int, accepted);
    m_bench->relay->play({trouble});
    const Message message = messageAt(4);
    const QString id = m_run->recall(message);
    QCOMPARE(settled(id), state);
    QCOMPARE(m_bench->recallPosts(), 1);
    QCOMPARE(m_bench->service.recallsAccepted(message.id), accepted);
    QVERIFY(!recallOf(id).exchange->clientRequestId.isEmpty());
    QVERIFY(!recallOf(id).hasNeverLeft);
    QCOMPARE(recallOf(id).exchange->isBodyCut, QByteArray(QTest::currentDataTag()) == "cut in the body");
}

QTEST_GUILESS_MAIN(TestRecallAnswers)
#include "tst_RecallAnswers.moc"

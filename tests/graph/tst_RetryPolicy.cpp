// SPDX-License-Identifier: GPL-3.0-or-later
// The product's table "What came back for the recall POST", row by row; and what reads may do beyond it.
#include "app/graph/RetryPolicy.h"

#include <QTest>
#include <QTimeZone>

using namespace Takeback;
using Action = Verdict::Action;
using Way = Answer::Way;
using Kind = GraphRequest::Kind;

Q_DECLARE_METATYPE(Answer)
Q_DECLARE_METATYPE(Tries)
Q_DECLARE_METATYPE(Verdict)

namespace {

const QDateTime Now(QDate(2026, 9, 14), QTime(12, 0), QTimeZone::utc());

Answer answered(int status, bool hasRequestId = true, const QByteArray &retryAfter = {})
{
    return {Way::Answered, status, hasRequestId, retryAfter};
}

std::chrono::milliseconds ms(qint64 count)
{
    return std::chrono::milliseconds(count);
}

} // namespace

class TestRetryPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recall_data();
    void recall();
    void read_data();
    void read();
    void retryAfter_data();
    void retryAfter();
    void waits_data();
    void waits();
    void aDateIsOfTheServersClock();
    void jitterNeverShortens();
};

void TestRetryPolicy::recall_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Tries>("tries");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const Answer &answer, const Tries &tries, const Verdict &verdict) {
        QTest::newRow(name) << answer << tries << verdict;
    };
    const auto end = [](RecallState state, bool neverLeft = false) {
        return Verdict{Action::Deliver, ms(0), state, neverLeft};
    };
    const Verdict submitted = end(RecallState::Submitted);
    const Verdict failed = end(RecallState::Failed);
    const Verdict unknown = end(RecallState::Unknown);
    const Verdict neverLeft = end(RecallState::Failed, true);

    row("202", answered(202), {}, submitted);
    row("202 without request-id", answered(202, false), {}, submitted);
    row("202 after all other trouble", answered(202), {1, 2, 0}, submitted);
    row("200 with request-id", answered(200), {}, submitted);
    row("204 with request-id", answered(204), {}, submitted);
    row("299 with request-id", answered(299), {}, submitted);
    row("200 of a captive portal", answered(200, false), {}, unknown);
    row("204 of a captive portal", answered(204, false), {}, unknown);

    row("401", answered(401), {}, {Action::Renew});
    row("401 after a wait", answered(401), {0, 2, 0}, {Action::Renew});
    row("second 401", answered(401), {1, 0, 0}, failed);

    row("429 decimal", answered(429, true, "2.128"), {}, {Action::Wait, ms(2128)});
    row("429 without Retry-After", answered(429), {}, {Action::Wait, ms(3000)});
    row("second 429", answered(429), {0, 1, 0}, {Action::Wait, ms(12000)});
    row("third 429", answered(429), {0, 2, 0}, {Action::GiveUp, ms(27000), RecallState::Planned});
    row("503 with Retry-After", answered(503, true, "7"), {}, {Action::Wait, ms(7000)});
    row("third, a 503 with Retry-After", answered(503, true, "7"), {0, 2, 0},
        {Action::GiveUp, ms(7000), RecallState::Planned});
    row("503 without Retry-After", answered(503), {}, unknown);
    row("503 with a Retry-After that is none", answered(503, true, "soon"), {}, unknown);

    for (const int status : {400, 402, 403, 404, 405, 408, 409, 410, 411, 415, 423, 451, 499, 501})
        QTest::addRow("%d", status) << answered(status) << Tries{} << failed;
    row("407", answered(407), {}, neverLeft);
    for (const int status : {300, 301, 302, 303, 304, 307, 308, 500, 502, 504, 505, 507, 509, 599})
        QTest::addRow("%d", status) << answered(status) << Tries{} << unknown;
    row("504 with Retry-After", answered(504, true, "3"), {}, unknown);
    row("timed out", {Way::TimedOut}, {}, unknown);
    row("lost after it began to leave", {Way::Lost}, {}, unknown);
    row("no status at all", answered(0), {}, unknown);
    row("never left", {Way::NeverLeft}, {}, neverLeft);
    row("never left at the second sending", {Way::NeverLeft}, {1, 1, 0}, neverLeft);
}

void TestRetryPolicy::recall()
{
    QFETCH(Answer, answer);
    QFETCH(Tries, tries);
    QFETCH(Verdict, verdict);
    const Verdict got = judge(Kind::Recall, answer, tries, Now, 0);
    QCOMPARE(int(got.action), int(verdict.action));
    QCOMPARE(got.wait.count(), verdict.wait.count());
    if (got.action == Action::Deliver || got.action == Action::GiveUp)
        QCOMPARE(stateWord(got.fate), stateWord(verdict.fate));
    QCOMPARE(got.hasNeverLeft, verdict.hasNeverLeft);
}

void TestRetryPolicy::read_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Tries>("tries");
    QTest::addColumn<Verdict>("verdict");
    const Verdict deliver{Action::Deliver};
    const auto again = [](qint64 wait) { return Verdict{Action::Again, ms(wait)}; };

    QTest::newRow("200") << answered(200) << Tries{} << deliver;
    QTest::newRow("200 without request-id") << answered(200, false) << Tries{} << deliver;
    QTest::newRow("302") << answered(302) << Tries{} << deliver;
    QTest::newRow("404") << answered(404) << Tries{} << deliver;
    QTest::newRow("501") << answered(501) << Tries{} << deliver;
    QTest::newRow("401") << answered(401) << Tries{} << Verdict{Action::Renew};
    QTest::newRow("second 401") << answered(401) << Tries{1, 0, 0} << deliver;
    QTest::newRow("429") << answered(429) << Tries{} << Verdict{Action::Wait, ms(3000)};
    QTest::newRow("tenth 429") << answered(429) << Tries{0, 9, 0} << Verdict{Action::Wait, ms(180000)};
    QTest::newRow("eleventh 429") << answered(429) << Tries{0, 10, 0} << Verdict{Action::GiveUp, ms(180000)};
    QTest::newRow("503") << answered(503) << Tries{} << Verdict{Action::Wait, ms(3000)};
    QTest::newRow("503, 2 s") << answered(503, true, "2") << Tries{} << Verdict{Action::Wait, ms(2000)};
    QTest::newRow("504, 2 s") << answered(504, true, "2") << Tries{} << Verdict{Action::Wait, ms(2000)};
    for (const int status : {500, 502, 504})
        QTest::addRow("%d", status) << answered(status) << Tries{} << again(300);
    QTest::newRow("lost") << Answer{Way::Lost} << Tries{} << again(300);
    QTest::newRow("cut, third time") << Answer{Way::Lost, 200} << Tries{0, 0, 2} << again(2700);
    QTest::newRow("cut, fourth time") << Answer{Way::Lost, 200} << Tries{0, 0, 3} << deliver;
    QTest::newRow("fourth 500") << answered(500) << Tries{0, 0, 3} << deliver;
    QTest::newRow("timed out") << Answer{Way::TimedOut} << Tries{} << again(300);
    QTest::newRow("timed out twice") << Answer{Way::TimedOut} << Tries{0, 0, 1} << deliver;
    QTest::newRow("never left") << Answer{Way::NeverLeft} << Tries{}
                                << Verdict{Action::Deliver, ms(0), RecallState::Unknown, true};
}

void TestRetryPolicy::read()
{
    QFETCH(Answer, answer);
    QFETCH(Tries, tries);
    QFETCH(Verdict, verdict);
    const Verdict got = judge(Kind::Read, answer, tries, Now, 0);
    QCOMPARE(int(got.action), int(verdict.action));
    QCOMPARE(got.wait.count(), verdict.wait.count());
    QCOMPARE(got.hasNeverLeft, verdict.hasNeverLeft);
}

void TestRetryPolicy::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // ms; -1: none
    const auto row = [](const char *value, qint64 expected) {
        QTest::newRow(*value ? value : "empty") << QByteArray(value) << expected;
    };
    row("", -1);
    row("0", 0);
    row("10", 10000);
    row(" 10 ", 10000);
    row("2.128", 2128);
    row("0.2491", 250);
    row("99999999999999999999999", 1000000000000);
    row("-1", -1);
    row("1e3", -1);
    row("nan", -1);
    row("inf", -1);
    row("10 s", -1);
    row("Mon, 14 Sep 2026 12:00:30 GMT", 30000);
    row("Mon, 14 Sep 2026 11:00:00 GMT", 0);
    row("Monday, 14-Sep-26 12:00:30 GMT", 30000);
    row("Mon Sep 14 12:00:30 2026", 30000);
    row("Mon, 14 Sep 2026", -1);
}

void TestRetryPolicy::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, expected);
    const auto got = parseRetryAfter(value, Now);
    QCOMPARE(got ? qint64(got->count()) : -1, expected);
}

void TestRetryPolicy::waits_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("before");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("never under a second") << QByteArray("0.249") << 0 << qint64(1000);
    QTest::newRow("a date gone by") << QByteArray("Mon, 14 Sep 2026 11:00:00 GMT") << 0 << qint64(1000);
    QTest::newRow("an hour") << QByteArray("3600") << 0 << qint64(3600000);
    QTest::newRow("never over a day") << QByteArray("99999999999") << 0 << qint64(86400000);
    QTest::newRow("nor to the end of time")
        << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << 0 << qint64(86400000);
    QTest::newRow("unasked, at most three") << QByteArray() << 8 << qint64(180000);
}

void TestRetryPolicy::waits()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, before);
    QFETCH(qint64, expected);
    const Verdict got = judge(Kind::Read, answered(429, true, retryAfter), {0, before, 0}, Now, 0);
    QCOMPARE(got.wait.count(), expected);
}

// Our clock may be wrong, and the server says by which one it speaks.
void TestRetryPolicy::aDateIsOfTheServersClock()
{
    Answer answer = answered(429, true, "Mon, 14 Sep 2026 11:00:40 GMT");
    QCOMPARE(judge(Kind::Recall, answer, {}, Now, 1).asked, ms(1000)); // gone by, as far as we know
    answer.date = "Mon, 14 Sep 2026 11:00:00 GMT";
    QCOMPARE(judge(Kind::Recall, answer, {}, Now, 0).wait, ms(40000));
    QCOMPARE(judge(Kind::Recall, answer, {}, Now, 1).asked, ms(40000)); // without the jitter
    answer.date = "yesterday";
    QCOMPARE(judge(Kind::Recall, answer, {}, Now, 0).wait, ms(1000));
    QCOMPARE(judge(Kind::Recall, answered(202), {}, Now, 1).asked, ms(0));
}

void TestRetryPolicy::jitterNeverShortens()
{
    const auto wait = [](double jitter) {
        return judge(Kind::Recall, answered(429, true, "10"), {}, Now, jitter).wait;
    };
    QCOMPARE(wait(0), ms(10000));
    QCOMPARE(wait(1), ms(11000));
    QVERIFY(wait(0.5) > wait(0) && wait(0.5) < wait(1));
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_RetryPolicy.moc"

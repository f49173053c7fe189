// SPDX-License-Identifier: GPL-3.0-or-later
// The pace against organisations that count in different ways, second by second but without waiting for one:
// how long so many take, against the shortest time that the limit allows, and how many are refused.
#include "app/mailbox/Pace.h"

#include <QTest>

#include <deque>
#include <functional>
#include <queue>

using namespace std::chrono_literals;
using Takeback::Pace;
using Time = Pace::Time;

namespace {

// Lets one through (0), or says how long it should wait.
using Limit = std::function<Time(Time now)>;

// So many in each minute by the clock.
Limit minuteByMinute(int most, Time length = 60s)
{
    return [=, minute = Time(-1), count = 0](Time now) mutable {
        if (minute != now - now % length) {
            minute = now - now % length;
            count = 0;
        }
        return ++count <= most ? Time(0) : minute + length - now;
    };
}

// So many in any sixty seconds.
Limit sliding(int most)
{
    return [=, times = std::deque<Time>()](Time now) mutable {
        while (!times.empty() && now - times.front() >= 60s)
            times.pop_front();
        if (int(times.size()) >= most)
            return times.front() + 60s - now;
        times.push_back(now);
        return Time(0);
    };
}

// A bucket of so many that fills again, so many a minute.
Limit bucket(double size, double perMinute)
{
    return [=, held = size, last = Time(0)](Time now) mutable {
        held = std::min(size, held + double((now - last).count()) * perMinute / 60'000);
        last = now;
        if (held < 1)
            return Time(qint64((1 - held) / perMinute * 60'000) + 1);
        held -= 1;
        return Time(0);
    };
}

// What it asks for is `factor` of what it would take.
Limit asking(double factor, const Limit &limit)
{
    return [=](Time now) mutable {
        const Time wait = limit(now);
        return wait > Time(0) ? std::max(Time(1s), Time(qint64(double(wait.count()) * factor))) : wait;
    };
}

struct Outcome {
    Time length{0};
    int throttles = 0;
    int mostInFlight = 0;
    int most = 0; // throttles of one message
};

// As RecallRun does it: four at most, one after the other as the pace lets them, a throttle holds all and the
// one goes first.
Outcome run(const Limit &limit, int messages, Time latency, double jitter = 0.05)
{
    struct Answer {
        Time at;
        Time leftAt;
        Time asked; // 0: accepted
        int message;
        bool operator<(const Answer &other) const { return at > other.at; }
    };
    Pace pace;
    Limit server = limit;
    Outcome outcome;
    std::deque<int> going;
    for (int i = 0; i < messages; ++i)
        going.push_back(i);
    std::vector<int> throttles(size_t(messages), 0);
    std::priority_queue<Answer> underWay;
    Time now(0), heldUntil(0);
    while (!going.empty() || !underWay.empty()) {
        const bool mayLeave = !going.empty() && int(underWay.size()) < pace.atOnce(4);
        const Time leaves = std::max({now, heldUntil, now + pace.wait(now)});
        if (mayLeave && (underWay.empty() || leaves <= underWay.top().at)) {
            now = leaves;
            if (pace.wait(now) > Time(0))
                continue;
            pace.left(now);
            const Time asked = server(now + latency / 2);
            underWay.push({now + latency, now, asked, going.front()});
            going.pop_front();
            outcome.mostInFlight = std::max(outcome.mostInFlight, int(underWay.size()));
            continue;
        }
        const Answer answer = underWay.top();
        underWay.pop();
        now = answer.at;
        if (answer.asked == Time(0)) {
            pace.accepted(answer.leftAt);
            continue;
        }
        ++outcome.throttles;
        outcome.most = std::max(outcome.most, ++throttles[size_t(answer.message)]);
        pace.throttled(answer.leftAt, now, answer.asked);
        heldUntil = std::max(heldUntil, now + Time(qint64(double(answer.asked.count()) * (1 + jitter))));
        going.push_front(answer.message);
    }
    outcome.length = now;
    return outcome;
}

} // namespace

class TestPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noLimit();
    void limits_data();
    void limits();
    void findsItsWayBack();
    void aStricterWhileIsForgotten();
    void aRestIsForgotten();
    void fewAreNotHeldUp();
    void aPersonEndsAThrottle();
};

void TestPace::noLimit()
{
    const Outcome outcome = run([](Time) { return Time(0); }, 1000, 100ms);
    QCOMPARE(outcome.length, Time(25s));
    QCOMPARE(outcome.mostInFlight, 4);
    QCOMPARE(Pace().perMinute(), 0.0);
}

void TestPace::limits_data()
{
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("bound"); // s
    QTest::addColumn<int>("latency"); // ms
    for (const int latency : {100, 1500}) {
        const auto row = [latency](const char *name, const Limit &limit, int bound, int messages = 1000) {
            QTest::addRow("%s, %d ms", name, latency) << limit << messages << bound << latency;
        };
        row("30 in each minute", minuteByMinute(30), 33 * 60);
        row("30 in any minute", sliding(30), 33 * 60);
        row("bucket of 30", bucket(30, 30), 970 * 2);
        if (latency < 1000) // else one is refused three times before it is known, and the run pauses
            row("bucket of 4", bucket(4, 30), 996 * 2);
        row("12 in any minute", sliding(12), 83 * 60);
        row("100 in any minute", sliding(100), 29 * 60, 3000);
        row("asks for too little", asking(0.2, sliding(30)), 33 * 60);
        row("asks for a second", asking(0, sliding(30)), 33 * 60);
        row("asks for too much", asking(2, bucket(30, 30)), 970 * 2);
    }
}

void TestPace::limits()
{
    QFETCH(Limit, limit);
    QFETCH(int, messages);
    QFETCH(int, bound);
    QFETCH(int, latency);
    const Outcome outcome = run(limit, messages, Time(latency));
    const double ratio = double(outcome.length.count()) / 1000 / bound;
    const double refused = double(outcome.throttles) / (messages + outcome.throttles);
    qInfo("%.3f of the bound, %d refused, one message %d times", ratio, outcome.throttles, outcome.most);
    QVERIFY(ratio <= 1.10);
    QVERIFY(refused <= 0.02);
    QVERIFY(outcome.most < 3); // else the run would pause
}

// A limit that was there for a while only.
void TestPace::findsItsWayBack()
{
    const Outcome outcome = run(
        [limit = sliding(30)](Time now) mutable { return now < 5min ? limit(now) : Time(0); }, 4000, 100ms);
    QVERIFY2(outcome.length < 40min, qPrintable(QString::number(outcome.length.count())));
}

// After an hour faster speeds are tried seldom; after ten minutes of a stricter limit soon again. The bound
// is 106 minutes.
void TestPace::aStricterWhileIsForgotten()
{
    const Limit both = [usual = sliding(30), strict = sliding(12)](Time now) mutable {
        const Time wait = usual(now);
        return now >= 60min && now < 70min ? std::max(wait, strict(now)) : wait;
    };
    const Outcome outcome = run(both, 3000, 100ms);
    QVERIFY2(outcome.length < 125min, qPrintable(QString::number(outcome.length.count())));
    QVERIFY(outcome.throttles < 60);
}

void TestPace::aRestIsForgotten()
{
    Pace pace;
    pace.left(0ms);
    pace.accepted(0ms);
    pace.left(1s);
    pace.throttled(1s, 1100ms, 30s);
    QVERIFY(pace.perMinute() > 0);
    QCOMPARE(pace.wait(2s), Time(29100));
    pace.left(32s);
    QVERIFY(pace.wait(32s) > 1s);
    pace.left(10min);
    QCOMPARE(pace.wait(10min), Time(0));
    QCOMPARE(pace.perMinute(), 0.0);
}

void TestPace::fewAreNotHeldUp()
{
    QCOMPARE(run(sliding(30), 30, 100ms).length, Time(800));
}

// Whatever a server asked for, a person ends it; and the next throttle is one like any other.
void TestPace::aPersonEndsAThrottle()
{
    Pace pace;
    pace.left(0ms);
    pace.throttled(0ms, 100ms, 24h);
    QVERIFY(pace.wait(1s) > 23h);
    pace.hurry(1s);
    QCOMPARE(pace.wait(1s), Time(0));
    QCOMPARE(pace.atOnce(4), 1);
    pace.left(1s);
    pace.accepted(1s);
    QCOMPARE(pace.atOnce(4), 4);
    pace.left(5s);
    pace.throttled(5s, 5100ms, 10s);
    QCOMPARE(pace.wait(5100ms), Time(10s));
}

QTEST_APPLESS_MAIN(TestPace)
#include "tst_Pace.moc"

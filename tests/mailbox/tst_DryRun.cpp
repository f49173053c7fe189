// SPDX-License-Identifier: GPL-3.0-or-later
// What a recall of many would do is counted from what is known: each message once, each address once, what
// was submitted, is old, or is a notice, told apart. The list is the one of that moment.
#include "app/mailbox/DryRun.h"
#include "app/mailbox/Reach.h"
#include "tests/models/ModelBench.h"

using namespace Takeback;
using namespace Takeback::Tests;

namespace {

const QDateTime OldBefore(QDate(2026, 9, 1), QTime(10, 30), QTimeZone::utc()); // half an hour after the first

struct Bench : ModelBench {
    // To one inside of its own, to one outside that all have, and to `more`.
    void fill(int messages)
    {
        QList<Message> many;
        for (int number = 0; number < messages; ++number) {
            Message message = sent(number, number);
            message.to = {{{}, QString(u"in%1@northwind.example"_s).arg(number)},
                          {{}, number % 2 ? u"Out@fabrikam.example"_s : u"out@FABRIKAM.example"_s}};
            many << message;
        }
        apply(many);
    }

    DryRunResult count(DryRun::Wish wish)
    {
        const auto reach = [](const Message &message) {
            Reachability known;
            for (const Recipient &one : message.recipients())
                (one.address.endsWith(u"northwind.example"_s) ? known.internal : known.external)
                    << one.address;
            return known;
        };
        DryRun run({&store, &journal, reach}, std::move(wish), nullptr);
        QSignalSpy finished(&run, &DryRun::finished);
        run.start();
        if (!finished.isEmpty())
            qFatal("finished from inside start()");
        if (!finished.wait(20000))
            qFatal("never finished");
        return finished.first().first().value<DryRunResult>();
    }
    std::vector<SentRow> all() const { return model.rows({{0, model.rowCount() - 1}}); }
};

} // namespace

class tst_DryRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachAddressOnce()
    {
        Bench bench;
        bench.fill(40);
        const DryRunResult plan = bench.count({bench.all(), {}, {}});
        QCOMPARE(plan.items.size(), 40);
        QCOMPARE(plan.items.first().messageId, u"id-39"_s); // in the order of the list
        const DryRunResult::Counts counts = plan.counts({});
        QCOMPARE(counts.messages, 40);
        QCOMPARE(counts.inside, 40);
        QCOMPARE(counts.outside, 1);
        QCOMPARE(plan.outsiders({}).size(), 1);
        QCOMPARE(plan.tooOld(), 0);
    }

    void whatIsToldApart()
    {
        Bench bench;
        bench.fill(60);
        const auto record = [&](int number, RecallState state) {
            Recall recall = recallOf(sent(number, number), u"r%1"_s.arg(number), state);
            recall.sendingAt = sent(number, number).sentAt;
            bench.journal.record(recall);
        };
        record(50, RecallState::Submitted);
        record(51, RecallState::Unknown);
        record(52, RecallState::Failed);
        record(53, RecallState::Planned);
        Message notice = sent(70, 51);
        notice.subject = u"Recall: Subject 50"_s;
        bench.apply({notice});
        const DryRunResult plan = bench.count({bench.all(), {}, OldBefore});
        QCOMPARE(plan.items.size(), 61);
        QCOMPARE(plan.again(), 2);
        QCOMPARE(plan.notices(), 1);
        QCOMPARE(plan.tooOld(), 30); // sent in the first half hour
        QCOMPARE(plan.counts({}).messages, 58);
        QCOMPARE(plan.counts({true, true}).messages, 60); // the notice never
        QCOMPARE(plan.counts({false, false}).messages, 28);
        QVERIFY(!plan.messageIds({true, true}).contains(u"id-70"_s));
        QVERIFY(!plan.messageIds({}).contains(u"id-51"_s));
        QVERIFY(plan.messageIds({}).contains(u"id-52"_s));
    }

    // Frozen: what comes later is not in it, what goes is told.
    void theListOfThatMoment()
    {
        Bench bench;
        bench.fill(20);
        const auto frozen = bench.all();
        bench.apply({sent(100, 100)});
        bench.remove({u"id-3"_s});
        QTRY_COMPARE(bench.model.rowCount(), 20);
        const DryRunResult plan = bench.count({frozen, {}, {}});
        QCOMPARE(plan.asked, 20);
        QCOMPARE(plan.gone, 1);
        QCOMPARE(plan.items.size(), 19);
        QVERIFY(!plan.messageIds({}).contains(u"id-100"_s));
    }

    void byIds()
    {
        Bench bench;
        bench.fill(20);
        const DryRunResult plan = bench.count({{}, {u"id-7"_s, u"id-nobody"_s, u"id-2"_s}, {}});
        QCOMPARE(plan.messageIds({}), QStringList({u"id-7"_s, u"id-2"_s}));
        QCOMPARE(plan.gone, 1);
    }

    void nothingAsked() { QCOMPARE(Bench().count({}).asked, 0); }

    // In slices, with turns of the event loop between them.
    void theWindowGoesOn()
    {
        Bench bench;
        bench.fill(4000);
        const auto reach = [](const Message &message) {
            return reachByDomain(message, {u"northwind.example"_s});
        };
        DryRun run({&bench.store, &bench.journal, reach}, {bench.all(), {}, {}}, nullptr);
        QSignalSpy progressed(&run, &DryRun::progressed);
        QSignalSpy finished(&run, &DryRun::finished);
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 20000);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<DryRunResult>().counts({}).inside, 4000);
    }
};

QTEST_GUILESS_MAIN(tst_DryRun)
#include "tst_DryRun.moc"

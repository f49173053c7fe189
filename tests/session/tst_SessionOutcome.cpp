// SPDX-License-Identifier: GPL-3.0-or-later
// From a recall to what its report says, against the pretend Exchange: in three languages, forged, early,
// told again after a start, and never before somebody said yes.
#include "app/models/SentModel.h"
#include "tests/session/SessionBench.h"

#include <QAbstractItemModel>
#include <QSignalSpy>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Demo::Fault;
using Forgery = Demo::ReportOrder::Forgery;

class TestSessionOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsReadUnasked();
    void languages_data();
    void languages();
    void whoIsReadOnWish();
    void forged_data();
    void forged();
    void afterAStart();
    void unknownIsFoundOut();
    void pendingIsSettled();
    void everyRecallItsOwn();

private:
    bool recall(int row); // until it is Submitted
    QString outcome(int row = 0) const { return outcomeWord(m_bench->recallAt(row).outcome()); }
    int inboxAsked() const;
    void follow();

    std::unique_ptr<SessionBench> m_bench;
};

void TestSessionOutcome::init()
{
    Demo::DemoOptions options = mails();
    options.reportDelayMs = 100;
    m_bench = std::make_unique<SessionBench>(options);
    QVERIFY(m_bench->signIn());
}

bool TestSessionOutcome::recall(int row)
{
    const QString id = m_bench->session()->recall(m_bench->idAt(row));
    return QTest::qWaitFor(
        [&] { return m_bench->recallAt(0).id == id && m_bench->recallAt(0).state == RecallState::Submitted; },
        Patience);
}

int TestSessionOutcome::inboxAsked() const
{
    const auto seen = m_bench->service.seen();
    return int(std::count_if(seen.begin(), seen.end(),
                             [](const auto &one) { return one.target.toLower().contains("inbox"); }));
}

void TestSessionOutcome::follow()
{
    m_bench->session()->setFollowsReports(true);
    m_bench->session()->setReportPace(std::chrono::milliseconds(100));
}

void TestSessionOutcome::nothingIsReadUnasked()
{
    m_bench->session()->setReportPace(std::chrono::milliseconds(20));
    QVERIFY(recall(0));
    QTest::qWait(300);
    QVERIFY(!m_bench->session()->followsReports());
    QCOMPARE(inboxAsked(), 0);
    m_bench->session()->setFollowsReports(false);
    QCOMPARE(m_bench->session()->followsReports(), std::optional(false));
    QTest::qWait(100);
    QCOMPARE(inboxAsked(), 0);
}

void TestSessionOutcome::languages_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestSessionOutcome::languages()
{
    QFETCH(QString, language);
    m_bench->service.setReportLanguage(language);
    QSignalSpy arrived(m_bench->session(), &Session::outcomeArrived);
    follow();
    QVERIFY(recall(0)); // to a team, a colleague and somebody outside
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"Partly"_s, Patience);
    const Recall recall = m_bench->recallAt(0);
    QVERIFY(recall.report->succeeded > 0 && recall.report->failed > 0);
    QVERIFY(!recall.report->isTiedBySubject);
    QVERIFY(m_bench->session()->mayOpen(recall.report->webLink));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().first().toString(), recall.id);
    const QModelIndex row = m_bench->session()->sentModel()->index(0, 0);
    QVERIFY(row.isValid());
}

void TestSessionOutcome::whoIsReadOnWish()
{
    follow();
    QVERIFY(recall(0));
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"Partly"_s, Patience);
    std::optional<Result<ReportDetail>> told;
    QObject context;
    connect(m_bench->session(), &Session::reportArrived, &context,
            [&](const QString &, const Result<ReportDetail> &report) { told.emplace(report); });
    m_bench->session()->fetchReport(m_bench->recallAt(0).id);
    QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), Patience);
    QVERIFY(*told);
    const auto &recipients = (*told)->recipients;
    const RecallReport report = *m_bench->recallAt(0).report;
    QCOMPARE(recipients.size(), report.succeeded + report.failed + report.pending);
    QVERIFY(std::any_of(recipients.begin(), recipients.end(), [](const RecipientResult &one) {
        return one.address == u"j.weber@fabrikam.example"_s && one.outcome == RecallOutcome::NotRecalled
            && !one.reason.isEmpty();
    }));
    m_bench->service.deleteMessage(report.messageId);
    told.reset();
    m_bench->session()->fetchReport(m_bench->recallAt(0).id);
    QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), Patience);
    QVERIFY(!*told);
    QCOMPARE(told->error().httpStatus, 404);
    QCOMPARE(outcome(), u"Partly"_s); // what it said stays
}

void TestSessionOutcome::forged_data()
{
    QTest::addColumn<int>("forgery");
    QTest::newRow("from outside") << int(Forgery::Anonymous);
    QTest::newRow("not marked") << int(Forgery::Unmarked);
    QTest::newRow("marked twice") << int(Forgery::TwoMarks);
    QTest::newRow("a stranger") << int(Forgery::Stranger);
}

void TestSessionOutcome::forged()
{
    QFETCH(int, forgery);
    m_bench->service.setReportDelay(24 * 3600 * 1000);
    const QString id = m_bench->idAt(0);
    QVERIFY(recall(0));
    m_bench->service.sendReport({.messageId = id, .forgery = Forgery(forgery)});
    QSignalSpy looked(m_bench->session(), &Session::reportLookedFor);
    m_bench->session()->lookForReport(m_bench->recallAt(0).id);
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, Patience);
    QVERIFY(!m_bench->recallAt(0).report);
    QVERIFY(m_bench->service.deliverReports() > 0); // the true one beside it is believed
    m_bench->session()->lookForReport(m_bench->recallAt(0).id);
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"Partly"_s, Patience);
}

void TestSessionOutcome::afterAStart()
{
    m_bench->service.setReportDelay(24 * 3600 * 1000);
    m_bench->session()->setFollowsReports(true);
    QVERIFY(recall(0));
    m_bench->restart();
    QVERIFY(m_bench->service.deliverReports() > 0);
    QVERIFY(m_bench->signIn());
    QCOMPARE(m_bench->session()->followsReports(), std::optional(true)); // nobody asks again
    m_bench->session()->setReportPace(std::chrono::milliseconds(100));
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"Partly"_s, Patience);
    m_bench->restart();
    QVERIFY(m_bench->signIn());
    QCOMPARE(outcome(), u"Partly"_s); // it is in the journal
}

void TestSessionOutcome::unknownIsFoundOut()
{
    m_bench->service.play({Fault::answer(504).afterwards().on("POST", "/recall$")});
    m_bench->session()->recall(m_bench->idAt(0));
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(m_bench->recallAt(0).state), u"Unknown"_s, Patience);
    m_bench->service.deliverReports();
    m_bench->session()->lookForReport(m_bench->recallAt(0).id);
    QTRY_COMPARE_WITH_TIMEOUT(stateWord(m_bench->recallAt(0).state), u"Submitted"_s, Patience);
    QCOMPARE(outcome(), u"Partly"_s);
    QCOMPARE(m_bench->service.recallPostsSeen(), 1);
    QCOMPARE(m_bench->service.unplayed(), 0);
}

void TestSessionOutcome::pendingIsSettled()
{
    follow();
    m_bench->service.setPending({u"dana@northwind.example"_s});
    QVERIFY(recall(0));
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"Pending"_s, Patience);
    QCOMPARE(m_bench->service.settlePending(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"Partly"_s, Patience);
}

void TestSessionOutcome::everyRecallItsOwn()
{
    follow();
    for (int row = 0; row < 3; ++row)
        QVERIFY(recall(m_bench->session()->recallsModel()->rowCount() * 2)); // the notices stand between
    for (int row = 0; row < 3; ++row)
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->recallAt(row).report, Patience);
    QSet<QString> reports;
    for (int row = 0; row < 3; ++row)
        reports.insert(m_bench->recallAt(row).report->messageId);
    QCOMPARE(reports.size(), 3);
}

QTEST_GUILESS_MAIN(TestSessionOutcome)
#include "tst_SessionOutcome.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A draft like a message that was sent, where an answer is lost or a person is impatient: nothing is put
// twice, and what may have been left is said.
#include "app/mailbox/Replacement.h"

#include "app/graph/Upload.h"
#include "tests/mailbox/DraftBench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using Deed = WireServer::Deed;

namespace {

constexpr qint64 Big = Upload::Piece + 17; // two pieces

} // namespace

class TestReplacementDoubt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uploadedOnceWhereTheLastAnswerIsLost();
    void attachmentsOfASecondPage();
    void canceledBeforeItLeft();
    void maybeMade();
    void canceledTwice();

private:
    std::optional<Result<Draft>> run(DraftBench &bench)
    {
        Replacement errand(&bench.graph.client, {}, u"M"_s, m_dir.path(), nullptr);
        std::optional<Result<Draft>> result;
        connect(&errand, &Replacement::finished, this, [&](const Result<Draft> &draft) { result = draft; });
        errand.start();
        const bool isOver = QTest::qWaitFor([&] { return result.has_value(); }, 90000);
        return isOver ? result : std::nullopt;
    }

    QTemporaryDir m_dir;
};

void TestReplacementDoubt::uploadedOnceWhereTheLastAnswerIsLost()
{
    DraftBench bench;
    bench.files = {{"big.zip", QByteArray(Big, 'x')}};
    bench.losesTheLast = true;
    const auto done = run(bench);
    QVERIFY(done && *done);
    QCOMPARE(bench.arrived.size(), 1);
    QCOMPARE(bench.sessions, 1);
}

void TestReplacementDoubt::attachmentsOfASecondPage()
{
    DraftBench bench;
    bench.files = {{"a.txt", "a"}, {"b.txt", "b"}};
    bench.hasSecondPage = true;
    const auto done = run(bench);
    QVERIFY(done && *done);
    QCOMPARE(bench.arrived.size(), 3); // the first page's, and then all
}

// A draft that waits for a sign-in is not made after it was canceled.
void TestReplacementDoubt::canceledBeforeItLeft()
{
    DraftBench bench;
    Replacement errand(&bench.graph.client, {}, u"M"_s, m_dir.path(), nullptr);
    std::optional<Result<Draft>> result;
    connect(&errand, &Replacement::finished, this, [&](const Result<Draft> &draft) { result = draft; });
    const auto usual = bench.graph.wire.deed;
    bench.graph.wire.deed = [&](const WireRequest &request) {
        if (request.target.contains("/attachments"))
            bench.graph.client.setToken({}); // what follows has to wait
        return usual(request);
    };
    errand.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.graph.wire.requests.size() == 2, 20000);
    QTest::qWait(100); // the answer is read
    errand.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
    QCOMPARE(result->error().kind, ErrorKind::Canceled);
    bench.graph.client.setToken(u"token-2"_s);
    QTest::qWait(100);
    QCOMPARE(bench.made.size(), 0);
}

void TestReplacementDoubt::maybeMade()
{
    DraftBench bench;
    bench.refused.insert("POST /v1.0/me/messages", Deed{Deed::Drop});
    const auto done = run(bench);
    QVERIFY(done && !*done);
    QCOMPARE(done->error().code, u"draft-unsure"_s);
    bench.refused.insert(
        "POST /v1.0/me/messages",
        DraftBench::json("403 Forbidden", {{u"error"_s, QJsonObject{{u"code"_s, u"no"_s}}}}));
    const auto refused = run(bench);
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().code, u"no"_s);
}

// The second press does not hide what came of the first.
void TestReplacementDoubt::canceledTwice()
{
    DraftBench bench;
    bench.files = {{"big.zip", QByteArray(Big, 'x')}};
    bench.script = {Deed{Deed::Hang}};
    bench.refused.insert(
        "DELETE /v1.0/me/messages/D",
        DraftBench::json("403 Forbidden", {{u"error"_s, QJsonObject{{u"code"_s, u"no"_s}}}}));
    Replacement errand(&bench.graph.client, {}, u"M"_s, m_dir.path(), nullptr);
    std::optional<Result<Draft>> result;
    connect(&errand, &Replacement::finished, this, [&](const Result<Draft> &draft) { result = draft; });
    errand.start();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.uploads.requests.isEmpty(), 20000);
    errand.cancel();
    errand.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
    QVERIFY(!*result);
    QCOMPARE(result->error().code, u"draft-left"_s);
}

QTEST_GUILESS_MAIN(TestReplacementDoubt)
#include "tst_ReplacementDoubt.moc"

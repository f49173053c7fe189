// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a correction goes to, and that it is drafts only: all as Bcc, five hundred in one, all of them or
// none.
#include "app/mailbox/Correction.h"
#include "tests/mailbox/DraftBench.h"

#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using Drafts = Result<QList<Draft>>;

namespace {

Reachability reach()
{
    Reachability reach;
    reach.internal = {u"in@x"_s};
    reach.external = {u"out@y"_s};
    reach.groups = {u"team@x"_s, u"mixed@x"_s, u"silent@x"_s};
    reach.unknown = {u"Somebody"_s, u"odd@z"_s};
    const auto group = [](const QString &address, int outside) {
        MailTip tip;
        tip.address = address;
        tip.members = 5;
        tip.externalMembers = outside;
        return tip;
    };
    reach.tips = {group(u"team@x"_s, 0), group(u"mixed@x"_s, 2), group(u"silent@x"_s, -1)};
    return reach;
}

QStringList bcc(const QJsonObject &draft)
{
    QStringList all;
    const QJsonArray array = draft["bccRecipients"_L1].toArray();
    for (const QJsonValue &one : array)
        all << one["emailAddress"_L1]["address"_L1].toString();
    return all;
}

} // namespace

class TestCorrection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whom_data();
    void whom();
    void once();
    void oneDraft();
    void many();
    void nobody();
    void allOrNone();

private:
    std::optional<Drafts> run(DraftBench &bench, const QStringList &addresses)
    {
        Correction errand(&bench.graph.client, {}, {u"Correction: Bands"_s, u"Please disregard <it>."_s},
                          addresses, nullptr);
        std::optional<Drafts> result;
        connect(&errand, &Correction::finished, this, [&](const Drafts &drafts) { result = drafts; });
        errand.start();
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }, 20000))
            return std::nullopt;
        return result;
    }
};

void TestCorrection::whom_data()
{
    QTest::addColumn<std::optional<Recall>>("recall");
    QTest::addColumn<bool>("isTooOld");
    QTest::addColumn<bool>("isEverybody");
    const auto with = [](RecallState state, RecallOutcome outcome = RecallOutcome::None) {
        Recall recall;
        recall.state = state;
        if (outcome != RecallOutcome::None) {
            recall.report = RecallReport{};
            recall.report->outcome = outcome;
        }
        return std::optional(recall);
    };
    QTest::newRow("never recalled") << std::optional<Recall>() << false << false;
    QTest::newRow("submitted") << with(RecallState::Submitted) << false << false;
    QTest::newRow("unknown") << with(RecallState::Unknown) << false << false;
    QTest::newRow("partly") << with(RecallState::Submitted, RecallOutcome::Partly) << false << false;
    QTest::newRow("not recalled") << with(RecallState::Submitted, RecallOutcome::NotRecalled) << false
                                  << true;
    QTest::newRow("refused") << with(RecallState::Failed) << false << true;
    QTest::newRow("canceled") << with(RecallState::Canceled) << false << true;
    QTest::newRow("too old, never recalled") << std::optional<Recall>() << true << true;
    QTest::newRow("too old, submitted") << with(RecallState::Submitted) << true << true;
    QTest::newRow("too old, and succeeded")
        << with(RecallState::Submitted, RecallOutcome::Succeeded) << true << false;
}

void TestCorrection::whom()
{
    QFETCH(const std::optional<Recall>, recall);
    QFETCH(const bool, isEverybody);
    QFETCH(const bool, isTooOld);
    Unreached whom;
    Correction::add(reach(), recall, isTooOld, &whom);
    const QStringList all = whom.addresses;
    QCOMPARE(whom.unnamed, QStringList{u"Somebody"_s});
    QCOMPARE(whom.messages, 1);
    QCOMPARE(whom.unread, int(recall && recall->outcome() == RecallOutcome::Partly));
    for (const QString &one : {u"out@y"_s, u"odd@z"_s, u"mixed@x"_s, u"silent@x"_s})
        QVERIFY2(all.contains(one), qPrintable(one));
    for (const QString &one : {u"in@x"_s, u"team@x"_s})
        QCOMPARE(all.contains(one), isEverybody);
}

void TestCorrection::once()
{
    QCOMPARE(Correction::once({u"A@x"_s, u"a@X"_s, u"b@x"_s, u"b@x"_s}), (QStringList{u"A@x"_s, u"b@x"_s}));
}

void TestCorrection::oneDraft()
{
    DraftBench bench;
    const auto done = run(bench, {u"out@y"_s, u"OUT@y"_s, u"odd@z"_s});
    QVERIFY(done && *done);
    QCOMPARE((*done)->size(), 1);
    QCOMPARE((*done)->first().recipients, 2);
    QCOMPARE(bench.made.size(), 1);
    const QJsonObject draft = bench.made.first();
    QCOMPARE(bcc(draft), (QStringList{u"out@y"_s, u"odd@z"_s}));
    QVERIFY(draft["toRecipients"_L1].toArray().isEmpty());
    QVERIFY(draft["ccRecipients"_L1].toArray().isEmpty());
    QCOMPARE(draft["body"_L1]["contentType"_L1].toString(), u"text"_s);
    QCOMPARE(draft["body"_L1]["content"_L1].toString(), u"Please disregard <it>."_s);
    QCOMPARE(bench.graph.wire.requests.size(), 1); // and nothing that sends it
}

void TestCorrection::many()
{
    DraftBench bench;
    QStringList all;
    for (int i = 0; i < 1001; ++i)
        all << QString(QString::number(i) % u"@y"_s);
    const auto done = run(bench, all + all);
    QVERIFY(done && *done);
    QCOMPARE((*done)->size(), 3);
    QStringList written;
    for (const QJsonObject &draft : bench.made) {
        QVERIFY(bcc(draft).size() <= 500);
        written += bcc(draft);
    }
    QCOMPARE(written, all);
}

void TestCorrection::nobody()
{
    DraftBench bench;
    const auto done = run(bench, {});
    QVERIFY(done && !*done);
    QCOMPARE(done->error().code, u"nobody"_s);
    QCOMPARE(bench.graph.wire.requests.size(), 0);
}

void TestCorrection::allOrNone()
{
    DraftBench bench;
    int posts = 0;
    bench.graph.wire.deed = [&](const WireRequest &request) {
        return request.method == "POST" && ++posts == 2
            ? DraftBench::json("400 Bad", {{u"error"_s, QJsonObject{{u"code"_s, u"no"_s}}}})
            : bench.answer(request);
    };
    QStringList all;
    for (int i = 0; i < 600; ++i)
        all << QString(QString::number(i) % u"@y"_s);
    const auto done = run(bench, all);
    QVERIFY(done && !*done);
    QCOMPARE(done->error().code, u"no"_s);
    QCOMPARE(bench.deleted, QList<QByteArray>{"/v1.0/me/messages/D"});
}

QTEST_GUILESS_MAIN(TestCorrection)
#include "tst_Correction.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A draft like a message that was sent: what it holds, that the upload host never sees our bearer, that lost
// pieces and dead sessions are made good, and that nothing half-made stays.
#include "app/mailbox/Replacement.h"

#include "app/graph/Upload.h"
#include "tests/mailbox/DraftBench.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using Deed = WireServer::Deed;

namespace {

const Deed AsUsual{Deed::Keep};
const Deed Lost{Deed::Drop};
constexpr qint64 Big = Upload::Piece + 17; // two pieces

QByteArray pattern(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    char *place = bytes.data();
    for (qint64 i = 0; i < size; ++i)
        place[i] = char(i * 31 + i / 4096);
    return bytes;
}

QJsonArray recipients(const QStringList &addresses)
{
    QJsonArray all;
    for (const QString &address : addresses)
        all << QJsonObject{{u"emailAddress"_s, QJsonObject{{u"address"_s, address}}}};
    return all;
}

} // namespace

class TestReplacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameAgain();
    void largeByUpload();
    void troubleAtTheUploadHost_data();
    void troubleAtTheUploadHost();
    void uploadThatNeverWorks();
    void notCopied();
    void refusedContentIds();
    void failedAndTakenBack();
    void failedAndLeft();
    void canceled();
    void canceledByItsEnd();
    void noPlaceForAttachments();

private:
    std::optional<Result<Draft>> run(DraftBench &bench,
                                     const std::function<void(Replacement &)> &meanwhile = {})
    {
        Replacement errand(&bench.graph.client, {}, u"M"_s, m_dir.path(), nullptr);
        std::optional<Result<Draft>> result;
        int times = 0;
        connect(&errand, &Replacement::finished, this, [&](const Result<Draft> &draft) {
            result = draft;
            ++times;
        });
        if (meanwhile)
            meanwhile(errand);
        errand.start();
        if (times != 0 || !QTest::qWaitFor([&] { return times > 0; }, 90000) || times != 1)
            return std::nullopt;
        return result;
    }

    QTemporaryDir m_dir;
};

void TestReplacement::theSameAgain()
{
    DraftBench bench;
    bench.source[u"importance"_s] = u"high"_s;
    bench.source[u"toRecipients"_s] = recipients({u"a@x"_s, u"b@y"_s});
    bench.source[u"bccRecipients"_s] = recipients({u"c@z"_s});
    bench.files = {{"small.pdf", pattern(200000)}, {"ä.txt", "hello"}};
    const auto done = run(bench);
    QVERIFY(done && *done);
    QCOMPARE((*done)->webLink, QUrl(u"https://outlook.office.com/D"_s));
    QCOMPARE((*done)->recipients, 3);
    QCOMPARE((*done)->leftOut, QStringList());
    QCOMPARE(bench.made.size(), 1);
    const QJsonObject draft = bench.made.first();
    QCOMPARE(draft["subject"_L1].toString(), u"Bands"_s);
    QCOMPARE(draft["importance"_L1].toString(), u"high"_s);
    QCOMPARE(draft["body"_L1]["contentType"_L1].toString(), u"html"_s);
    QCOMPARE(draft["body"_L1]["content"_L1].toString(), u"<b>x</b>"_s);
    QCOMPARE(draft["toRecipients"_L1].toArray().size(), 2);
    QCOMPARE(draft["bccRecipients"_L1][0]["emailAddress"_L1]["address"_L1].toString(), u"c@z"_s);
    QCOMPARE(bench.arrived.size(), 2);
    QCOMPARE(bench.arrived.at(0).bytes, bench.files.at(0).bytes);
    QCOMPARE(bench.arrived.at(1).name, "ä.txt");
    QCOMPARE(bench.deleted.size(), 0);
    QVERIFY(QDir(m_dir.path()).isEmpty()); // nor does a copy stay here
    for (const WireRequest &one : bench.graph.wire.requests)
        QVERIFY2(!one.target.endsWith("/send") && !one.target.contains("sendMail"), one.target);
}

void TestReplacement::largeByUpload()
{
    DraftBench bench;
    bench.files = {{"big.zip", pattern(Big)}};
    QList<qint64> told;
    const auto done = run(bench, [&](Replacement &errand) {
        connect(&errand, &Replacement::progressed, this, [&](qint64 bytes, qint64 total) {
            QVERIFY(bytes <= total);
            told << bytes;
        });
    });
    QVERIFY(done && *done);
    QCOMPARE(bench.sessions, 1);
    QCOMPARE(bench.sessionSize, Big); // its true bytes, not what the mailbox counts
    QCOMPARE(bench.arrived.size(), 1);
    QVERIFY(bench.arrived.first().bytes == bench.files.first().bytes);
    QCOMPARE(bench.uploads.requests.size(), 2);
    for (const WireRequest &put : bench.uploads.requests) {
        QVERIFY(put.body.size() <= 4 * 1000 * 1000);
        QVERIFY(put.body.size() % (320 * 1024) == 0 || put.body.size() == Big % Upload::Piece);
        QVERIFY(put.header("Content-Range").endsWith(QByteArray('/' + QByteArray::number(Big))));
    }
    QVERIFY(!bench.hasShownBearer());
    QVERIFY(told.size() > 3);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
}

void TestReplacement::troubleAtTheUploadHost_data()
{
    QTest::addColumn<QList<Deed>>("script");
    QTest::addColumn<int>("sessions");
    const auto no = [](const QByteArray &status, const QByteArray &head = {}) {
        return WireServer::answer(status, "{}", head);
    };
    QTest::newRow("a piece is lost") << QList<Deed>{AsUsual, Lost} << 1;
    QTest::newRow("and so is the question where to go on") << QList<Deed>{AsUsual, Lost, Lost} << 1;
    QTest::newRow("it cannot be asked") << QList<Deed>{AsUsual, Lost, no("405 Not Allowed")} << 1;
    QTest::newRow("throttled") << QList<Deed>{no("429 Too Many", "Retry-After: 0\r\n")} << 1;
    QTest::newRow("busy") << QList<Deed>{AsUsual, no("503 Busy")} << 1;
    QTest::newRow("another range is wanted") << QList<Deed>{AsUsual, no("416 Range")} << 1;
    QTest::newRow("the session is gone") << QList<Deed>{AsUsual, no("404 Not Found")} << 2;
    QTest::newRow("the session is gone twice")
        << QList<Deed>{no("410 Gone"), AsUsual, no("403 Forbidden")} << 3;
    QTest::newRow("it says nothing of where it is") << QList<Deed>{AsUsual} << 1;
}

void TestReplacement::troubleAtTheUploadHost()
{
    QFETCH(const QList<Deed>, script);
    QFETCH(const int, sessions);
    DraftBench bench;
    bench.files = {{"big.zip", pattern(Big)}};
    bench.script = script;
    const auto done = run(bench);
    QVERIFY(done && *done);
    QVERIFY(bench.script.isEmpty());
    QCOMPARE(bench.sessions, sessions);
    QCOMPARE(bench.arrived.size(), 1);
    QVERIFY(bench.arrived.first().bytes == bench.files.first().bytes);
    QVERIFY(!bench.hasShownBearer());
}

void TestReplacement::uploadThatNeverWorks()
{
    DraftBench bench;
    bench.files = {{"big.zip", pattern(Big)}};
    bench.script = {AsUsual, WireServer::answer("302 Found", {}, "Location: /elsewhere\r\n")};
    const auto done = run(bench);
    QVERIFY(done && !*done);
    QCOMPARE(bench.uploads.requests.size(), 2); // no redirect is followed
    QCOMPARE(bench.deleted, QList<QByteArray>{"/v1.0/me/messages/D"});
    const Error error = done->error();
    QVERIFY(!error.message.contains(u"SECRET"_s));
}

void TestReplacement::notCopied()
{
    DraftBench bench;
    bench.files = {{"a mail", {}, "#microsoft.graph.itemAttachment"},
                   {"kept.txt", "x"},
                   {"in the cloud", {}, "#microsoft.graph.referenceAttachment"},
                   {"gone.txt", "y"}};
    bench.refused.insert("GET /v1.0/me/messages/M/attachments/3/$value",
                         DraftBench::json("404 Not Found", {{u"error"_s, QJsonObject{{u"code"_s, u"x"_s}}}}));
    const auto done = run(bench);
    QVERIFY(done && *done);
    QCOMPARE((*done)->leftOut, (QStringList{u"a mail"_s, u"in the cloud"_s, u"gone.txt"_s}));
    QCOMPARE(bench.arrived.size(), 1);
    QCOMPARE(bench.deleted.size(), 0);
}

void TestReplacement::refusedContentIds()
{
    DraftBench bench;
    bench.refusesContentIds = true;
    bench.files = {{"kept.txt", "x"}};
    const auto done = run(bench);
    QVERIFY(done && *done);
    QCOMPARE(bench.arrived.size(), 1);
}

void TestReplacement::failedAndTakenBack()
{
    DraftBench bench;
    bench.files = {{"kept.txt", "x"}};
    bench.refused.insert("POST /v1.0/me/messages/D/attachments",
                         DraftBench::json("507 Full", {{u"error"_s, QJsonObject{{u"code"_s, u"quota"_s}}}}));
    const auto done = run(bench);
    QVERIFY(done && !*done);
    QCOMPARE(done->error().code, u"quota"_s);
    QCOMPARE(bench.deleted, QList<QByteArray>{"/v1.0/me/messages/D"});
}

void TestReplacement::failedAndLeft()
{
    DraftBench bench;
    bench.files = {{"kept.txt", "x"}};
    const Deed no = DraftBench::json("403 No", {{u"error"_s, QJsonObject{{u"code"_s, u"no"_s}}}});
    bench.refused.insert("POST /v1.0/me/messages/D/attachments", no);
    bench.refused.insert("DELETE /v1.0/me/messages/D", no);
    const auto done = run(bench);
    QVERIFY(done && !*done);
    QCOMPARE(done->error().code, u"draft-left"_s);
}

void TestReplacement::canceled()
{
    DraftBench bench;
    bench.files = {{"big.zip", pattern(Big)}};
    const auto done = run(bench, [&](Replacement &errand) {
        connect(&errand, &Replacement::progressed, &errand, [&errand, &bench] {
            if (!bench.uploads.requests.isEmpty())
                errand.cancel();
        });
    });
    QVERIFY(done && !*done);
    QCOMPARE(done->error().kind, ErrorKind::Canceled);
    QCOMPARE(bench.deleted, QList<QByteArray>{"/v1.0/me/messages/D"});
    QCOMPARE(bench.arrived.size(), 0);
    QVERIFY(QDir(m_dir.path()).isEmpty());
}

void TestReplacement::canceledByItsEnd()
{
    DraftBench bench;
    bench.files = {{"big.zip", pattern(Big)}};
    bench.script = {Deed{Deed::Hang}}; // else it may be done before it is canceled
    auto errand =
        std::make_unique<Replacement>(&bench.graph.client, QString(), u"M"_s, m_dir.path(), nullptr);
    errand->start();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.uploads.requests.isEmpty(), 20000);
    errand.reset();
    QTRY_COMPARE_WITH_TIMEOUT(bench.deleted, QList<QByteArray>{"/v1.0/me/messages/D"}, 20000);
}

void TestReplacement::noPlaceForAttachments()
{
    DraftBench bench;
    bench.files = {{"kept.txt", "x"}};
    Replacement errand(&bench.graph.client, {}, u"M"_s, m_dir.filePath(u"none"_s), nullptr);
    std::optional<Result<Draft>> result;
    connect(&errand, &Replacement::finished, this, [&](const Result<Draft> &draft) { result = draft; });
    errand.start();
    QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::DiskFull);
    QCOMPARE(bench.deleted.size(), 1);
}

Q_DECLARE_METATYPE(Deed)

QTEST_GUILESS_MAIN(TestReplacement)
#include "tst_Replacement.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Times and text as Graph sometimes writes them, and as nobody should.
#include "app/graph/GraphText.h"

#include "app/graph/MailApi.h"

#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

namespace {

GraphReply reply(const QByteArray &body)
{
    GraphReply made;
    made.body = body;
    made.exchange.status = 200;
    made.exchange.requestId = u"r-1"_s;
    return made;
}

} // namespace

class TestGraphText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void brokenText_data();
    void brokenText();
};

void TestGraphText::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // since 2026-09-14T12:00:00Z; -1: none
    QTest::newRow("Z") << u"2026-09-14T12:00:01Z"_s << qint64(1000);
    QTest::newRow("milliseconds") << u"2026-09-14T12:00:01.25Z"_s << qint64(1250);
    QTest::newRow("seven digits") << u"2026-09-14T12:00:01.0000000Z"_s << qint64(1000);
    QTest::newRow("an offset") << u"2026-09-14T14:00:01+02:00"_s << qint64(1000);
    QTest::newRow("no zone is UTC") << u"2026-09-14T12:00:01"_s << qint64(1000);
    QTest::newRow("an offset to the west") << u"2026-09-14T05:30:01-06:30"_s << qint64(1000);
    QTest::newRow("an offset without a colon") << u"2026-09-14T14:00:01+0200"_s << qint64(1000);
    QTest::newRow("another day there") << u"2026-09-15T01:00:01+13:00"_s << qint64(1000);
    QTest::newRow("one digit") << u"2026-09-14T12:00:01.5Z"_s << qint64(1500);
    QTest::newRow("no zone, milliseconds") << u"2026-09-14T12:00:01.007"_s << qint64(1007);
    QTest::newRow("the year 1") << u"0001-01-01T00:00:00Z"_s << qint64(-1);
    QTest::newRow("half an offset") << u"2026-09-14T12:00:01+02:"_s << qint64(-1);
    QTest::newRow("more behind it") << u"2026-09-14T12:00:01Zz"_s << qint64(-1);
    QTest::newRow("no such hour") << u"2026-09-14T24:00:01Z"_s << qint64(-1);
    QTest::newRow("only a day") << u"2026-09-14"_s << qint64(-1);
    QTest::newRow("words") << u"yesterday"_s << qint64(-1);
    QTest::newRow("no such day") << u"2026-02-31T12:00:01Z"_s << qint64(-1);
}

void TestGraphText::times()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const QByteArray latin = text.toLatin1();
    const qint64 read = GraphText::time({latin.constData(), size_t(latin.size())});
    QCOMPARE(read, ms < 0 ? NoTime : ms + 1789387200000);
}

void TestGraphText::brokenText_data()
{
    QTest::addColumn<QByteArray>("json"); // inside the string
    QTest::addColumn<QString>("text");
    QTest::newRow("high half") << QByteArray(R"(a\ud83dz)") << u"a\ufffdz"_s;
    QTest::newRow("low half") << QByteArray(R"(\uDE00)") << u"\ufffd"_s;
    QTest::newRow("two high halves") << QByteArray(R"(\ud83d\ud83d\ude00)") << u"\ufffd\U0001f600"_s;
    QTest::newRow("cut at the end") << QByteArray(R"(a\ud83d)") << u"a\ufffd"_s;
    QTest::newRow("not an escape") << QByteArray("\\\\ud83d\xff") << u"\\ud83d\ufffd"_s;
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xfez") << u"a\ufffd\ufffdz"_s;
    QTest::newRow("Latin-1") << QByteArray("\xe4z") << u"\ufffdz"_s;
    QTest::newRow("a line break") << QByteArray("a\nb") << u"a b"_s;
}

// One bad character in one message does not cost the page.
void TestGraphText::brokenText()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const auto page = MailApi::readMessages(
        reply("\n{\"value\":[{\"id\":\"1\",\"subject\":\"" + json
              + R"("},{"id":"2","subject":"\u00e9\ud83d\ude00\"ü"}],"@odata.nextLink":"http://a/b"})"));
    QVERIFY(page && page->records.size() == 2);
    QCOMPARE(messageOf(page->records.at(0)).subject, text);
    QCOMPARE(messageOf(page->records.at(1)).subject, u"é\U0001f600\"ü"_s);
    QCOMPARE(page->nextLink, QUrl(u"http://a/b"_s));
}

QTEST_APPLESS_MAIN(TestGraphText)
#include "tst_GraphText.moc"

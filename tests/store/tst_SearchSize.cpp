// SPDX-License-Identifier: GPL-3.0-or-later
// A SearchIndex that grows, shrinks and is large: nothing is lost at the seams, memory comes back, and a
// search ends when nobody wants it any more.
#include "tests/store/SearchBench.h"

#include <QTest>

using namespace Takeback;

class TestSearchSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesHoles();
    void manyRecipients();
    void overSeams();
    void isCanceled();
    void reserves();
};

void TestSearchSize::closesHoles()
{
    SearchIndex index;
    const QString longText = QString(u"lorem ipsum "_s).repeated(20);
    for (int i = 0; i < 4000; ++i)
        put(index, i, {u"number %1."_s.arg(i), {}, longText});
    const size_t full = index.bytes();
    for (int round = 0; round < 10; ++round)
        for (int i = 0; i < 4000; ++i)
            put(index, i, {u"round %1 number %2."_s.arg(round).arg(i), {}, longText});
    QCOMPARE(index.size(), size_t(4000));
    QVERIFY2(index.bytes() <= full * 2, qPrintable(QString::number(index.bytes())));
    QCOMPARE(found(index, u"\"round 8\""_s), Keys());
    for (int i = 0; i < 4000; ++i)
        if (i % 10 != 3)
            index.remove(i);
    QCOMPARE(index.size(), size_t(400));
    QVERIFY2(index.bytes() < full / 2, qPrintable(QString::number(index.bytes())));
    QCOMPARE(found(index, u"lorem"_s).size(), size_t(400));
    QCOMPARE(found(index, u"\"number 1233.\""_s), Keys({1233}));
    QCOMPARE(found(index, u"\"number 1234.\""_s), Keys());
    index.remove(1233);
    QCOMPARE(found(index, u"\"number 1233.\""_s), Keys());
    for (int i = 0; i < 4000; ++i)
        index.remove(i);
    QCOMPARE(found(index, QString()), Keys());
}

void TestSearchSize::manyRecipients()
{
    SearchIndex index;
    Mail mail{u"To everybody"_s, {}, u"hello"_s};
    for (int i = 0; i < 1000; ++i)
        mail.to.append({u"Person Nummer %1"_s.arg(i), u"person.%1@contoso.com"_s.arg(i)});
    put(index, 1, mail);
    put(index, 2, {u"next"_s, {}, {}});
    QCOMPARE(found(index, u"to:person.0@"_s), Keys({1}));
    QCOMPARE(found(index, u"to:\"nummer 999\""_s), Keys({1}));
    QCOMPARE(found(index, u"hello subject:every"_s), Keys({1}));
    QCOMPARE(found(index, u"is:external"_s), Keys());
    mail.to.append({{}, u"eve@evil.example"_s});
    put(index, 1, mail);
    QCOMPARE(found(index, u"is:external"_s), Keys({1}));
}

// A search goes stretch by stretch; here nearly every seam lies in a match.
void TestSearchSize::overSeams()
{
    SearchIndex index;
    const QString text = u"ab"_s.repeated(500);
    for (int i = 0; i < 5000; ++i)
        put(index, i, {text, {}, {}});
    QCOMPARE(found(index, text).size(), size_t(5000));
    const size_t full = index.bytes();
    for (int i = 0; i < 900; ++i) // few messages, much text
        put(index, i, {});
    put(index, 0, {QString(text).repeated(20000), {}, {}});
    put(index, 0, {});
    QVERIFY(index.bytes() <= full * 2);
    QCOMPARE(found(index, text).size(), size_t(4100));
}

void TestSearchSize::isCanceled()
{
    SearchIndex index;
    const QString longText = QString(u"lorem ipsum "_s).repeated(1000);
    for (int i = 0; i < 500; ++i)
        put(index, i, {u"x"_s, {}, longText}); // 6 MB
    for (const QString &typed : {u"lorem"_s, u"nowhere"_s, u"-nowhere"_s, QString()}) {
        int asked = 0;
        const auto query = SearchQuery::parse(typed, Today);
        QVERIFY(index.find(query, {}, [&asked] { return ++asked == 2; }).size() < 400);
        QCOMPARE(asked, 2);
        asked = 0;
        QCOMPARE(index.find(query, {}, [&asked] { return ++asked == 0; }).size(),
                 size_t(typed == u"nowhere"_s ? 0 : 500));
        QVERIFY(asked >= 4 && asked <= 10);
    }
}

void TestSearchSize::reserves()
{
    SearchIndex index;
    index.reserve(1000, 100'000);
    const size_t reserved = index.bytes();
    QVERIFY(reserved >= 100'000 && reserved < 200'000);
    for (int i = 0; i < 1000; ++i)
        put(index, i, {u"number %1."_s.arg(i), {}, QString(80, u'x')});
    QCOMPARE(index.bytes(), reserved);
    QCOMPARE(found(index, u"\"number 77.\""_s), Keys({77}));
    index.reserve(1, 1);
    QCOMPARE(found(index, u"\"number 77.\""_s), Keys({77}));
}

QTEST_GUILESS_MAIN(TestSearchSize)
#include "tst_SearchSize.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What a search finds: every field and operator, phrases in their field, messages replaced and removed.
#include "tests/store/SearchBench.h"

#include <QTest>

using namespace Takeback;

class TestSearchIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void staysInOneField();
    void dates();
    void external();
    void foreignDomains();
    void replacesAndRemoves();
    void oddRecords();
};

void TestSearchIndex::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Keys>("keys");
    const auto row = [](const QString &typed, const Keys &keys) {
        QTest::newRow(qPrintable(typed)) << typed << keys;
    };
    row(QString(), {1, 2, 3, 4, 5});
    row(u"ORT"_s, {1});
    row(u"ada"_s, {1, 2});
    row(u"ada report"_s, {1});
    row(u"report ada lunch"_s, {});
    row(u"to:ada"_s, {1});
    row(u"to:byron"_s, {1});
    row(u"to:@contoso"_s, {1, 4});
    row(u"to:archive"_s, {2}); // Cc
    row(u"to:secret"_s, {3}); // Bcc
    row(u"subject:ada"_s, {});
    row(u"subject:\"quarterly report\""_s, {1});
    row(u"\"report quarterly\""_s, {});
    row(u"ada -lunch"_s, {1});
    row(u"-lunch"_s, {1, 3, 4, 5});
    row(u"-to:ada ada"_s, {2});
    row(u"-a -o"_s, {5});
    row(u"has:attachment"_s, {1, 4});
    row(u"-has:attachment uber"_s, {3});
    row(u"is:external"_s, {2, 3});
    row(u"is:internal ada"_s, {1});
    row(u"after:2026-11-20"_s, {1, 2});
    row(u"after:2026-11-20 before:2026-11-22 ada"_s, {2});
    row(u"grosse"_s, {3});
    row(u"\"two words\""_s, {2});
    row(u"報告"_s, {4});
    row(u"고서"_s, {4});
    row(u"zzz"_s, {});
    row(u"to:ada subject:quarter numbers after:7d has:attachment -is:external -lunch"_s, {1});
}

void TestSearchIndex::finds()
{
    QFETCH(QString, typed);
    QFETCH(Keys, keys);
    SearchIndex index;
    put(index, 1,
        {u"Quarterly report"_s,
         {{u"Ada Byron"_s, u"ada@contoso.com"_s}},
         u"See the numbers"_s,
         at(Today),
         true});
    put(index, 2,
        {u"Lunch"_s,
         {{u"Bob"_s, u"bob@fabrikam.example"_s}},
         u"Is Ada coming?\r\nTwo\r\nwords"_s,
         at({2026, 11, 21}),
         false,
         {{QString(), u"archive@fabrikam.example"_s}}});
    put(index, 3,
        {u"Über Größe"_s,
         {},
         u"Vergiss nicht"_s,
         at({2026, 11, 1}),
         false,
         {},
         {{u"Secret"_s, u"s@x.example"_s}}});
    put(index, 4,
        {u"第三四半期の報告書"_s, {{u"보고서"_s, u"o@contoso.com"_s}}, u"お疲れ様です"_s, NoTime, true});
    put(index, 5, {});
    QCOMPARE(found(index, typed), keys);
}

// Neither two fields, two recipients, a name and its address, nor two messages together make a match.
void TestSearchIndex::staysInOneField()
{
    SearchIndex index;
    put(index, 1,
        {u"one"_s,
         {{u"two"_s, u"three"_s}, {u"four"_s, u"five"_s}},
         u"six"_s,
         NoTime,
         false,
         {{u"seven"_s, u"eight"_s}}});
    put(index, 2, {u"nine"_s, {}, {}});
    const QStringList pieces = {u"one"_s,   u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                                u"seven"_s, u"eight"_s, u"six"_s,   u"nine"_s};
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        QCOMPARE(found(index, pieces.at(i)), Keys({1}));
        for (const QString &between : {u""_s, u" "_s, u"\u001e"_s, u"\u001f"_s}) {
            const QString both = pieces.at(i).right(2) + between + pieces.at(i + 1).left(2);
            QCOMPARE(found(index, u'"' + both + u'"'), Keys());
        }
    }
    QCOMPARE(found(index, u"\u001e"_s), Keys({1, 2})); // white space, which asks nothing
}

void TestSearchIndex::dates()
{
    SearchIndex index;
    put(index, 1, {u"x"_s, {}, {}, at(Today) - 1});
    put(index, 2, {u"x"_s, {}, {}, at(Today)});
    put(index, 3, {u"x"_s, {}, {}, at(Today.addDays(1)) - 1});
    put(index, 4, {u"x"_s, {}, {}, at(Today.addDays(1))});
    put(index, 5, {u"x"_s, {}, {}, NoTime});
    QCOMPARE(found(index, u"after:today"_s), Keys({2, 3, 4}));
    QCOMPARE(found(index, u"x before:today"_s), Keys({1}));
    QCOMPARE(found(index, u"after:today before:2026-11-24"_s), Keys({2, 3}));
    QCOMPARE(found(index, u"before:0001"_s), Keys());
    QCOMPARE(found(index, u"before:9999"_s), Keys({1, 2, 3, 4}));
    QCOMPARE(found(index, u"after:9999y"_s), Keys({1, 2, 3, 4}));
}

void TestSearchIndex::external()
{
    SearchIndex index;
    const QStringList addresses = {u"a@contoso.com"_s,
                                   u"a@CONTOSO.COM"_s,
                                   u"a@sub.contoso.com"_s,
                                   u"a@contoso.com.evil.example"_s,
                                   u"a@xcontoso.com"_s,
                                   u"a@b@contoso.com"_s,
                                   u"contoso.com@evil.example"_s,
                                   u"/o=Contoso/cn=Ada"_s,
                                   u"@evil.example"_s,
                                   u"a@"_s,
                                   u"a b@evil.example"_s,
                                   QString()};
    for (qsizetype i = 0; i < addresses.size(); ++i)
        put(index, i, {u"x"_s, {{u"n@evil.example"_s, addresses.at(i)}}, u"p@evil.example"_s});
    put(index, 20,
        {u"x"_s, {{u"Ada"_s, u"a@contoso.com"_s}}, {}, NoTime, false, {}, {{u"Eve"_s, u"e@evil.example"_s}}});
    QCOMPARE(found(index, u"is:external"_s), Keys({2, 3, 4, 6, 20}));
    QCOMPARE(found(index, u"-is:external x"_s), Keys({0, 1, 5, 7, 8, 9, 10, 11}));
    QCOMPARE(found(index, u"is:external"_s, {u"contoso.com"_s, u"sub.contoso.com"_s, u"evil.example"_s}),
             Keys({3, 4}));
    QCOMPARE(found(index, u"is:external"_s, {}), Keys({0, 1, 2, 3, 4, 5, 6, 20}));
}

// Folded they are alike; they are not the same.
void TestSearchIndex::foreignDomains()
{
    SearchIndex index;
    put(index, 1, {u"x"_s, {{{}, u"a@müller.example"_s}}, {}});
    put(index, 2, {u"x"_s, {{{}, u"a@muller.example"_s}}, {}});
    put(index, 3, {u"x"_s, {{{}, u"jürgen@muller.example"_s}}, {}});
    QCOMPARE(found(index, u"is:external"_s, {u"muller.example"_s}), Keys({1}));
    QCOMPARE(found(index, u"is:internal"_s, {u"müller.example"_s, u"muller.example"_s}), Keys({1, 2, 3}));
}

void TestSearchIndex::replacesAndRemoves()
{
    SearchIndex index;
    put(index, 1, {u"first"_s, {}, u"one"_s, at(Today), true});
    put(index, 2, {u"second"_s, {}, u"two"_s});
    put(index, 1, {u"changed"_s, {}, u"three"_s});
    QCOMPARE(index.size(), size_t(2));
    QCOMPARE(found(index, u"first"_s), Keys());
    QCOMPARE(found(index, u"has:attachment"_s), Keys());
    QCOMPARE(found(index, u"changed"_s), Keys({1}));
    QCOMPARE(found(index, QString()), Keys({1, 2}));
    index.remove(2);
    index.remove(2);
    index.remove(99);
    QCOMPARE(index.size(), size_t(1));
    QCOMPARE(found(index, u"second"_s), Keys());
    put(index, 2, {u"again"_s, {}, {}});
    QCOMPARE(found(index, u"again"_s), Keys({2}));
    index.clear();
    QCOMPARE(index.size(), size_t(0));
    QCOMPARE(found(index, QString()), Keys());
    QCOMPARE(found(index, u"changed"_s), Keys());
    put(index, 5, {u"after clear"_s, {}, {}});
    QCOMPARE(found(index, u"clear"_s), Keys({5}));
}

void TestSearchIndex::oddRecords()
{
    SearchIndex index;
    index.put(1, {}); // no memory behind its views
    MessageRecord record;
    record.subject = "broken \xFF\xC3 subject";
    record.to = "a name without ends";
    record.cc = "\x1f\x1e\x1e\x1f\x1f@\x1e";
    record.preview = std::string_view("zero\0inside\x1d\x1e", 13);
    index.put(2, record);
    QCOMPARE(found(index, QString()), Keys({1, 2}));
    QCOMPARE(found(index, u"broken subject"_s), Keys({2}));
    QCOMPARE(found(index, u"\uFFFD"_s), Keys({2}));
    QCOMPARE(found(index, u"to:\"name without\""_s), Keys({2}));
    QCOMPARE(found(index, u"\"zero inside\""_s), Keys({2}));
    QCOMPARE(found(index, u"is:external"_s), Keys());
    QCOMPARE(index.find({}, {}), Keys({1, 2}));
    SearchQuery empty;
    empty.terms.append(SearchTerm());
    QCOMPARE(index.find(empty, {}), Keys({1, 2}));
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_SearchIndex.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the search field is understood as meant; what is not gets a hint and searches on.
#include "app/types/SearchQuery.h"

#include <QLocale>
#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;
using Field = SearchTerm::Field;
using Trouble = SearchQuery::Trouble;

namespace {

const QDate Today(2026, 11, 23);

SearchQuery parse(const QString &typed)
{
    return SearchQuery::parse(typed, Today);
}

// Terms as one text: what they search, with - and t: or s: before it.
QString inShort(const SearchQuery &query)
{
    QStringList list;
    for (const SearchTerm &term : query.terms) {
        const QString field = term.field == Field::Recipients ? u"t:"_s
            : term.field == Field::Subject                    ? u"s:"_s
                                                              : QString();
        list.append(QString((term.isNegated ? u"-"_s : QString()) + field + term.folded));
    }
    return list.join(u'|');
}

} // namespace

class TestSearchQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void terms_data();
    void terms();
    void dates_data();
    void dates();
    void datesInLocale_data();
    void datesInLocale();
    void flags();
    void severalDates();
    void hints_data();
    void hints();
    void onlyTheFirstHint();
    void whileTyping();
    void isEmpty();
    void words();
};

void TestSearchQuery::terms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("terms");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("spaces") << u" \t\n\u3000"_s << QString();
    QTest::newRow("words") << u"  Zwei  Wörter "_s << u"zwei|worter"_s;
    QTest::newRow("phrase") << u"\"Two  Words\" three"_s << u"two words|three"_s;
    QTest::newRow("typographic quotes") << u"„zwei Worte“ “two words”"_s << u"zwei worte|two words"_s;
    QTest::newRow("wide quotes and colon") << u"to：＂山田 太郎＂"_s << u"t:山田 太郎"_s;
    QTest::newRow("to") << u"to:Ada"_s << u"t:ada"_s;
    QTest::newRow("case of operators") << u"TO:ada Subject:x"_s << u"t:ada|s:x"_s;
    QTest::newRow("quoted value") << u"to:\"Ada B\" subject:\"two words\""_s << u"t:ada b|s:two words"_s;
    QTest::newRow("negated") << u"-word -to:ada -\"a b\" -subject:\"c d\""_s << u"-word|-t:ada|-a b|-s:c d"_s;
    QTest::newRow("dash alone") << u"report - q3"_s << u"report|q3"_s;
    QTest::newRow("dash inside") << u"e-mail"_s << u"e-mail"_s;
    QTest::newRow("dash twice") << u"--x"_s << u"--x"_s;
    QTest::newRow("repeated") << u"a A á -a"_s << u"a|-a"_s;
    QTest::newRow("empty quotes") << u"\"\" a"_s << u"a"_s;
    QTest::newRow("inches") << u"5\" disk"_s << u"5\"|disk"_s;
    QTest::newRow("after a quote") << u"\"a b\"c"_s << u"a b|c"_s;
    QTest::newRow("page") << u"https://x.example/a?b=c"_s << u"https://x.example/a?b=c"_s;
    QTest::newRow("time") << u"12:30"_s << u"12:30"_s;
    QTest::newRow("reply") << u"Re: budget"_s << u"re:|budget"_s;
    QTest::newRow("unknown operator") << u"Foo:Bar foo:\"b c\""_s << u"foo:bar|foo:b c"_s;
    QTest::newRow("smile") << u":-)"_s << u":-)"_s;
    QTest::newRow("only marks") << u"\u0301 a"_s << u"a"_s;
    QTest::newRow("Chinese") << u"第三季度报告"_s << u"第三季度报告"_s;
}

void TestSearchQuery::terms()
{
    QFETCH(QString, typed);
    QFETCH(QString, terms);
    QCOMPARE(inShort(parse(typed)), terms);
}

void TestSearchQuery::dates_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QDate>("day");
    QTest::newRow("day") << u"2026-11-03"_s << QDate(2026, 11, 3);
    QTest::newRow("no zeros") << u"2026-1-3"_s << QDate(2026, 1, 3);
    QTest::newRow("slashes") << u"2026/11/03"_s << QDate(2026, 11, 3);
    QTest::newRow("month") << u"2026-10"_s << QDate(2026, 10, 1);
    QTest::newRow("year") << u"2025"_s << QDate(2025, 1, 1);
    QTest::newRow("today") << u"Today"_s << Today;
    QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 11, 22);
    QTest::newRow("days ago") << u"7d"_s << QDate(2026, 11, 16);
    QTest::newRow("weeks ago") << u"2W"_s << QDate(2026, 11, 9);
    QTest::newRow("months ago") << u"1m"_s << QDate(2026, 10, 23);
    QTest::newRow("years ago") << u"1y"_s << QDate(2025, 11, 23);
    QTest::newRow("dots") << u"3.11.2026"_s << QDate(2026, 11, 3);
    QTest::newRow("dots, short") << u"03.11.26"_s << QDate(2026, 11, 3);
    QTest::newRow("quoted") << u"\"2026-11-03\""_s << QDate(2026, 11, 3);
    QTest::newRow("leap day") << u"2024-02-29"_s << QDate(2024, 2, 29);
    QTest::newRow("wide digits") << u"２０２６"_s << QDate(2026, 1, 1);
    for (const auto *wrong : {"soon", "2026-13", "2026-02-30", "0000", "31.2.2026", "7x", "d", "2026-",
                              "99999d", "-1d", "1.2.3.4"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QDate();
}

void TestSearchQuery::dates()
{
    QFETCH(QString, value);
    QFETCH(QDate, day);
    const auto after = parse(u"after:"_s + value);
    const auto before = parse(u"Before:"_s + value + u" x"_s);
    QCOMPARE(after.after.value_or(QDate()), day);
    QCOMPARE(before.before.value_or(QDate()), day);
    QVERIFY(!after.before && !before.after && after.terms.isEmpty());
    QCOMPARE(inShort(before), u"x"_s);
    QCOMPARE(after.hint.has_value(), !day.isValid());
}

void TestSearchQuery::datesInLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QDate>("day");
    QTest::newRow("American") << u"en_US"_s << u"11/3/26"_s << QDate(2026, 11, 3);
    QTest::newRow("American, whole year") << u"en_US"_s << u"11/03/2026"_s << QDate(2026, 11, 3);
    QTest::newRow("British") << u"en_GB"_s << u"03/11/2026"_s << QDate(2026, 11, 3);
    QTest::newRow("British, short") << u"en_GB"_s << u"3/11/26"_s << QDate(2026, 11, 3);
    QTest::newRow("German") << u"de_DE"_s << u"03.11.2026"_s << QDate(2026, 11, 3);
    QTest::newRow("French") << u"fr_FR"_s << u"03/11/2026"_s << QDate(2026, 11, 3);
    QTest::newRow("Dutch") << u"nl_NL"_s << u"03-11-2026"_s << QDate(2026, 11, 3);
    QTest::newRow("Japanese") << u"ja_JP"_s << u"2026/11/03"_s << QDate(2026, 11, 3);
    QTest::newRow("no such day") << u"en_US"_s << u"13/13/2026"_s << QDate();
}

void TestSearchQuery::datesInLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, value);
    QFETCH(QDate, day);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(parse(u"after:"_s + value).after.value_or(QDate()), day);
}

void TestSearchQuery::flags()
{
    QCOMPARE(parse(u"has:attachment"_s).hasAttachment, std::optional(true));
    QCOMPARE(parse(u"-HAS:Attachments"_s).hasAttachment, std::optional(false));
    QCOMPARE(parse(u"is:external"_s).isExternal, std::optional(true));
    QCOMPARE(parse(u"-is:external"_s).isExternal, std::optional(false));
    QCOMPARE(parse(u"is:internal"_s).isExternal, std::optional(false));
    QVERIFY(parse(u"has:attachment is:external"_s).terms.isEmpty());
    QVERIFY(!parse(u"attachment external"_s).hasAttachment);
}

// All must hold, so the narrowest counts; not after a day is before it.
void TestSearchQuery::severalDates()
{
    const auto query = parse(u"after:2020 before:2026 after:2024 after:2022 before:2025 before:2027"_s);
    QCOMPARE(query.after, std::optional(QDate(2024, 1, 1)));
    QCOMPARE(query.before, std::optional(QDate(2025, 1, 1)));
    QCOMPARE(parse(u"-after:2024"_s).before, std::optional(QDate(2024, 1, 1)));
    QCOMPARE(parse(u"-before:2024"_s).after, std::optional(QDate(2024, 1, 1)));
}

void TestSearchQuery::hints_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("trouble"); // -1: none
    QTest::addColumn<QString>("text");
    const auto row = [](const char *typed, Trouble trouble, const char *text) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << int(trouble) << QString::fromUtf8(text);
    };
    row("a foo:Bar b", Trouble::UnknownOperator, "foo:Bar");
    row("-from:ada", Trouble::UnknownOperator, "-from:ada");
    row("x After:soon", Trouble::NotADate, "After:soon");
    row("has:feet", Trouble::NotAValue, "has:feet");
    row("is:\"very nice\" x", Trouble::NotAValue, "is:\"very nice\"");
    row("to:", Trouble::MissingValue, "to:");
    row("to: ada", Trouble::MissingValue, "to:");
    row("after:\"\"", Trouble::MissingValue, "after:\"\"");
    row("x \"ada b ", Trouble::OpenQuote, "\"ada b");
    row("to:\"ada b", Trouble::OpenQuote, "to:\"ada b");
    for (const auto *good :
         {"ada", "https://x.example", "12:30", "at:5", "Re: x", "re:", "C:\\temp", "a:b", "::", "日本:東京",
          "to:ada", "\"\"", "-", "after:7d", "has:attachment", ":)", "5\""})
        QTest::newRow(good) << QString::fromUtf8(good) << -1 << QString();
}

void TestSearchQuery::hints()
{
    QFETCH(QString, typed);
    QFETCH(int, trouble);
    QFETCH(QString, text);
    const auto hint = parse(typed).hint;
    QCOMPARE(hint ? int(hint->trouble) : -1, trouble);
    QCOMPARE(hint ? hint->text : QString(), text);
}

void TestSearchQuery::onlyTheFirstHint()
{
    QCOMPARE(parse(u"has:feet after:soon foo:bar"_s).hint->text, u"has:feet"_s);
}

// Between two keys the list must not go empty for an operator that is half there.
void TestSearchQuery::whileTyping()
{
    const auto ada = parse(u"ada"_s);
    for (const QString &more :
         {u"to:"_s, u"to:\""_s, u"-to:"_s, u"subject:"_s, u"after:"_s, u"after:2"_s, u"after:20"_s,
          u"after:202"_s, u"before:2026-"_s, u"has:"_s, u"has:attach"_s, u"is:ext"_s, u"-"_s, u"\""_s}) {
        const auto query = parse(u"ada "_s + more);
        QCOMPARE(query.terms, ada.terms);
        QVERIFY(!query.after && !query.before && !query.hasAttachment && !query.isExternal);
    }
}

void TestSearchQuery::isEmpty()
{
    for (const auto *typed : {"", "  ", "to:", "after:soon", "has:feet", "-", "\"\""})
        QVERIFY2(parse(QString::fromLatin1(typed)).isEmpty(), typed);
    for (const auto *typed :
         {"a", "-a", "after:7d", "before:7d", "has:attachment", "-is:external", "foo:bar"})
        QVERIFY2(!parse(QString::fromLatin1(typed)).isEmpty(), typed);
}

void TestSearchQuery::words()
{
    const auto query = parse(u"One to:Two subject:Three -four -to:five \"six seven\""_s);
    QCOMPARE(query.words(Field::Anywhere), QStringList({u"one"_s, u"six seven"_s}));
    QCOMPARE(query.words(Field::Recipients), QStringList({u"one"_s, u"two"_s, u"six seven"_s}));
    QCOMPARE(query.words(Field::Subject), QStringList({u"one"_s, u"three"_s, u"six seven"_s}));
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_SearchQuery.moc"

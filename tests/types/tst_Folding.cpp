// SPDX-License-Identifier: GPL-3.0-or-later
// What people type finds what was written, in many scripts; letters that differ in meaning stay different;
// what is found is marked in the text as it was, whole letters only.
#include "app/types/Folding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

namespace {

std::string foldedUtf8(std::string_view text)
{
    std::string result;
    appendFolded(result, text);
    return result;
}

} // namespace

class TestFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void finds_data();
    void finds();
    void tellsApart_data();
    void tellsApart();
    void isSettled();
    void composedOrNot();
    void utf8AsUtf16();
    void brokenUtf8_data();
    void brokenUtf8();
    void appends();
    void noControlSigns();
    void marks_data();
    void marks();
    void marksWithinBounds();
};

void TestFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ascii") << u"Hello, WORLD [@`{] 09"_s << u"hello, world [@`{] 09"_s;
    QTest::newRow("spaces") << u"a  b\r\n\tc\u00A0\u3000d "_s << u"a b c d "_s;
    QTest::newRow("long, with spaces at every seam")
        << u"0123456789abcde  XYZ            "_s.repeated(3) << u"0123456789abcde xyz "_s.repeated(3);
    QTest::newRow("German") << u"Größe STRASSE ẞ Müller"_s << u"grosse strasse ss muller"_s;
    QTest::newRow("French") << u"Œuvre, déjà, ÇA, naïve"_s << u"oeuvre, deja, ca, naive"_s;
    QTest::newRow("Scandinavian") << u"Ærø Åse Þór Đorđe"_s << u"aero ase thor dorde"_s;
    QTest::newRow("Turkish") << u"İstanbul ISPARTA ılık ŞÇĞ"_s << u"istanbul isparta ilik scg"_s;
    QTest::newRow("Polish") << u"Łódź ŻÓŁW"_s << u"lodz zolw"_s;
    QTest::newRow("Greek") << u"Ὀδυσσεύς ΟΔΥΣΣΕΥΣ ᾳ"_s << u"οδυσσευσ οδυσσευσ α"_s;
    QTest::newRow("Russian") << u"Отчёт ЙОД"_s << u"отчет йод"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Đặng Trường"_s << u"nguyen dang truong"_s;
    QTest::newRow("Arabic") << u"مُحَمَّـــد أحمد إلى"_s << u"محمد احمد الي"_s;
    QTest::newRow("Persian") << u"می\u200Cخواهم کتاب ۱۲۳"_s << u"ميخواهم كتاب 123"_s;
    QTest::newRow("Hebrew") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("Hindi") << u"हिन्दी १२"_s << u"हिन्दी 12"_s;
    QTest::newRow("Thai") << u"ไทย ที่นี่"_s << u"ไทย ที่นี่"_s;
    QTest::newRow("Japanese") << u"ｶﾞｷﾞｸﾞ ﾊﾟ がぎぐ"_s << u"ガギグ パ がぎぐ"_s;
    QTest::newRow("Korean") << u"한국어"_s << u"한국어"_s;
    QTest::newRow("Chinese") << u"报告，第３季度"_s << u"报告,第3季度"_s;
    QTest::newRow("wide") << u"ＡＢＣ１２３"_s << u"abc123"_s;
    QTest::newRow("ligatures") << u"ﬁnance ﬀ ǆ ㈱ ™ ²"_s << u"finance ff dz (株) tm 2"_s;
    QTest::newRow("emoji") << u"❤️ 👍🏽 👨‍👩‍👧"_s << u"❤ 👍🏽 👨👩👧"_s;
    QTest::newRow("typography") << u"“don’t” – co\u00ADop…"_s << u"\"don't\" - coop..."_s;
    QTest::newRow("accents alone") << u"´ ¨ ¯"_s << u"´ ¨ ¯"_s;
    QTest::newRow("a surrogate alone") << QString(QChar(0xD83D)) + u"a"_s << u"\uFFFDa"_s;
}

void TestFolding::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    QCOMPARE(folded(text), result);
}

void TestFolding::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no accents typed") << u"Réunion à Besançon"_s << u"besanc"_s;
    QTest::newRow("accents typed, none written") << u"reunion"_s << u"Réunion"_s;
    QTest::newRow("umlaut") << u"Übergrößenträger"_s << u"GROSSENTR"_s;
    QTest::newRow("half of an ß") << u"Maßnahme"_s << u"mas"_s;
    QTest::newRow("dotted I") << u"İZMİR"_s << u"izmir"_s;
    QTest::newRow("dotless i") << u"Iğdır"_s << u"igdir"_s;
    QTest::newRow("final sigma inside") << u"λόγος"_s << u"ΛΟΓΟΣ"_s;
    QTest::newRow("io") << u"Ещё"_s << u"еще"_s;
    QTest::newRow("harakat") << u"السَّلَامُ"_s << u"السلام"_s;
    QTest::newRow("a vowel sign not typed yet") << u"किताब"_s << u"क"_s;
    QTest::newRow("half width") << u"ﾃﾞｰﾀ"_s << u"データ"_s;
    QTest::newRow("a syllable of a word") << u"보고서를"_s << u"고서"_s;
    QTest::newRow("in the middle, no spaces") << u"第三四半期の報告書"_s << u"報告"_s;
    QTest::newRow("one of a family") << u"👨‍👩‍👧"_s << u"👩"_s;
    QTest::newRow("phrase over a line") << u"two\r\n  words"_s << u"two words"_s;
}

void TestFolding::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QVERIFY(folded(text).contains(folded(typed)));
    QVERIFY(!occurrences(text, {folded(typed)}).isEmpty());
}

void TestFolding::tellsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::newRow("dakuten") << u"がくせい"_s << u"か"_s;
    QTest::newRow("half width dakuten") << u"ﾃﾞｰﾀ"_s << u"テ"_s;
    QTest::newRow("handakuten") << u"ぱ"_s << u"ば"_s;
    QTest::newRow("part of a syllable") << u"한국"_s << u"하"_s;
    QTest::newRow("y and i") << u"мой"_s << u"мои"_s;
    QTest::newRow("vowel sign") << u"कि"_s << u"कु"_s;
    QTest::newRow("Thai tone") << u"ใกล้"_s << u"ใกล่"_s;
    QTest::newRow("Latin and Cyrillic") << u"microsoft"_s << u"micros\u043Eft"_s;
}

void TestFolding::tellsApart()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QVERIFY(!folded(text).contains(folded(typed)));
}

void TestFolding::isSettled()
{
    for (char32_t c = 0; c < 0x20000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString once = folded(QString::fromUcs4(&c, 1));
        QVERIFY2(folded(once) == once, qPrintable(QString::number(c, 16)));
    }
}

// As macOS writes file names, and everybody else does.
void TestFolding::composedOrNot()
{
    const QString texts[] = {u"Ångström déjà ΐ Йод ещё Nguyễn"_s, u"がぎぱヴ 한국어를 각"_s, u"أحمد آب ؤ"_s,
                             u"क़लम ऩ కై"_s, u"שָׁלוֹם"_s};
    for (const QString &text : texts) {
        QCOMPARE(folded(text.normalized(QString::NormalizationForm_D)), folded(text));
        QCOMPARE(folded(text.normalized(QString::NormalizationForm_C)), folded(text));
    }
}

// One way in ASCII blocks and decoded bytes, the other letter by letter.
void TestFolding::utf8AsUtf16()
{
    QRandomGenerator random(4);
    const QString letters =
        u"aAzZ  \r\n09.éßÆİıжЙ\u0306и\u0301ςعُかﾞｶ한ᄒ\u1161\u11ABक़，Ａ\u200D報"_s + u"👍🏽"_s;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        while (text.size() < i % 90) {
            const auto at = random.bounded(int(letters.size()));
            const int count = random.bounded(8) == 0 ? random.bounded(40) : 1;
            if (!letters.at(at).isSurrogate())
                text += QString(count, letters.at(at));
            else
                text += u"👍🏽"_s;
        }
        QCOMPARE(QString::fromStdString(foldedUtf8(text.toStdString())), folded(text));
    }
}

void TestFolding::brokenUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("result");
    const QByteArray no = "\xEF\xBF\xBD";
    QTest::newRow("a lone continuation") << QByteArray("A\x80Z") << QByteArray("a" + no + "z");
    QTest::newRow("cut at the end") << QByteArray("ok \xC3") << QByteArray("ok " + no);
    QTest::newRow("cut by a letter") << QByteArray("\xE2\x82 A") << QByteArray(no + no + " a");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QByteArray(no + no);
    QTest::newRow("overlong, three") << QByteArray("\xE0\x80\xAF") << QByteArray(no + no + no);
    QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << QByteArray(no + no + no);
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << QByteArray(no + no + no + no);
    QTest::newRow("five bytes") << QByteArray("\xF8\x88\x80\x80\x80") << QByteArray(no + no + no + no + no);
    QTest::newRow("0xFF") << QByteArray("\xFF\xFEx") << QByteArray(no + no + "x");
    QTest::newRow("zero") << QByteArray("a\0B", 3) << QByteArray("a b");
    QTest::newRow("the last letter there is")
        << QByteArray("\xF4\x8F\xBF\xBD") << QByteArray("\xF4\x8F\xBF\xBD");
}

void TestFolding::brokenUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, result);
    QCOMPARE(QByteArray::fromStdString(foldedUtf8({bytes.constData(), size_t(bytes.size())})), result);
}

void TestFolding::appends()
{
    std::string text = "before ";
    appendFolded(text, " AFTER");
    QCOMPARE(text, std::string("before  after"));
    appendFolded(text, {});
    QCOMPARE(text, std::string("before  after"));
}

void TestFolding::noControlSigns()
{
    QString all;
    for (ushort c = 0; c < 0x300; ++c)
        all += QChar(c);
    for (const QChar c : folded(all))
        QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x7F);
}

void TestFolding::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("needles");
    QTest::addColumn<QStringList>("marked");
    const auto row = [](const char *name, const QString &text, const QStringList &needles,
                        const QStringList &marked) { QTest::newRow(name) << text << needles << marked; };
    row("none", u"abc"_s, {u"x"_s}, {});
    row("no needle", u"abc"_s, {}, {});
    row("an empty needle", u"abc"_s, {QString()}, {});
    row("an empty text", QString(), {u"x"_s}, {});
    row("two", u"Report on the REPORT"_s, {u"report"_s}, {u"Report"_s, u"REPORT"_s});
    row("in order", u"b a"_s, {u"a"_s, u"b"_s}, {u"b"_s, u"a"_s});
    row("touching", u"abcd"_s, {u"ab"_s, u"cd"_s}, {u"abcd"_s});
    row("overlapping", u"banana"_s, {u"ana"_s}, {u"anana"_s});
    row("inside another", u"abcd"_s, {u"b"_s, u"abcd"_s}, {u"abcd"_s});
    row("after what grew", u"ßßß x"_s, {u"x"_s}, {u"x"_s});
    row("half of an ß", u"Maß"_s, {u"mas"_s}, {u"Maß"_s});
    row("the other half", u"ßa"_s, {u"sa"_s}, {u"ßa"_s});
    row("ligature", u"eﬃzient"_s, {u"fi"_s}, {u"ﬃ"_s});
    row("dotted I", u"xİy"_s, {u"i"_s}, {u"İ"_s});
    row("accent apart", u"e\u0301te\u0301"_s, {u"e"_s}, {u"e\u0301"_s, u"e\u0301"_s});
    row("accent apart at the end", u"cafe\u0301"_s, {u"cafe"_s}, {u"cafe\u0301"_s});
    row("beside an accent apart", u"e\u0301t"_s, {u"t"_s}, {u"t"_s});
    row("vowel sign", u"किताब"_s, {u"क"_s}, {u"कि"_s});
    row("emoji", u"a👍🏽b"_s, {u"👍"_s}, {u"👍🏽"_s});
    row("after emoji", u"🎉🎉 ok"_s, {u"ok"_s}, {u"ok"_s});
    row("over lines", u"two\r\n\r\nwords"_s, {u"two words"_s}, {u"two\r\n\r\nwords"_s});
    row("soft hyphen", u"co\u00ADop"_s, {u"coop"_s}, {u"co\u00ADop"_s});
    row("jamo", u"\u1112\u1161\u11AB!"_s, {u"한"_s}, {u"\u1112\u1161\u11AB"_s});
    row("half width", u"xﾃﾞｰﾀ"_s, {u"デ"_s}, {u"ﾃﾞ"_s});
}

void TestFolding::marks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, needles);
    QFETCH(QStringList, marked);
    QStringList result;
    for (const TextRange &range : occurrences(text, needles))
        result.append(text.mid(range.start, range.length));
    QCOMPARE(result, marked);
}

void TestFolding::marksWithinBounds()
{
    QRandomGenerator random(7);
    const QString letters = u"aAß\u0301\u0306и👍🏽\u200Dﬃが\u3099한\u1161 \n"_s;
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int j = random.bounded(12); j > 0; --j)
            text +=
                letters.at(random.bounded(int(letters.size()))); // surrogates without their other half too
        const QString all = folded(text);
        const auto from = random.bounded(int(all.size()) + 1);
        const QString needle = all.mid(from, 1 + random.bounded(3));
        if (needle.isEmpty() || !needle.isValidUtf16())
            continue;
        const auto ranges = occurrences(text, {needle});
        QVERIFY(!ranges.isEmpty());
        qsizetype end = -1;
        for (const TextRange &range : ranges) {
            QVERIFY(range.start > end && range.length > 0 && range.start + range.length <= text.size());
            end = range.start + range.length;
            const auto isInPair = [&text](qsizetype at) {
                return at > 0 && at < text.size() && text.at(at).isLowSurrogate()
                    && text.at(at - 1).isHighSurrogate();
            };
            QVERIFY(!isInPair(range.start) && !isInPair(end));
        }
    }
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_Folding.moc"

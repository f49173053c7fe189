// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PlainText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

class tst_PlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("as it is") << u"Salary bands 2027"_s << u"Salary bands 2027"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("markup stays the text it is") << u"<b>Bold</b> &amp;"_s << u"<b>Bold</b> &amp;"_s;
        QTest::newRow("line ends of every kind")
            << u"a\r\nb\nc\rd\u2028e\u2029f\u0085g\vh\fi"_s << u"a b c d e f g h i"_s;
        QTest::newRow("a tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("NUL, bell, escape, delete, C1") << QString(u"a"_s + QChar(0)
                                                                  + u"b\x07"
                                                                    u"c\x1b"
                                                                    u"d\x7f"
                                                                    u"e\u009bf"_s)
                                                       << u"a b c d e f"_s;
        QTest::newRow("overrides and embeddings")
            << u"\u202a\u202b\u202d\u202egpj.exe\u202c"_s << u"gpj.exe"_s;
        QTest::newRow("isolates") << u"\u2066a\u2067b\u2068c\u2069"_s << u"abc"_s;
        QTest::newRow("marks are harmless") << u"a\u200eb\u200fc\u061cd"_s << u"a\u200eb\u200fc\u061cd"_s;
        QTest::newRow("right to left itself") << u"العربية"_s << u"العربية"_s;
        QTest::newRow("an emoji of several")
            << u"\U0001F468\u200D\U0001F469"_s << u"\U0001F468\u200D\U0001F469"_s;
        QTest::newRow("only spaces") << u" \u00a0\t "_s << QString();
        QTest::newRow("a lone surrogate") << QString(QChar(0xd800)) << QString(QChar(0xd800));
    }
    void aLine()
    {
        QFETCH(const QString, text);
        QTEST(PlainText::line(text), "shown");
    }

    void theCut()
    {
        QCOMPARE(PlainText::line(QString(300, u'W')), QString(300, u'W'));
        QCOMPARE(PlainText::line(QString(10240, u'W')), QString(QString(300, u'W') % u"…"));
        QCOMPARE(PlainText::line(u"abcdef"_s, 3), u"abc…"_s);
        QCOMPARE(PlainText::line(u"ab\U0001F468"_s, 3), u"ab…"_s); // not inside a pair
        QCOMPARE(PlainText::line(u"ab\U0001F468"_s, 4), u"ab\U0001F468"_s);
        QCOMPARE(PlainText::line(u"abc"_s, 0), u"…"_s);
        QCOMPARE(PlainText::line(u"abc def"_s, 3), u"abc…"_s);
        QCOMPARE(PlainText::line(u"abc   "_s, 3), u"abc"_s);
        // Nothing that is left out hides what stands behind it.
        QCOMPARE(PlainText::line(QString(QString(5000, QChar(0x202e)) % u"text"), 20), u"text"_s);
        QCOMPARE(PlainText::line(QString(QString(5000, u' ') % u"text"), 20), u"text"_s);
    }

    void isolated()
    {
        QCOMPARE(PlainText::isolated(u"a\u2069\u202eb"_s), u"\u2068ab\u2069"_s);
        QCOMPARE(PlainText::isolated(u"abcdef"_s, 3), u"\u2068abc…\u2069"_s);
    }

    void wrappable()
    {
        const QChar gap(0x200b);
        for (const auto &text : {u"Salary bands 2027"_s, QString(30, u'W'), QString(), u"a-b c\nd"_s})
            QCOMPARE(PlainText::wrappable(text), text);
        QCOMPARE(PlainText::wrappable(QString(u"at "_s % QString(31, u'W'))),
                 QString(u"at WWWWWWWWWW"_s % gap % u"WWWWWWWWWW" % gap % u"WWWWWWWWWW" % gap % u'W'));
        const QString marked = u"e\u0301\u0302"_s; // one sign of three units
        const QStringList pieces = PlainText::wrappable(QString(u"xy"_s % marked.repeated(20))).split(gap);
        QCOMPARE(pieces.join(QString()), QString(u"xy"_s % marked.repeated(20)));
        for (const QString &piece : pieces)
            QVERIFY(piece.size() <= 12 && piece.endsWith(marked) && !piece.at(0).isMark());
    }

    void aBlock_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("lines stay") << u"a\n\n\tb"_s << u"a\n\n\tb"_s;
        QTest::newRow("CRLF") << u"a\r\nb"_s << u"a\nb"_s;
        QTest::newRow("NUL is shown") << QString(u"a"_s + QChar(0) + u"b"_s) << u"a\u2400b"_s;
        QTest::newRow("controls go") << u"a\x07\x1b[31mb\u009b"_s << u"a[31mb"_s;
        QTest::newRow("directions go") << u"\u202egpj\u202c\u2066x\u2069"_s << u"gpjx"_s;
        QTest::newRow("markup") << u"<script>"_s << u"<script>"_s;
    }
    void aBlock()
    {
        QFETCH(const QString, text);
        QTEST(PlainText::block(text), "shown");
    }

    void aLongBlock()
    {
        QCOMPARE(PlainText::block(u"abcdef"_s, 3), u"abc…"_s);
        QCOMPARE(PlainText::block(QString(2 * 1024 * 1024, u'x')).size(), 1024 * 1024 + 1);
    }
};

QTEST_APPLESS_MAIN(tst_PlainText)
#include "tst_PlainText.moc"

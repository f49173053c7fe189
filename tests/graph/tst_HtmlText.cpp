// SPDX-License-Identifier: GPL-3.0-or-later
// HTML becomes what a person would read of it, whatever the HTML is.
#include "app/graph/HtmlText.h"

#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("plain") << u"Back on  Monday,\r\n Dana"_s << u"Back on Monday, Dana"_s;
        QTest::newRow("paragraphs") << u"<html><head><title>x</title><style>p{color:red}</style></head><body>"
                                       "<p>I am away.</p>\r\n<p>Call <b>Tom</b>.</p></body></html>"_s
                                    << u"I am away.\nCall Tom."_s;
        QTest::newRow("lines") << u"a<br>b<BR/>c<br /><br><br><br>d"_s << u"a\nb\nc\n\nd"_s;
        QTest::newRow("entities")
            << u"&lt;b&gt; &amp;amp; &#228;&#xe4;&uuml;&nbsp;&unknown; & &#0; &#xD800;"_s
            << u"<b> &amp; ääü &unknown; & &#0; &#xD800;"_s;
        QTest::newRow("beyond the first plane") << u"&#128512;"_s << QString::fromUtf8("\xF0\x9F\x98\x80");
        QTest::newRow("script") << u"a<script>if (1 < 2) alert('</p>')</script>b"_s << u"ab"_s;
        QTest::newRow("script without an end") << u"a<script>b"_s << u"a"_s;
        QTest::newRow("comment") << u"a<!-- <p> - > -->b"_s << u"ab"_s;
        QTest::newRow("comment without an end") << u"a<!-- b"_s << u"a"_s;
        QTest::newRow("a sign in an attribute") << u"<a title=\"1 > 0\" href='x'>b</a>"_s << u"b"_s;
        QTest::newRow("cut in a tag") << u"a<p class=\"b"_s << u"a"_s;
        QTest::newRow("no tags") << u"1 < 2 and 3 > 2, <3"_s << u"1 < 2 and 3 > 2, <3"_s;
        QTest::newRow("only tags") << u"<html><body><div></div></body></html>"_s << QString();
        QTest::newRow("an element like another") << u"<address>a</address><pre>b</pre>"_s << u"ab"_s;
    }

    void reads()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, text);
        QCOMPARE(HtmlText::plain(html, 500), text);
    }

    void cuts()
    {
        QCOMPARE(HtmlText::plain(QString(1'000'000, u'x'), 500), QString(QString(500, u'x') % u'…'));
        QCOMPARE(HtmlText::plain(u"ab cd"_s, 5), u"ab cd"_s);
        const QString smile = QString::fromUtf8("\xF0\x9F\x98\x80");
        QCOMPARE(HtmlText::plain(QString(u"a"_s % smile % smile), 2), u"a…"_s); // never half a sign
        QCOMPARE(HtmlText::plain(u"<p>"_s.repeated(1'000'000), 500), QString());
    }
};

QTEST_APPLESS_MAIN(TestHtmlText)
#include "tst_HtmlText.moc"

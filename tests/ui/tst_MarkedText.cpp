// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a row: cut to its width, begun where a match is to be seen, and what matches underlaid.
#include "app/types/Folding.h"
#include "ui/MarkedText.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

const QColor Ground(0xffe28f);

// The columns of the picture that hold the ground of a mark: first and last, or -1.
std::pair<int, int> marked(const MarkedText &line, const QFont &font, Qt::LayoutDirection direction)
{
    QImage image(400, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    line.paint(&painter, image.rect(), font, Qt::black, Qt::black, Ground);
    painter.end();
    std::pair<int, int> columns{-1, -1};
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y) == Ground) {
                columns.first = columns.first < 0 ? x : columns.first;
                columns.second = x;
            }
    return columns;
}

} // namespace

class tst_MarkedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asItIs()
    {
        const MarkedText line(u"Übergabe vor dem Urlaub"_s, {}, m_metrics, 400);
        QCOMPARE(line.text(), u"Übergabe vor dem Urlaub"_s);
        QVERIFY(!line.hasMarks());
        QCOMPARE(marked(line, m_font, Qt::LeftToRight).first, -1);
    }

    void marks()
    {
        const MarkedText line(u"Über uns"_s, {folded(u"über")}, m_metrics, 400);
        QVERIFY(line.hasMarks());
        const auto [first, last] = marked(line, m_font, Qt::LeftToRight);
        QVERIFY(first >= 0 && first <= 2);
        QVERIFY(std::abs(last - m_metrics.horizontalAdvance(u"Über"_s)) <= 2);
        QVERIFY(marked(line, m_font, Qt::RightToLeft).first > 200); // at the other edge
    }

    void aMatchThatWouldBeCutOff()
    {
        const QString text = QString(u"Hello everybody, please find here what was agreed "_s.repeated(4)
                                     % u"on the salary bands of next year"_s);
        const int width = m_metrics.horizontalAdvance(u"Hello everybody, please find"_s);
        const MarkedText line(text, {u"salary"_s}, m_metrics, width);
        QVERIFY2(line.text().startsWith(u'…') && line.text().contains(u" salary"_s), qPrintable(line.text()));
        QVERIFY(line.hasMarks());
        QVERIFY(m_metrics.horizontalAdvance(line.text()) <= width);
        QVERIFY(m_metrics.horizontalAdvance(line.text()) > width * 3 / 4); // and it is filled
        const MarkedText seen(text, {u"please"_s}, m_metrics, width);
        QVERIFY(seen.text().startsWith(u"Hello everybody, please"_s));
        const MarkedText both(text, {u"hello"_s, u"salary"_s}, m_metrics, width);
        QVERIFY(both.text().startsWith(u"Hello"_s)); // the first that matches is seen
    }

    // Wherever it is cut, and whatever is marked: no half sign, nothing out of bounds.
    void anyWidth()
    {
        const QString text = u"a😀😀b e\u0301\u0301 שלום 😀 ﬁn ẞ 日本語 😀😀😀"_s;
        for (int width = 0; width < 300; ++width)
            for (const auto &word : {u"😀"_s, u"b"_s, u"fi"_s, u"ss"_s, u"語"_s, u"שלום"_s}) {
                const MarkedText line(text, {folded(word)}, m_metrics, width);
                QVERIFY(!line.text().startsWith(QChar(0xde00)));
                QCOMPARE(QString::fromUtf8(line.text().toUtf8()), line.text());
                marked(line, m_font, width % 2 ? Qt::LeftToRight : Qt::RightToLeft);
            }
    }

private:
    QFont m_font = QApplication::font();
    QFontMetrics m_metrics{m_font};
};

QTEST_MAIN(tst_MarkedText)
#include "tst_MarkedText.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MarkedText.h"

#include "app/types/Folding.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Narrow = 3; // px: few signs are narrower on the average of a line
constexpr qsizetype Before = 12; // signs shown before a match that would be cut off

// Cut to `width`. What certainly does not fit is not even measured: that is most of the cost of a row.
QString cut(const QString &text, const QFontMetrics &metrics, int width)
{
    const qsizetype most = width / Narrow + 8;
    if (text.size() <= most)
        return metrics.elidedText(text, Qt::ElideRight, width);
    const bool isInPair = text.at(most - 1).isHighSurrogate();
    return metrics.elidedText(QString(text.left(isInPair ? most - 1 : most) % u"…"), Qt::ElideRight, width);
}

// Where a line begins that is to show what stands at `match`: some words before it, if they are short.
qsizetype beginning(const QString &text, qsizetype match)
{
    const qsizetype from = std::max<qsizetype>(0, match - Before);
    const qsizetype space = text.indexOf(u' ', from);
    return space >= 0 && space < match ? space + 1 : match;
}

} // namespace

MarkedText::MarkedText(const QString &text, const QStringList &words, const QFontMetrics &metrics, int width)
    : m_text(cut(text, metrics, width))
{
    auto marks = words.isEmpty() ? QList<TextRange>() : occurrences(text, words);
    qsizetype kept = m_text == text ? text.size() : m_text.size() - 1;
    qsizetype skipped = 0;
    if (!marks.isEmpty() && marks.first().start + marks.first().length > kept) {
        skipped = beginning(text, marks.first().start) - 1; // in its place stands the ellipsis
        const QString rest = u"…"_s + text.mid(skipped + 1);
        m_text = cut(rest, metrics, width);
        kept = m_text == rest ? rest.size() : m_text.size() - 1;
    }
    for (const TextRange &mark : marks) {
        const qsizetype start = mark.start - skipped;
        const qsizetype length = std::min(mark.length, kept - start);
        if (start >= 0 && length > 0)
            m_marks.append({int(start), int(length)});
    }
}

void MarkedText::paint(QPainter *painter, const QRect &place, const QFont &font, const QColor &ink,
                       const QColor &markInk, const QColor &markGround) const
{
    painter->setFont(font);
    painter->setPen(ink);
    if (m_marks.isEmpty()) {
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_text);
        return;
    }
    QTextLayout layout(m_text, font);
    QTextOption option(QStyle::visualAlignment(painter->layoutDirection(), Qt::AlignLeft));
    option.setTextDirection(painter->layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Mark &mark : m_marks) {
        QTextLayout::FormatRange range;
        range.start = mark.start;
        range.length = mark.length;
        range.format.setForeground(markInk);
        range.format.setBackground(markGround);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    layout.draw(painter, QPointF(place.x(), place.y() + (place.height() - line.height()) / 2));
}

} // namespace Takeback

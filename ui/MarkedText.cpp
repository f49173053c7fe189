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

constexpr qsizetype Before = 12; // signs shown before a match that would be cut off

// Where a line begins that is to show what stands at `match`: some words before it, if they are short.
qsizetype beginning(const QString &text, qsizetype match)
{
    const qsizetype from = std::max<qsizetype>(0, match - Before);
    const qsizetype space = text.indexOf(u' ', from);
    return space >= 0 && space < match ? space + 1 : match;
}

} // namespace

MarkedText::MarkedText(const QString &text, const QStringList &words, const QFontMetrics &metrics, int width)
    : m_text(metrics.elidedText(text, Qt::ElideRight, width))
{
    auto marks = words.isEmpty() ? QList<TextRange>() : occurrences(text, words);
    qsizetype kept = m_text == text ? text.size() : m_text.size() - 1;
    qsizetype skipped = 0;
    if (!marks.isEmpty() && marks.first().start + marks.first().length > kept) {
        skipped = beginning(text, marks.first().start) - 1; // in its place stands the ellipsis
        const QString rest = u"…"_s + text.mid(skipped + 1);
        m_text = metrics.elidedText(rest, Qt::ElideRight, width);
        kept = m_text == rest ? rest.size() : m_text.size() - 1;
    }
    for (const TextRange &mark : marks) {
        const qsizetype start = mark.start - skipped;
        const qsizetype length = std::min(mark.length, kept - start);
        if (start >= 0 && length > 0)
            m_marks.append({int(start), int(length)});
    }
    m_width = metrics.horizontalAdvance(m_text);
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

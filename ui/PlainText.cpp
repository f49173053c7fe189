// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PlainText.h"

#include <QLabel>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Takeback::PlainText {

namespace {

constexpr qsizetype LongestWord = 30;
constexpr qsizetype Piece = 10; // of a longer one

// Embeddings, overrides and isolates; the marks LRM, RLM and ALM are harmless and stay.
bool isBidiControl(QChar c)
{
    return (c.unicode() >= 0x202a && c.unicode() <= 0x202e)
        || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool isLineEnd(QChar c)
{
    return c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QString cut(QString text, qsizetype max)
{
    if (text.size() <= max)
        return text;
    text.truncate(max > 0 && text.at(max - 1).isHighSurrogate() ? max - 1 : max);
    return text + u'…';
}

} // namespace

QString line(const QString &text, qsizetype max)
{
    QString shown;
    for (const QChar c : text) {
        if (shown.size() > max + 1) // what is cut away need not be looked at
            break;
        if (isBidiControl(c))
            continue;
        if (!isControl(c) && !isLineEnd(c) && !c.isSpace())
            shown += c;
        else if (!shown.isEmpty() && !shown.endsWith(u' '))
            shown += u' ';
    }
    return cut(shown.trimmed(), max);
}

QString isolated(const QString &text, qsizetype max)
{
    return QChar(0x2068) + line(text, max) + QChar(0x2069);
}

QString block(const QString &text, qsizetype max)
{
    QString shown;
    const auto looked = QStringView(text).left(max);
    shown.reserve(looked.size());
    for (const QChar c : looked) {
        if (isBidiControl(c) || c == u'\r')
            continue;
        if (c.isNull())
            shown += QChar(0x2400);
        else if (c == u'\n' || c == u'\t' || !isControl(c))
            shown += c;
    }
    return text.size() > max ? QString(shown % u"…") : shown;
}

QString wrappable(const QString &text)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text); // what is one sign stays one
    QString shown;
    qsizetype from = 0;
    for (qsizetype to = breaks.toNextBoundary(); to >= 0; to = breaks.toNextBoundary()) {
        for (bool isLong = to - from > LongestWord; isLong && to - from > Piece;) {
            signs.setPosition(from + Piece);
            const qsizetype next = signs.isAtBoundary() ? from + Piece : signs.toNextBoundary();
            shown += text.mid(from, next - from) + QChar(0x200b);
            from = next;
        }
        shown += text.mid(from, to - from);
        from = to;
    }
    return shown;
}

void fill(QLabel *label, const QString &text)
{
    label->setText(wrappable(text));
    label->setAccessibleName(text);
    label->setMinimumWidth(1);
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    fill(label, text);
    return label;
}

} // namespace Takeback::PlainText

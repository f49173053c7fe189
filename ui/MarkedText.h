// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text, cut to a width, with what a search found underlaid. Where the first match would be cut
// off, the line begins shortly before it. Marks are found in the text as it is shown.
#pragma once

#include <QString>
#include <QStringList>

class QColor;
class QFont;
class QFontMetrics;
class QPainter;
class QRect;

namespace Takeback {

class MarkedText {
public:
    MarkedText(const QString &text, const QStringList &words, const QFontMetrics &metrics, int width);

    const QString &text() const { return m_text; }
    bool hasMarks() const { return !m_marks.isEmpty(); }
    // At the near edge of `place`, as it is on the screen, in the painter's direction.
    void paint(QPainter *painter, const QRect &place, const QFont &font, const QColor &ink,
               const QColor &markInk, const QColor &markGround) const;

private:
    struct Mark {
        int start;
        int length;
    };

    QString m_text;
    QList<Mark> m_marks;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Avatar.h"

#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QPainter>

namespace Takeback::Avatar {

namespace {

// Of the first two words; the first two characters where a script has no spaces.
QString initials(const QString &name)
{
    const QStringList words = PlainText::line(name, 60).split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 1)
        return words.first().left(2).toUpper();
    QString letters;
    for (const QString &word : words.mid(0, 2))
        if (word.at(0).isLetterOrNumber())
            letters += word.at(0).toUpper();
    return letters;
}

} // namespace

void paint(QPainter *painter, const QRect &box, const QString &name, const QPalette &palette,
           bool isOnSelection)
{
    const Theme::Colours c = Theme::coloursOf(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isOnSelection ? c.pane : c.selected);
    painter->drawEllipse(box);
    painter->setFont(Theme::font(10.0 / 13, QFont::DemiBold));
    painter->setPen(c.accent);
    painter->drawText(box, Qt::AlignCenter, initials(name));
    painter->restore();
}

} // namespace Takeback::Avatar

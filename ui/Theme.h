// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, fonts and icons, and the only file that names a colour. Everything is derived from the palette in
// force, so that a change of it reaches every widget: a high-contrast palette is left as it is, a system
// accent wins over ours.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

#include <future>

class QPainter;
class QStyleOptionViewItem;

namespace Takeback::Theme {

enum class Appearance { System, Light, Dark };

struct Colours {
    QColor window, pane, line;
    QColor ink, dim, faint; // faint is for marks, not for words
    QColor accent, onAccent, selected;
    QColor amber, amberGround;
    QColor red, redGround, onRed;
    QColor green, greenGround;
    QColor mark, onMark; // what a search found
    bool isHighContrast = false; // what is selected is framed then
};

// Which of Colours an icon is drawn in, looked up again each time it is painted.
enum class Ink { Ink, Dim, Accent, Amber, Red, Green };

Colours coloursOf(const QPalette &palette);
QColor ink(const Colours &colours, Ink ink);

// The first font that is used has all that are installed looked up, which takes as long as the rest of the
// window: it is done beside that. The answer waits for its end, and is to go before the application.
[[nodiscard]] std::future<void> lookUpFonts();

// Sets palette and style sheet of the application. `system` is the palette the platform gave.
void apply(Appearance appearance, const QPalette &system);

// The frame of a row that has the focus, and of a selected one where no ground may tell it.
void frameRow(QPainter *painter, const QStyleOptionViewItem &row);

// The system's font at `ratio` of its size.
QFont font(double ratio, QFont::Weight weight = QFont::Normal);
QFont fixedFont();

// An own SVG of resources/icons by its name; mirrored in right-to-left layouts where direction matters.
QIcon icon(const QString &name, Ink ink = Ink::Ink);

} // namespace Takeback::Theme

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Theme.h"

#include "ui/ThemeStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHash>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Takeback::Theme {

namespace {

constexpr QRgb QtsHighlight = 0xff308cc6; // of a system that has no accent of its own

const Colours Light{
    .window = 0xf6f7f9,
    .pane = 0xffffff,
    .line = 0xe3e6eb,
    .ink = 0x1b1f27,
    .dim = 0x5d6675,
    .faint = 0x8a93a3,
    .accent = 0x2f5fd0,
    .onAccent = 0xffffff,
    .selected = 0xe6edfb,
    .amber = 0x8a5a00,
    .amberGround = 0xfff4dc,
    .red = 0xb3261e,
    .redGround = 0xfdeceb,
    .onRed = 0xffffff,
    .green = 0x1d6f42,
    .greenGround = 0xe4f4ea,
    .mark = 0xffe28f,
    .onMark = 0x1b1f27,
};

const Colours Dark{
    .window = 0x1c1f26,
    .pane = 0x23272f,
    .line = 0x343a45,
    .ink = 0xe9ecf2,
    .dim = 0xaab2c0,
    .faint = 0x818a9a,
    .accent = 0x7aa2ff,
    .onAccent = 0x0d1526,
    .selected = 0x2d3a57,
    .amber = 0xf3c566,
    .amberGround = 0x3b311b,
    .red = 0xff8f87,
    .redGround = 0x43262a,
    .onRed = 0x2a0b0d,
    .green = 0x7fd6a2,
    .greenGround = 0x1f3a2b,
    .mark = 0x6b5413,
    .onMark = 0xfff6de,
};

// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

// An eighth of the way from one to the other.
QColor between(const QColor &from, const QColor &to)
{
    const auto part = [](int a, int b) { return a + (b - a) / 8; };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

// Black on white, yellow on black or the like all over: somebody needs it so.
bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 19
        && contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) > 19;
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.window},
        {QPalette::WindowText, c.ink},
        {QPalette::Base, c.pane},
        {QPalette::AlternateBase, c.window},
        {QPalette::Text, c.ink},
        {QPalette::Button, c.pane},
        {QPalette::ButtonText, c.ink},
        {QPalette::BrightText, c.red},
        {QPalette::ToolTipBase, c.pane},
        {QPalette::ToolTipText, c.ink},
        {QPalette::PlaceholderText, c.dim},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.accent},
        {QPalette::Light, c.pane},
        {QPalette::Midlight, c.line},
        {QPalette::Mid, c.line},
        {QPalette::Dark, c.faint},
    };
    for (const auto &[role, colour] : roles)
        p.setColor(role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.faint);
    return p;
}

Colours made(const QPalette &palette)
{
    Colours c = isDark(palette) ? Dark : Light;
    const QColor highlight = palette.color(QPalette::Highlight);
    if (isHighContrast(palette)) {
        c.window = palette.color(QPalette::Window);
        c.pane = palette.color(QPalette::Base);
        c.ink = c.dim = c.faint = c.line = palette.color(QPalette::WindowText);
        c.accent = c.ink;
        c.selected = c.amberGround = c.redGround = c.greenGround = c.onAccent = c.window;
        c.mark = c.ink; // turned round
        c.onMark = c.window;
        c.isHighContrast = true;
    } else if (highlight != c.accent) {
        Colours own = c; // the system's accent, where it can be read as text
        own.accent = highlight;
        own.selected = between(c.pane, highlight);
        own.onAccent = palette.color(QPalette::HighlightedText);
        const QColor grounds[] = {c.window, c.pane, c.amberGround, own.selected, own.onAccent};
        if (std::all_of(std::begin(grounds), std::end(grounds),
                        [&](const QColor &ground) { return contrast(highlight, ground) >= 4.5; }))
            c = own;
    }
    return c;
}

} // namespace

// Asked for by every row that is painted; there are never more than a few palettes at a time.
Colours coloursOf(const QPalette &palette)
{
    static QHash<qint64, Colours> known;
    const auto found = known.constFind(palette.cacheKey());
    if (found != known.cend())
        return *found;
    if (known.size() > 16)
        known.clear();
    return *known.insert(palette.cacheKey(), made(palette));
}

QColor ink(const Colours &c, Ink ink)
{
    switch (ink) {
    case Ink::Ink:
        return c.ink;
    case Ink::Dim:
        return c.dim;
    case Ink::Accent:
        return c.accent;
    case Ink::Amber:
        return c.amber;
    case Ink::Red:
        return c.red;
    case Ink::Green:
        return c.green;
    }
    return c.ink;
}

std::future<void> lookUpFonts()
{
    return std::async(std::launch::async, [font = QApplication::font()] {
        QFontMetrics(font).horizontalAdvance(u"Takeback – ▾"_s); // a sign of another font too
    });
}

namespace {

// Fusion draws the outline of what is ticked or counted in the window's colour, by two fifths darker: in the
// dark nobody sees that.
void outlineBoxes(QPalette palette)
{
    const Colours c = coloursOf(palette);
    if (!c.isHighContrast)
        palette.setColor(QPalette::Window, c.faint.lighter(140));
    for (const char *box : {"QCheckBox", "QRadioButton", "QSpinBox"})
        QApplication::setPalette(palette, box);
}

} // namespace

void apply(Appearance appearance, const QPalette &system)
{
    const bool wantsDark = appearance == Appearance::System ? isDark(system) : appearance == Appearance::Dark;
    QPalette palette = paletteOf(wantsDark ? Dark : Light);
    if (appearance == Appearance::System && isHighContrast(system))
        palette = system;
    else if (system.color(QPalette::Highlight) != QColor(QtsHighlight)) {
        palette.setColor(QPalette::Highlight, system.color(QPalette::Highlight));
        palette.setColor(QPalette::HighlightedText, system.color(QPalette::HighlightedText));
        palette = paletteOf(coloursOf(palette));
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(palette);
    outlineBoxes(palette);
    qApp->setStyleSheet(styleSheet(coloursOf(palette)));
}

void frameRow(QPainter *painter, const QStyleOptionViewItem &row)
{
    const Colours c = coloursOf(row.palette);
    if (c.isHighContrast && row.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(c.ink, 2));
        painter->drawRect(row.rect.adjusted(1, 1, -1, -1));
    }
    if (row.state.testFlag(QStyle::State_HasFocus)) {
        const int inset = c.isHighContrast ? 4 : 1;
        painter->setPen(c.accent);
        painter->drawRect(row.rect.adjusted(inset, inset, -inset - 1, -inset - 1));
    }
}

QFont font(double ratio, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * ratio);
    else
        font.setPixelSize(qRound(font.pixelSize() * ratio));
    font.setWeight(weight);
    return font;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Theme::font(12.0 / 13).pointSizeF());
    return font;
}

} // namespace Takeback::Theme

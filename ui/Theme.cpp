// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Theme.h"

#include "ui/ThemeStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Takeback::Theme {

namespace {

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

// A quarter of the way from one to the other.
QColor between(const QColor &from, const QColor &to)
{
    const auto part = [](int a, int b) { return a + (b - a) / 4; };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

// Black on white or the like all over: somebody needs it so.
bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 20
        && contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) > 20;
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

} // namespace

Colours coloursOf(const QPalette &palette)
{
    Colours c = isDark(palette) ? Dark : Light;
    const QColor highlight = palette.color(QPalette::Highlight);
    if (isHighContrast(palette)) {
        c.window = palette.color(QPalette::Window);
        c.pane = palette.color(QPalette::Base);
        c.ink = c.dim = c.faint = c.line = palette.color(QPalette::WindowText);
        c.accent = highlight;
        c.selected = between(c.pane, c.ink); // words in ink and accent stand on it
        c.onAccent = palette.color(QPalette::HighlightedText);
    } else if (highlight != c.accent && contrast(highlight, c.pane) >= 4.5) {
        c.accent = highlight; // the system's own accent, where it can be read as text
        c.onAccent = palette.color(QPalette::HighlightedText);
    }
    return c;
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
    case Ink::OnAccent:
        return c.onAccent;
    case Ink::Amber:
        return c.amber;
    case Ink::Red:
        return c.red;
    case Ink::Green:
        return c.green;
    }
    return c.ink;
}

void apply(Appearance appearance, const QPalette &system)
{
    const bool wantsDark = appearance == Appearance::System ? isDark(system) : appearance == Appearance::Dark;
    QPalette palette = paletteOf(wantsDark ? Dark : Light);
    if (appearance == Appearance::System && isHighContrast(system))
        palette = system;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(palette);
    qApp->setStyleSheet(styleSheet(coloursOf(palette)));
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

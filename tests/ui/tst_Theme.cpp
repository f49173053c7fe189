// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that can be read (WCAG 2.1, AA: 4.5 to 1), palettes that are left alone, icons that are there.
#include "ui/Chip.h"
#include "ui/Theme.h"
#include "ui/ThemeStyle.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Takeback;
using Theme::Appearance;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

// Every word of the window on every ground it stands on.
QString unreadable(const Theme::Colours &c)
{
    const struct {
        const char *name;
        QColor ink;
        QList<QColor> grounds;
    } words[] = {
        {"ink", c.ink, {c.window, c.pane, c.selected, c.amberGround}},
        {"dim", c.dim, {c.window, c.pane, c.selected}},
        {"accent", c.accent, {c.window, c.pane, c.selected, c.amberGround}},
        {"on accent", c.onAccent, {c.accent}},
        {"amber", c.amber, {c.window, c.pane, c.amberGround}},
        {"red", c.red, {c.window, c.pane, c.redGround}},
        {"on red", c.onRed, {c.red}},
        {"green", c.green, {c.pane, c.greenGround}},
        {"on mark", c.onMark, {c.mark}},
    };
    QString found;
    for (const auto &word : words)
        for (const QColor &ground : word.grounds)
            if (contrast(word.ink, ground) < 4.5)
                found += QString(QLatin1String(word.name) % u' ' % word.ink.name() % u" on " % ground.name()
                                 % u": " % QString::number(contrast(word.ink, ground), 'f', 2) % u"; ");
    return found;
}

QPalette yellowOnBlack()
{
    QPalette palette(Qt::yellow, Qt::black, Qt::yellow, Qt::yellow, Qt::yellow, Qt::yellow, Qt::yellow,
                     Qt::black, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

QPalette blackAndWhite(bool isDark)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, isDark ? Qt::black : Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, isDark ? Qt::white : Qt::black);
    palette.setColor(QPalette::Highlight, isDark ? Qt::yellow : Qt::darkBlue);
    palette.setColor(QPalette::HighlightedText, isDark ? Qt::black : Qt::white);
    return palette;
}

// The frame of a row of the palette in force.
QImage picture(QStyle::State state)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Theme::coloursOf(QApplication::palette()).pane);
    QStyleOptionViewItem row;
    row.rect = image.rect();
    row.palette = QApplication::palette();
    row.state = state;
    QPainter painter(&image);
    Theme::frameRow(&painter, row);
    return image;
}

bool isBlank(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 0)
                return false;
    return true;
}

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_system = QApplication::palette(); }

    void words_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void words()
    {
        QFETCH(const Appearance, appearance);
        Theme::apply(appearance, m_system);
        const Theme::Colours c = Theme::coloursOf(QApplication::palette());
        QVERIFY2(unreadable(c).isEmpty(), qPrintable(unreadable(c)));
        QVERIFY(contrast(c.faint, c.pane) >= 3); // marks, not words
    }

    void theScheme()
    {
        Theme::apply(Appearance::Light, m_system);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
        Theme::apply(Appearance::Dark, m_system);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 60);
        QPalette darkSystem;
        darkSystem.setColor(QPalette::Window, QColor(40, 40, 40));
        darkSystem.setColor(QPalette::WindowText, QColor(220, 220, 220));
        Theme::apply(Appearance::System, darkSystem);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 60);
        QPalette lightSystem;
        lightSystem.setColor(QPalette::Window, QColor(240, 240, 240));
        Theme::apply(Appearance::System, lightSystem);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
    }

    void highContrastIsLeftAlone_data()
    {
        QTest::addColumn<QPalette>("system");
        QTest::newRow("black on white") << blackAndWhite(false);
        QTest::newRow("white on black") << blackAndWhite(true);
        QTest::newRow("yellow on black") << yellowOnBlack();
    }
    void highContrastIsLeftAlone()
    {
        QFETCH(const QPalette, system);
        Theme::apply(Appearance::System, system);
        for (const auto role : {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text,
                                QPalette::Highlight, QPalette::HighlightedText})
            QCOMPARE(QApplication::palette().color(role), system.color(role));
        const Theme::Colours c = Theme::coloursOf(QApplication::palette());
        QCOMPARE(c.window, system.color(QPalette::Window));
        QCOMPARE(c.ink, system.color(QPalette::WindowText));
        QCOMPARE(c.dim, c.ink);
        QVERIFY(contrast(c.ink, c.pane) > 19);
        QVERIFY2(unreadable(c).isEmpty(), qPrintable(unreadable(c)));
        QCOMPARE(picture(QStyle::State_Selected).pixelColor(1, 20), c.ink); // framed
        QVERIFY(picture(QStyle::State_Selected) != picture(QStyle::State_Selected | QStyle::State_HasFocus));
    }

    void theSystemsAccent_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<QColor>("highlight");
        QTest::addColumn<bool>("wins");
        QTest::newRow("a violet in light") << Appearance::Light << QColor(0x7a28a0) << true;
        QTest::newRow("a green in light") << Appearance::Light << QColor(0x0f6b3c) << true;
        QTest::newRow("too pale in light") << Appearance::Light << QColor(0xffaa00) << false;
        QTest::newRow("an orange in dark") << Appearance::Dark << QColor(0xffaa00) << true;
        QTest::newRow("too dark in dark") << Appearance::Dark << QColor(0x7a28a0) << false;
        QTest::newRow("that of Qt is none") << Appearance::Dark << QColor(0x308cc6) << false;
    }
    void theSystemsAccent()
    {
        QFETCH(const Appearance, appearance);
        QFETCH(const QColor, highlight);
        QFETCH(const bool, wins);
        QPalette system = m_system;
        system.setColor(QPalette::Highlight, highlight);
        system.setColor(QPalette::HighlightedText, appearance == Appearance::Dark ? Qt::black : Qt::white);
        Theme::apply(appearance, system);
        const Theme::Colours c = Theme::coloursOf(QApplication::palette());
        QCOMPARE(c.accent == highlight, wins);
        QCOMPARE(QApplication::palette().color(QPalette::Highlight), c.accent);
        QCOMPARE(QApplication::palette().color(QPalette::Link), c.accent);
        QVERIFY2(unreadable(c).isEmpty(), qPrintable(unreadable(c)));
    }

    void nothingOfTheSheetIsLeftUnfilled()
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            Theme::apply(appearance, m_system);
            const QString sheet = Theme::styleSheet(Theme::coloursOf(QApplication::palette()));
            QVERIFY(!sheet.contains(u'%'));
            QCOMPARE(qApp->styleSheet(), sheet);
        }
        Theme::apply(Appearance::System, yellowOnBlack());
        QVERIFY(!qApp->styleSheet().contains(u'%'));
    }

    void everyIconIsDrawn()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 15);
        for (const QString &file : files) {
            const QIcon icon = Theme::icon(file.chopped(4), Theme::Ink::Accent);
            QVERIFY2(!icon.isNull() && !isBlank(icon.pixmap(QSize(16, 16))), qPrintable(file));
        }
        QVERIFY(Theme::icon(u"no such"_s).isNull());
    }

    void everyStateHasASignOfItsOwn()
    {
        QSet<QString> names;
        for (const auto state : {RecallState::Planned, RecallState::Sending, RecallState::Submitted,
                                 RecallState::Failed, RecallState::Unknown, RecallState::Canceled}) {
            names << Chip::iconName(state);
            QPixmap chip(Chip::size(state));
            chip.fill(Qt::transparent);
            QPainter painter(&chip);
            Chip::paint(&painter, chip.rect(), state, QApplication::palette(), false);
            painter.end();
            QVERIFY(!isBlank(chip));
            QVERIFY(!isBlank(Theme::icon(Chip::iconName(state)).pixmap(QSize(11, 11))));
        }
        QCOMPARE(names.size(), 6);
    }

    void anIconTakesTheColourOfItsTime()
    {
        const QIcon icon = Theme::icon(u"warning"_s, Theme::Ink::Red);
        Theme::apply(Appearance::Light, m_system);
        const QImage light = icon.pixmap(QSize(32, 32)).toImage();
        Theme::apply(Appearance::Dark, m_system);
        QVERIFY(icon.pixmap(QSize(32, 32)).toImage() != light);
    }

    void fonts()
    {
        const double base = QApplication::font().pointSizeF();
        QVERIFY(std::abs(Theme::font(2).pointSizeF() - 2 * base) < 0.01);
        QCOMPARE(Theme::font(1, QFont::Bold).weight(), QFont::Bold);
        QVERIFY(Theme::fixedFont().pointSizeF() > 0);
    }

private:
    QPalette m_system;
};

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"

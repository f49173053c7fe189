// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that can be read (WCAG 2.1, AA: 4.5 to 1), palettes that are left alone, icons that are there.
#include "ui/Chip.h"
#include "ui/Theme.h"
#include "ui/ThemeStyle.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
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
        const struct {
            const char *name;
            QColor ink, ground;
        } pairs[] = {
            {"ink on window", c.ink, c.window},
            {"ink on pane", c.ink, c.pane},
            {"ink on selected", c.ink, c.selected},
            {"ink on amber ground", c.ink, c.amberGround},
            {"dim on window", c.dim, c.window},
            {"dim on pane", c.dim, c.pane},
            {"dim on selected", c.dim, c.selected},
            {"accent on window", c.accent, c.window},
            {"accent on pane", c.accent, c.pane},
            {"accent on selected", c.accent, c.selected},
            {"accent on amber ground", c.accent, c.amberGround},
            {"on accent", c.onAccent, c.accent},
            {"amber on window", c.amber, c.window},
            {"amber on pane", c.amber, c.pane},
            {"amber on its ground", c.amber, c.amberGround},
            {"red on pane", c.red, c.pane},
            {"red on window", c.red, c.window},
            {"red on its ground", c.red, c.redGround},
            {"on red", c.onRed, c.red},
            {"green on pane", c.green, c.pane},
            {"green on its ground", c.green, c.greenGround},
        };
        for (const auto &pair : pairs)
            QVERIFY2(contrast(pair.ink, pair.ground) >= 4.5,
                     qPrintable(QString(QLatin1String(pair.name) % u": "_s
                                        % QString::number(contrast(pair.ink, pair.ground), 'f', 2))));
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
        QTest::addColumn<bool>("isDark");
        QTest::newRow("black on white") << false;
        QTest::newRow("white on black") << true;
    }
    void highContrastIsLeftAlone()
    {
        QFETCH(const bool, isDark);
        const QPalette system = blackAndWhite(isDark);
        Theme::apply(Appearance::System, system);
        for (const auto role : {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text,
                                QPalette::Highlight, QPalette::HighlightedText})
            QCOMPARE(QApplication::palette().color(role), system.color(role));
        const Theme::Colours c = Theme::coloursOf(QApplication::palette());
        QCOMPARE(c.window, system.color(QPalette::Window));
        QCOMPARE(c.ink, system.color(QPalette::WindowText));
        QCOMPARE(c.dim, c.ink);
        QVERIFY(contrast(c.ink, c.pane) > 20);
        for (const QColor &ink : {c.amber, c.red, c.accent})
            QVERIFY2(contrast(ink, c.pane) >= 4.5, qPrintable(ink.name()));
        QVERIFY(contrast(c.ink, c.selected) >= 4.5);
        QVERIFY(contrast(c.pane, c.selected) >= 1.5);
    }

    void nothingOfTheSheetIsLeftUnfilled()
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            Theme::apply(appearance, m_system);
            const QString sheet = Theme::styleSheet(Theme::coloursOf(QApplication::palette()));
            QVERIFY(!sheet.contains(u'%'));
            QCOMPARE(qApp->styleSheet(), sheet);
        }
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

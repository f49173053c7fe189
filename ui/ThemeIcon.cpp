// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Takeback::Theme {

namespace {

// Draws an SVG whose strokes and fills are "currentColor" in a colour of the palette in force.
class InkedIcon : public QIconEngine {
public:
    InkedIcon(QByteArray svg, Ink ink, bool isDirected)
        : m_svg(std::move(svg)), m_ink(ink), m_isDirected(isDirected)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colours c = coloursOf(QApplication::palette());
        const QColor colour = mode == QIcon::Disabled ? c.faint : Theme::ink(c, m_ink);
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", colour.name().toLatin1()));
        painter->save();
        if (m_isDirected && QApplication::isRightToLeft()) {
            painter->translate(rect.x() * 2 + rect.width(), 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new InkedIcon(*this); }

private:
    QByteArray m_svg;
    Ink m_ink;
    bool m_isDirected;
};

// Read once: rows are painted often.
QByteArray svgOf(const QString &name)
{
    static QHash<QString, QByteArray> known;
    const auto found = known.constFind(name);
    if (found != known.cend())
        return *found;
    QFile file(u":/icons/"_s % name % u".svg");
    return known.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).value();
}

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    const QByteArray svg = svgOf(name);
    if (svg.isEmpty())
        return {};
    return QIcon(new InkedIcon(svg, ink, svg.contains("data-directed")));
}

} // namespace Takeback::Theme

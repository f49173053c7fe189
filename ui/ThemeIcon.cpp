// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Takeback::Theme {

namespace {

// Draws an SVG whose strokes and fills are "currentColor" in a colour of the palette in force.
class InkedIcon : public QIconEngine {
public:
    InkedIcon(QString name, QByteArray svg, Ink ink)
        : m_name(std::move(name)), m_svg(std::move(svg)), m_ink(ink),
          m_isDirected(m_svg.contains("data-directed"))
    {
    }

    // Drawn once for each size and colour: rows are painted often.
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colours c = coloursOf(QApplication::palette());
        const QColor colour = mode == QIcon::Disabled ? c.faint : Theme::ink(c, m_ink);
        const bool isMirrored = m_isDirected && QApplication::isRightToLeft();
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QString key = u"takeback-%1-%2-%3x%4@%5%6"_s.arg(m_name, colour.name())
                                .arg(rect.width())
                                .arg(rect.height())
                                .arg(ratio)
                                .arg(isMirrored ? u"-mirrored"_s : QString());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = drawn(rect.size(), ratio, colour);
            if (isMirrored)
                picture = picture.transformed(QTransform::fromScale(-1, 1));
            QPixmapCache::insert(key, picture);
        }
        painter->drawPixmap(rect, picture);
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
    QPixmap drawn(const QSize &size, qreal ratio, const QColor &colour) const
    {
        QPixmap picture(size * ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QSvgRenderer(QByteArray(m_svg).replace("currentColor", colour.name().toLatin1())).render(&painter);
        painter.end();
        picture.setDevicePixelRatio(ratio);
        return picture;
    }

    QString m_name;
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
    return QIcon(new InkedIcon(name, svg, ink));
}

} // namespace Takeback::Theme

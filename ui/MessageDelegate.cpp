// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MessageDelegate.h"

#include "app/models/SentModel.h"
#include "app/types/Message.h"
#include "ui/Avatar.h"
#include "ui/Chip.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Margin = 16;
constexpr int Padding = 9;
constexpr int Gap = 10;
constexpr int Sign = 14;

// One row under the brush: a rectangle from which pieces are cut at the far end of a line.
class Row {
public:
    Row(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter), m_option(option), m_index(index), m_colours(Theme::coloursOf(option.palette)),
          m_isSelected(option.state.testFlag(QStyle::State_Selected))
    {
        const QRect inner = option.rect.adjusted(Margin + Avatar::Size + Gap, Padding, -Margin, -Padding - 1);
        const int half = (inner.height() - 4) / 2;
        m_upper = QRect(inner.topLeft(), QSize(inner.width(), half));
        m_lower = QRect(inner.x(), inner.bottom() + 1 - half, inner.width(), half);
    }

    void paint()
    {
        m_painter->setLayoutDirection(m_option.direction);
        ground();
        avatar();
        upperLine();
        lowerLine();
    }

private:
    // Cuts `width` off the far end of `line` and answers where that is on the screen.
    QRect cutFar(QRect &line, int width)
    {
        const QRect cut(line.right() + 1 - width, line.y(), width, line.height());
        line.setWidth(std::max(0, line.width() - width - Gap));
        return visual(cut);
    }

    QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    // Leading-aligned text, elided; the width it took.
    int text(const QRect &logical, const QString &words, const QFont &font, const QColor &colour)
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, logical.width());
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(visual(logical), Qt::AlignLeft | Qt::AlignVCenter, shown);
        return metrics.horizontalAdvance(shown);
    }

    void ground()
    {
        const bool isHovered = m_option.state.testFlag(QStyle::State_MouseOver);
        m_painter->fillRect(m_option.rect,
                            m_isSelected ? m_colours.selected
                                         : (isHovered ? m_colours.window : m_colours.pane));
        m_painter->setPen(m_colours.line);
        m_painter->drawLine(m_option.rect.bottomLeft(), m_option.rect.bottomRight());
        Theme::frameRow(m_painter, m_option);
    }

    void avatar()
    {
        const QRect box = visual({m_option.rect.x() + Margin, m_upper.y() + 2, Avatar::Size, Avatar::Size});
        const QString name = m_index.data(SentModel::FirstRecipientRole).toString();
        Avatar::paint(m_painter, box, name, m_option.palette, m_isSelected);
    }

    void upperLine()
    {
        const QFont meta = Theme::font(12.0 / 13);
        const QString when = Phrases::time(m_index.data(SentModel::SentAtRole).toDateTime());
        const QRect whenPlace = cutFar(m_upper, QFontMetrics(meta).horizontalAdvance(when));
        m_painter->setFont(meta);
        m_painter->setPen(m_colours.dim);
        m_painter->drawText(whenPlace, Qt::AlignRight | Qt::AlignVCenter, when);
        if (m_index.data(SentModel::HasAttachmentsRole).toBool())
            sign(u"attachment"_s, Theme::Ink::Dim);
        const auto importance = Importance(m_index.data(SentModel::ImportanceRole).toInt());
        if (importance == Importance::High)
            sign(u"importance-high"_s, Theme::Ink::Red);
        else if (importance == Importance::Low)
            sign(u"importance-low"_s, Theme::Ink::Dim);
        const QString who = PlainText::line(m_index.data(SentModel::RecipientsRole).toString());
        text(m_upper, who.isEmpty() ? QCoreApplication::translate("MessageDelegate", "(no recipients)") : who,
             Theme::font(1, QFont::DemiBold), m_colours.ink);
    }

    void sign(const QString &name, Theme::Ink ink)
    {
        const QRect place = cutFar(m_upper, Sign);
        Theme::icon(name, ink).paint(m_painter, QRect(place.x(), place.center().y() - Sign / 2, Sign, Sign));
    }

    void lowerLine()
    {
        if (const QVariant value = m_index.data(SentModel::RecallStateRole); value.isValid()) {
            const auto state = RecallState(value.toInt());
            const QRect place = cutFar(m_lower, Chip::size(state).width());
            Chip::paint(m_painter, place, state, m_option.palette, m_isSelected);
        }
        QString subject = PlainText::line(m_index.data(SentModel::SubjectRole).toString());
        if (subject.isEmpty())
            subject = QCoreApplication::translate("MessageDelegate", "(no subject)");
        const int used = text(m_lower, subject, Theme::font(1), m_colours.ink);
        const QString preview = PlainText::line(m_index.data(SentModel::PreviewRole).toString());
        QRect rest = m_lower;
        rest.setLeft(m_lower.left() + used);
        if (!preview.isEmpty() && rest.width() > 24)
            text(rest, u" – "_s + preview, Theme::font(1), m_colours.dim);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    Theme::Colours m_colours;
    bool m_isSelected;
    QRect m_upper, m_lower; // logical: left to right, turned when drawn
};

} // namespace

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line =
        std::max(QFontMetrics(Theme::font(1)).height(), Chip::size(RecallState::Submitted).height());
    return {option.rect.width(), 2 * line + 4 + 2 * Padding + 1};
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Row(painter, option, index).paint();
    painter->restore();
}

} // namespace Takeback

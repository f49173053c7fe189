// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MessageDelegate.h"

#include "app/models/SentModel.h"
#include "app/types/Message.h"
#include "ui/Avatar.h"
#include "ui/Chip.h"
#include "ui/MarkedText.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Margin = 16;
constexpr int Padding = 9;
constexpr int Gap = 10;
constexpr int Sign = 14;

QDate dayOf(const QModelIndex &index)
{
    return index.data(SentModel::SentAtRole).toDateTime().toLocalTime().date();
}

// One row under the brush: a rectangle from which pieces are cut at the far end of a line.
class Row {
public:
    Row(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const MessageDelegate::Pens &pens, const MessageDelegate::Marks &marks)
        : m_painter(painter), m_option(option), m_index(index), m_pens(pens), m_marks(marks),
          m_colours(Theme::coloursOf(option.palette)),
          m_isSelected(option.state.testFlag(QStyle::State_Selected))
    {
        const QRect inner = option.rect.adjusted(Margin + Avatar::Size + Gap, Padding, -Margin, -Padding - 1);
        const int half = (inner.height() - 4) / 2;
        m_upper = QRect(inner.topLeft(), QSize(inner.width(), half));
        m_lower = QRect(inner.x(), inner.bottom() + 1 - half, inner.width(), half);
    }

    void paint(bool isDayTold)
    {
        m_painter->setLayoutDirection(m_option.direction);
        ground(isDayTold);
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

    // Leading-aligned text, elided; what of it is shown.
    QString text(const QRect &logical, const QString &words, const QStringList &marks, const QFont &font,
                 const QFontMetrics &metrics, const QColor &colour)
    {
        const MarkedText line(words, marks, metrics, logical.width());
        line.paint(m_painter, visual(logical), font, colour, m_colours.onMark, m_colours.mark);
        return line.text();
    }

    void ground(bool isDayTold)
    {
        const bool isHovered = m_option.state.testFlag(QStyle::State_MouseOver);
        m_painter->fillRect(m_option.rect,
                            m_isSelected ? m_colours.selected
                                         : (isHovered ? m_colours.window : m_colours.pane));
        const bool isEndOfDay = isDayTold && m_index.row() + 1 < m_index.model()->rowCount()
            && dayOf(m_index) != dayOf(m_index.siblingAtRow(m_index.row() + 1));
        const QRect edge(m_option.rect.x(), m_option.rect.bottom(), m_option.rect.width(), 1);
        m_painter->fillRect(edge, isEndOfDay ? m_colours.faint : m_colours.line);
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
        const QString when = Phrases::time(m_index.data(SentModel::SentAtRole).toDateTime());
        const QRect whenPlace = cutFar(m_upper, m_pens.metaMetrics.horizontalAdvance(when));
        m_painter->setFont(m_pens.meta);
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
             m_marks.who, m_pens.who, m_pens.whoMetrics, m_colours.ink);
    }

    void sign(const QString &name, Theme::Ink ink)
    {
        const QRect place = cutFar(m_upper, Sign);
        Theme::icon(name, ink).paint(m_painter, QRect(place.x(), place.center().y() - Sign / 2, Sign, Sign));
    }

    void chips()
    {
        if (const QVariant value = m_index.data(SentModel::RecallStateRole); value.isValid()) {
            const auto state = RecallState(value.toInt());
            const auto outcome = RecallOutcome(m_index.data(SentModel::RecallOutcomeRole).toInt());
            const QRect place = cutFar(m_lower, Chip::size(state, outcome).width());
            Chip::paint(m_painter, place, state, m_option.palette, m_isSelected, outcome);
        }
        if (m_index.data(SentModel::IsRecallMailRole).toBool()) {
            const QRect place = cutFar(m_lower, Chip::noticeSize().width());
            Chip::paintNotice(m_painter, place, m_option.palette, m_isSelected);
        }
    }

    void lowerLine()
    {
        chips();
        QString subject = PlainText::line(m_index.data(SentModel::SubjectRole).toString());
        if (subject.isEmpty())
            subject = QCoreApplication::translate("MessageDelegate", "(no subject)");
        const QString shown =
            text(m_lower, subject, m_marks.subject, m_pens.words, m_pens.wordsMetrics, m_colours.ink);
        QRect rest = m_lower;
        rest.setLeft(m_lower.left() + m_pens.wordsMetrics.horizontalAdvance(shown));
        if (rest.width() <= 24)
            return;
        const QString preview = PlainText::line(m_index.data(SentModel::PreviewRole).toString());
        if (preview.isEmpty())
            return;
        const QString dash = u" – "_s;
        m_painter->setPen(m_colours.dim);
        m_painter->drawText(visual(rest), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, dash);
        rest.setLeft(rest.left() + m_pens.wordsMetrics.horizontalAdvance(dash));
        text(rest, preview, m_marks.preview, m_pens.words, m_pens.wordsMetrics, m_colours.dim);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    const MessageDelegate::Pens &m_pens;
    const MessageDelegate::Marks &m_marks;
    const Theme::Colours m_colours;
    bool m_isSelected;
    QRect m_upper, m_lower; // logical: left to right, turned when drawn
};

} // namespace

MessageDelegate::Pens::Pens(const QFont &now)
    : base(now), who(Theme::font(1, QFont::DemiBold)), words(Theme::font(1)), meta(Theme::font(12.0 / 13)),
      whoMetrics(who), wordsMetrics(words), metaMetrics(meta)
{
    const int line = std::max(wordsMetrics.height(), Chip::size(RecallState::Submitted).height());
    height = 2 * line + 4 + 2 * Padding + 1;
}

MessageDelegate::MessageDelegate(QObject *parent) : QStyledItemDelegate(parent), m_pens(QApplication::font())
{
}

void MessageDelegate::setSearch(const SearchQuery &query)
{
    m_marks = {query.words(SearchTerm::Field::Recipients), query.words(SearchTerm::Field::Subject),
               query.words(SearchTerm::Field::Anywhere)};
}

const MessageDelegate::Pens &MessageDelegate::pens() const
{
    if (const QFont now = QApplication::font(); now != m_pens.base)
        m_pens = Pens(now);
    return m_pens;
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), pens().height};
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Row(painter, option, index, pens(), m_marks).paint(m_areDaysTold);
    painter->restore();
}

} // namespace Takeback

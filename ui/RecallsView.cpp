// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RecallsView.h"

#include "app/models/RecallsModel.h"
#include "ui/Chip.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Margin = 16;
constexpr int LeastSubject = 60; // px, before the time gives way
constexpr int Measured = 500; // rows at once: more are not seen
constexpr int AlignedSubject = 150; // px, the least that all subjects stand under each other for

QString subjectOf(const Recall &recall)
{
    const QString subject = PlainText::line(recall.subject);
    return subject.isEmpty() ? QCoreApplication::translate("MessageDelegate", "(no subject)") : subject;
}

class RecallDelegate : public QStyledItemDelegate {
public:
    explicit RecallDelegate(RecallsView *view) : QStyledItemDelegate(view), m_view(view) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, Chip::size(RecallState::Submitted).height() + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto recall = index.data(RecallsModel::RecallRole).value<Recall>();
        const Theme::Colours c = Theme::coloursOf(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->fillRect(option.rect, isSelected ? c.selected : c.pane);
        Theme::frameRow(painter, option);
        const QRect inner = option.rect.adjusted(Margin, 0, -Margin, 0);
        const auto part = [&](int from, int to) {
            return QStyle::visualRect(option.direction, inner,
                                      QRect(inner.x() + from, inner.y(), to - from, inner.height()));
        };
        int chipWidth = paintChip(painter, inner, option.palette, isSelected, recall);
        // In a narrow list the subject matters more than the time.
        const bool isTight =
            inner.width() - chipWidth < LeastSubject + option.fontMetrics.horizontalAdvance(u"00:00 00:00"_s);
        const QString when = isTight ? QString() : Phrases::time(recall.plannedAt);
        const int whenWidth = option.fontMetrics.horizontalAdvance(when);
        if (inner.width() - m_view->chipColumn() - 10 - whenWidth >= AlignedSubject)
            chipWidth = m_view->chipColumn();
        painter->setPen(c.dim);
        painter->drawText(part(inner.width() - whenWidth, inner.width()), Qt::AlignRight | Qt::AlignVCenter,
                          when);
        const int subjectEnd = inner.width() - (isTight ? 0 : whenWidth + 10);
        const QRect subject = part(chipWidth + 10, std::max(chipWidth + 10, subjectEnd));
        painter->setPen(c.ink);
        painter->drawText(subject, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(subjectOf(recall), Qt::ElideRight, subject.width()));
        painter->restore();
    }

private:
    // Its width. Where it leaves no room for a subject, the outcome stands for its state too.
    static int paintChip(QPainter *painter, const QRect &place, const QPalette &palette, bool isSelected,
                         const Recall &recall)
    {
        const int width = Chip::size(recall.state, recall.outcome()).width();
        if (recall.outcome() == RecallOutcome::None || place.width() - width - 10 >= LeastSubject + 30) {
            Chip::paint(painter, place, recall.state, palette, isSelected, recall.outcome());
            return width;
        }
        const QString word = Phrases::outcome(recall.outcome());
        Chip::paintWords(painter, place, recall.state, recall.outcome(), word, palette);
        return Chip::wordsSize(word).width();
    }

    const RecallsView *m_view;
};

} // namespace

QVariant RecallWords::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const auto recall = index.data(RecallsModel::RecallRole).value<Recall>();
    return QString(subjectOf(recall) % u", " % Phrases::state(recall));
}

RecallsView::RecallsView(QWidget *parent) : QListView(parent)
{
    setObjectName(u"recalls"_s);
    setAccessibleName(tr("Recalls"));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RecallDelegate(this));
    setModel(&m_words);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecallsView::selectedChanged);
    const auto refresh = [this](const QModelIndex &first, const QModelIndex &last) {
        const auto rows = selectionModel()->selectedRows();
        if (!rows.isEmpty() && rows.first().row() >= first.row() && rows.first().row() <= last.row())
            Q_EMIT selectedChanged();
    };
    connect(&m_words, &QAbstractItemModel::dataChanged, this, refresh);
    connect(&m_words, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { measure(first.row(), last.row()); });
    connect(&m_words, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { measure(first, last); });
    connect(&m_words, &QAbstractItemModel::modelReset, this, [this] {
        m_chipColumn = 0;
        measure(0, m_words.rowCount() - 1);
    });
}

// It only grows: what is shown does not move to and fro while a run goes on.
void RecallsView::measure(int first, int last)
{
    int widest = m_chipColumn;
    for (int row = first; row <= std::min(last, first + Measured); ++row) {
        const auto recall = m_words.index(row, 0).data(RecallsModel::RecallRole).value<Recall>();
        widest = std::max(widest, Chip::size(recall.state, recall.outcome()).width());
    }
    if (std::exchange(m_chipColumn, widest) != widest)
        viewport()->update();
}

void RecallsView::show(QAbstractItemModel *recalls)
{
    m_words.setSourceModel(recalls);
    if (recalls && recalls->rowCount() > 0)
        setCurrentIndex(m_words.index(0, 0));
    Q_EMIT selectedChanged();
}

void RecallsView::select(const QString &recallId)
{
    const auto found =
        m_words.match(m_words.index(0, 0), RecallsModel::IdRole, recallId, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        setCurrentIndex(found.first());
}

QString RecallsView::selected() const
{
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(RecallsModel::IdRole).toString();
}

} // namespace Takeback

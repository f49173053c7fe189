// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SentView.h"

#include "app/models/SentModel.h"
#include "ui/MessageDelegate.h"
#include "ui/Phrases.h"
#include "ui/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

SentView::SentView(QWidget *parent)
    : QListView(parent), m_day(new QLabel(this)), m_empty(new QWidget(this)),
      m_emptyText(new QLabel(m_empty)), m_emptyAction(new QPushButton(m_empty))
{
    setObjectName(u"sentItems"_s);
    setAccessibleName(tr("Sent items"));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new MessageDelegate(this));
    setModel(&m_filter);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &SentView::selectedChanged);
    connect(this, &QListView::activated, this, &SentView::opened);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &SentView::placeOverlays);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &SentView::placeOverlays);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &SentView::keepSelection);

    m_day->setObjectName(u"dayLabel"_s);
    m_day->setFont(Theme::font(11.0 / 13, QFont::DemiBold));
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setProperty("look", u"dim"_s);
    auto *column = new QVBoxLayout(m_empty);
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    connect(m_emptyAction, &QPushButton::clicked, this, &SentView::emptyActionPressed);
    setEmptyState({}, {});
}

void SentView::show(QAbstractItemModel *sent)
{
    m_filter.setSourceModel(sent);
    placeOverlays();
    Q_EMIT selectedChanged();
}

void SentView::setFilter(const QString &text)
{
    m_filter.setText(text);
    placeOverlays();
}

QString SentView::selected() const
{
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(SentModel::IdRole).toString();
}

void SentView::selectFirst()
{
    setCurrentIndex(m_filter.index(0, 0));
    scrollToTop();
}

void SentView::setEmptyState(const QString &text, const QString &action)
{
    m_emptyText->setText(text);
    m_emptyAction->setText(action);
    m_emptyAction->setAccessibleName(action);
    m_emptyAction->setVisible(!action.isEmpty());
    placeOverlays();
}

// A changed row may be the one that is looked at: its state, its recipients.
void SentView::keepSelection(const QModelIndex &first, const QModelIndex &last)
{
    const auto rows = selectionModel()->selectedRows();
    if (!rows.isEmpty() && rows.first().row() >= first.row() && rows.first().row() <= last.row())
        Q_EMIT selectedChanged();
}

void SentView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeOverlays();
}

void SentView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeOverlays();
}

void SentView::placeOverlays()
{
    const int height = m_day->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    m_day->setGeometry(0, 0, width(), height);
    const QModelIndex top =
        m_filter.index(0, 0).isValid() ? indexAt(QPoint(viewport()->width() / 2, 1)) : QModelIndex();
    m_day->setText(top.isValid() ? Phrases::day(top.data(SentModel::SentAtRole).toDateTime()) : QString());
    m_empty->setVisible(m_filter.rowCount() == 0 && !m_emptyText->text().isEmpty());
    m_empty->setGeometry(rect().adjusted(24, height, -24, -24));
}

} // namespace Takeback

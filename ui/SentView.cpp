// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SentView.h"

#include "app/models/SentModel.h"
#include "ui/MessageDelegate.h"
#include "ui/Phrases.h"
#include "ui/Theme.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

SentView::SentView(QWidget *parent)
    : QWidget(parent), m_list(new QListView(this)), m_day(new QLabel(this)), m_empty(new QWidget(this)),
      m_emptyText(new QLabel(m_empty)), m_emptyAction(new QPushButton(m_empty))
{
    build();
    tie();
    setEmptyState({}, {});
}

void SentView::build()
{
    m_list->setObjectName(u"sentItems"_s);
    m_list->setAccessibleName(tr("Sent items"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new MessageDelegate(m_list));
    m_list->setModel(&m_filter);
    setFocusProxy(m_list);
    setProperty("look", u"pane"_s);

    m_day->setObjectName(u"dayLabel"_s);
    m_day->setFont(Theme::font(11.0 / 13, QFont::DemiBold));
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setProperty("look", u"dim"_s);
    auto *words = new QVBoxLayout(m_empty);
    words->setSpacing(14);
    words->addStretch(1);
    words->addWidget(m_emptyText);
    words->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    words->addStretch(1);

    // Beside the list, not inside it: what lies in a list is unknown to a screen reader.
    auto *stack = new QStackedLayout;
    stack->setStackingMode(QStackedLayout::StackAll);
    stack->addWidget(m_list);
    stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_day);
    column->addLayout(stack, 1);
}

void SentView::tie()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SentView::selectedChanged);
    connect(m_list, &QListView::activated, this, &SentView::opened);
    connect(m_emptyAction, &QPushButton::clicked, this, &SentView::emptyActionPressed);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &SentView::showDay);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &SentView::showDay);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &SentView::showDay);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &SentView::keepSelection);
}

void SentView::show(QAbstractItemModel *sent)
{
    // Before the filter hears of it, and with it the list, which would choose a neighbour of a row that goes:
    // a person chose that message and no other.
    if (sent)
        connect(sent, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
                        const int row = m_filter.mapToSource(index).row();
                        if (row >= first && row <= last)
                            m_list->selectionModel()->clear();
                    }
                });
    m_filter.setSourceModel(sent);
    showDay();
    Q_EMIT selectedChanged();
}

void SentView::setFilter(const QString &text)
{
    m_filter.setText(text);
    showDay();
}

QString SentView::selected() const
{
    const auto rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(SentModel::IdRole).toString();
}

void SentView::selectFirst()
{
    m_list->setCurrentIndex(m_filter.index(0, 0));
    m_list->scrollToTop();
}

void SentView::setEmptyState(const QString &text, const QString &action)
{
    m_emptyText->setText(text);
    m_emptyAction->setText(action);
    m_emptyAction->setAccessibleName(action);
    m_emptyAction->setVisible(!action.isEmpty());
    showDay();
}

// A changed row may be the one that is looked at: its state, its recipients.
void SentView::keepSelection(const QModelIndex &first, const QModelIndex &last)
{
    const auto rows = m_list->selectionModel()->selectedRows();
    if (!rows.isEmpty() && rows.first().row() >= first.row() && rows.first().row() <= last.row())
        Q_EMIT selectedChanged();
}

void SentView::showDay()
{
    const bool isEmpty = m_filter.rowCount() == 0;
    const QModelIndex top =
        isEmpty ? QModelIndex() : m_list->indexAt(QPoint(m_list->viewport()->width() / 2, 1));
    m_day->setVisible(!isEmpty);
    m_day->setText(top.isValid() ? Phrases::day(top.data(SentModel::SentAtRole).toDateTime()) : QString());
    const bool hasWords = isEmpty && !m_emptyText->text().isEmpty();
    m_empty->setVisible(hasWords);
    if (hasWords)
        m_empty->raise();
}

} // namespace Takeback

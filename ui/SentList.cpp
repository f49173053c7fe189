// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SentList.h"

#include <QScrollBar>

namespace Takeback {

SentList::SentList(QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true); // 100,000 rows are laid out in no time
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

void SentList::setModel(QAbstractItemModel *model)
{
    // Before QListView hears of it, which then no longer knows where its rows were.
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &SentList::hold);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &SentList::hold);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &SentList::hold);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SentList::letGo);
    QListView::setModel(model);
}

void SentList::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty())
        Q_EMIT typed(text);
}

QModelIndex SentList::top()
{
    executeDelayedItemsLayout(); // else it is looked for where the list stood before
    return indexAt(QPoint(viewport()->width() / 2, 1));
}

// Several changes may come before the next layout: the first tells what was looked at.
void SentList::hold()
{
    if (m_anchor.isValid() || verticalScrollBar()->value() == verticalScrollBar()->minimum())
        return;
    const QModelIndex first = top();
    m_offset = visualRect(first).top();
    m_anchor = first;
}

void SentList::doItemsLayout()
{
    QListView::doItemsLayout();
    if (!m_anchor.isValid())
        return;
    const QModelIndex anchor = m_anchor;
    m_anchor = QPersistentModelIndex();
    const int moved = visualRect(anchor).top() - m_offset;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TitleRow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Takeback {

TitleRow::TitleRow(QLabel *title, const QList<QWidget *> &actions, QWidget *parent)
    : QWidget(parent), m_title(title), m_actions(new QWidget(this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget *action : actions)
        row->addWidget(action);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_title);
    m_layout->addStretch(1);
    m_layout->addWidget(m_actions);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as its place
}

bool TitleRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a button came or went
        fold();
    return QWidget::event(event);
}

void TitleRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void TitleRow::fold()
{
    const int wanted = m_title->sizeHint().width() + m_actions->layout()->sizeHint().width();
    const bool isFolded = wanted > contentsRect().width();
    m_layout->setDirection(isFolded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_actions, isFolded ? Qt::AlignLeft : Qt::Alignment());
}

} // namespace Takeback

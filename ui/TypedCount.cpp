// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TypedCount.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Takeback {

TypedCount::TypedCount(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_field(new QLineEdit(this))
{
    m_field->setObjectName(u"typedCount"_s);
    m_field->setMaximumWidth(120);
    m_field->installEventFilter(this);
    m_label->setBuddy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &TypedCount::changed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_label);
    row->addWidget(m_field);
    row->addStretch(1);
}

void TypedCount::setCount(int count)
{
    m_count = count;
    m_label->setText(tr("Type %1 to confirm").arg(count));
    m_field->setAccessibleName(m_label->text());
}

bool TypedCount::isTyped() const
{
    return m_field->text().trimmed() == QString::number(m_count);
}

bool TypedCount::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched != m_field || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    if (isTyped())
        Q_EMIT entered();
    return true;
}

} // namespace Takeback

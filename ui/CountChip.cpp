// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/CountChip.h"

#include "ui/Chip.h"
#include "ui/Phrases.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Takeback {

CountChip::CountChip(RecallState state, QWidget *parent) : QWidget(parent), m_state(state)
{
    hide();
}

CountChip::CountChip(RecallOutcome outcome, QWidget *parent) : QWidget(parent), m_outcome(outcome)
{
    hide();
}

void CountChip::setCount(int count)
{
    if (std::exchange(m_count, count) == count)
        return;
    const QString word =
        m_outcome == RecallOutcome::None ? Phrases::state(m_state) : Phrases::outcome(m_outcome);
    m_text = QString(word % u' ' % QLocale().toString(count));
    setAccessibleName(m_text);
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize CountChip::sizeHint() const
{
    return Chip::wordsSize(m_text);
}

void CountChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    Chip::paintWords(&painter, rect(), m_state, m_outcome, m_text, palette());
}

} // namespace Takeback

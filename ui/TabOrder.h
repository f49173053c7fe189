// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets made later stand last in the order of the Tab key. This puts those inside `place` where `place`
// itself stands, in the order of their making. Changes nothing else.
#pragma once

#include <QWidget>

namespace Takeback {

inline void tabInPlace(QWidget *place)
{
    QWidget *last = place->previousInFocusChain();
    while (last != place && (last->focusPolicy() == Qt::NoFocus || place->isAncestorOf(last)))
        last = last->previousInFocusChain();
    for (QWidget *widget : place->findChildren<QWidget *>())
        if (widget->focusPolicy() & Qt::TabFocus) {
            QWidget::setTabOrder(last, widget);
            last = widget;
        }
}

} // namespace Takeback

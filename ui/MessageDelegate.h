// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one message of Sent Items in two lines: recipients and time; subject, preview and the state of its
// recall. All rows have one height, whatever they hold.
#pragma once

#include <QStyledItemDelegate>

namespace Takeback {

class MessageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one message of Sent Items in two lines: recipients and time; subject, preview and the state of its
// recall; what a search found is underlaid. All rows have one height, whatever they hold. Fonts are made
// once, for rows are painted often.
#pragma once

#include "app/types/SearchQuery.h"

#include <QFont>
#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace Takeback {

class MessageDelegate : public QStyledItemDelegate {
public:
    // What all rows are written with.
    struct Pens {
        explicit Pens(const QFont &base);

        QFont base; // of the program, when these were made
        QFont who, words, meta;
        QFontMetrics whoMetrics, wordsMetrics, metaMetrics;
        int height; // of a row
    };
    struct Marks {
        QStringList who, subject, preview; // folded
    };

    explicit MessageDelegate(QObject *parent);

    void setSearch(const SearchQuery &query); // what is marked from now on
    void setDaysTold(bool areTold) { m_areDaysTold = areTold; } // a stronger line where a day ends

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Pens &pens() const;

    mutable Pens m_pens;
    Marks m_marks;
    bool m_areDaysTold = true;
};

} // namespace Takeback

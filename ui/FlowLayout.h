// SPDX-License-Identifier: GPL-3.0-or-later
// Lays widgets out one after another and wraps like words do; follows the layout direction. Qt has no such
// layout.
#pragma once

#include <QLayout>
#include <QList>

namespace Takeback {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

    void clear(); // deletes the widgets

private:
    int arrange(const QRect &rect, bool isForReal) const; // the height used

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace Takeback

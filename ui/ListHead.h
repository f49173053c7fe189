// SPDX-License-Identifier: GPL-3.0-or-later
// The strip above the list: what stands topmost, or what a search found, with one further step; and the
// choice of the order. One height whatever it says, so that nothing below it jumps.
#pragma once

#include "app/models/SentModel.h"

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace Takeback {

class ListHead : public QFrame {
    Q_OBJECT

public:
    explicit ListHead(QWidget *parent);

    void setText(const QString &text); // cut where it does not fit, and then whole in its tool tip
    void setStep(const QString &text, bool isEnabled); // an empty text: none
    void setSort(SentModel::Sort sort);

Q_SIGNALS:
    void stepped();
    void sortChosen(Takeback::SentModel::Sort sort);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildSort();
    void fit();
    void setMargins();

    QLabel *m_text;
    QPushButton *m_step;
    QToolButton *m_sort;
    QMenu *m_sorts;
};

} // namespace Takeback

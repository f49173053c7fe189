// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of one message: several of them, summed up by what is known, or how many a search found; and
// the one action for all of them. Counts nothing itself.
#pragma once

#include "app/types/DryRunResult.h"

#include <QScrollArea>

class QFrame;
class QLabel;
class QPushButton;

namespace Takeback {

class ManyView : public QScrollArea {
    Q_OBJECT

public:
    explicit ManyView(QWidget *parent);

    void showSelected(int messages); // how many; the rest is not known yet
    void showFound(int messages);
    void showPlan(const DryRunResult &plan); // of those selected
    void showUncounted(); // too many to be counted before somebody asks

Q_SIGNALS:
    void recallWanted(); // those selected
    void recallFoundWanted();

private:
    void build();

    QLabel *m_title;
    QLabel *m_meta;
    QFrame *m_reachFrame;
    QLabel *m_reach;
    QPushButton *m_recall;
    QPushButton *m_recallFound;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// A number with what it counts: sign + word + colour, as the chips of the rows. For how far a run is.
#pragma once

#include "app/types/Recall.h"

#include <QWidget>

namespace Takeback {

class CountChip : public QWidget {
    Q_OBJECT

public:
    CountChip(RecallState state, QWidget *parent);
    CountChip(RecallOutcome outcome, QWidget *parent);

    void setCount(int count); // 0: hidden
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RecallState m_state = RecallState::Submitted;
    RecallOutcome m_outcome = RecallOutcome::None; // None: the state is meant
    int m_count = -1;
    QString m_text;
};

} // namespace Takeback

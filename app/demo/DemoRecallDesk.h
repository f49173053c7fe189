// SPDX-License-Identifier: GPL-3.0-or-later
// What the pretend Exchange refuses to recall, and how many recalls it takes in a minute. Which code goes
// with which refusal is documented nowhere: only codes that Graph is known to use stand here, the message
// says more. It only decides; the caller holds the mutex.
#pragma once

#include "app/demo/DemoBox.h"
#include "app/demo/DemoQuery.h"
#include "app/demo/DemoRules.h"

namespace Takeback::Demo {

class RecallDesk {
public:
    // Why this one is not taken, or nothing: then it counts as accepted.
    std::optional<GraphError> refuse(const QString &upn, const Item &item, qint64 nowMs);

    RecallRules rules;
    Throttle throttle;
    int throttled = 0; // how often 429 was answered

private:
    std::optional<GraphError> breaks(const QString &upn, const Mail &mail, qint64 nowMs) const;
    GraphError wait(qint64 untilMs, qint64 nowMs) const;

    QHash<QString, QList<qint64>> m_accepted; // times, by mailbox
};

} // namespace Takeback::Demo

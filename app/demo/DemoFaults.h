// SPDX-License-Identifier: GPL-3.0-or-later
// The script of faults: which one a request meets, and how many are still unplayed. It only chooses;
// DemoService does what the fault says. Not thread-safe: the caller holds the mutex.
#pragma once

#include "app/demo/Fault.h"

#include <optional>

namespace Takeback::Demo {

class FaultScript {
public:
    void add(const QList<Fault> &faults) { m_faults += faults; }
    void clear() { m_faults.clear(); }
    std::optional<Fault> next(const HttpRequest &request); // counts it as played
    int unplayed() const;

private:
    QList<Fault> m_faults;
};

} // namespace Takeback::Demo

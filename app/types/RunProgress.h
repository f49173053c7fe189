// SPDX-License-Identifier: GPL-3.0-or-later
// How far the recalls are that were asked for together. A value, counted from the journal and from what is
// under way.
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Takeback {

struct RunProgress {
    QString runId;
    QDateTime startedAt; // UTC
    QDateTime endedAt; // UTC; of the last one that ended, once all have
    int planned = 0;
    int sending = 0;
    int submitted = 0; // the four outcomes below are among them
    int failed = 0;
    int unknown = 0;
    int canceled = 0;
    int succeeded = 0;
    int partly = 0;
    int notRecalled = 0;
    int pending = 0;
    bool isPaused = false; // planned ones stand until a person resumes
    double perMinute = 0; // answers a minute lately; 0: not known yet
    std::optional<std::chrono::seconds> left; // by that rate, for what is planned

    int total() const { return planned + sending + submitted + failed + unknown + canceled; }
    int done() const { return total() - planned - sending; }
    bool isEnded() const { return planned == 0 && sending == 0; }
    bool operator==(const RunProgress &) const = default;
};

} // namespace Takeback

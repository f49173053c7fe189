// SPDX-License-Identifier: GPL-3.0-or-later
// A dry run written down, to be kept or shown to somebody before anything is sent: CSV (RFC 4180) or plain
// text, into a file that only its owner may read. Any thread. Sends nothing.
#pragma once

#include "app/types/DryRunResult.h"

#include <optional>

namespace Takeback::PlanExport {

QByteArray csv(const DryRunResult &plan, const DryRunResult::Choice &choice); // one line an address
QByteArray text(const DryRunResult &plan, const DryRunResult::Choice &choice);
// Whole or not at all, mode 0600; CSV where the name ends so. The system's words where it cannot be written.
std::optional<QString> write(const QString &path, const DryRunResult &plan,
                             const DryRunResult::Choice &choice);

} // namespace Takeback::PlanExport

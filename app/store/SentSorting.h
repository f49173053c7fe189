// SPDX-License-Identifier: GPL-3.0-or-later
// Puts rows into another order than by date, as the person's locale sorts: case does not count, numbers count
// as numbers; what has no such text comes last, what is alike stays newest first. On the worker only.
#pragma once

#include "app/store/SentReader.h"

namespace Takeback {

// `rows` come newest first. Left in any order where `isCanceled`.
void sort(std::vector<SentRow> &rows, SentOrder order, SentReader &reader,
          const std::function<bool()> &isCanceled);

} // namespace Takeback

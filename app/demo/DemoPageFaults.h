// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a list or a delta as a broken server tells them. It only spoils what the right part answered.
#pragma once

#include "app/demo/Fault.h"

namespace Takeback::Demo {

HttpReply spoiled(const Fault &fault, const HttpRequest &request, const HttpReply &right);

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet of the house, made from Theme's colours. Widgets choose a look by the dynamic property
// "look": primary, danger, link, pane, chip, chipOutside, notice, bar.
#pragma once

#include "ui/Theme.h"

namespace Takeback::Theme {

QString styleSheet(const Colours &colours);

} // namespace Takeback::Theme

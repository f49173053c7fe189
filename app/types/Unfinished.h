// SPDX-License-Identifier: GPL-3.0-or-later
// What is under way that does not end well where the program goes now. A value; the worse is the greater.
#pragma once

namespace Takeback {

enum class Unfinished {
    Nothing,
    Draft, // would stay half-made in the mailbox
    Recall, // its answer would be lost
};

} // namespace Takeback

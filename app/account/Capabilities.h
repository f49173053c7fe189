// SPDX-License-Identifier: GPL-3.0-or-later
// What this program can do, as it tells the identity platform: "cp1", it answers claims challenges
// (continuous access evaluation; "Claims challenges, claims requests and client capabilities"). Pure.
#pragma once

#include <QByteArray>

namespace Takeback {

// `claims`: JSON of a challenge, or empty. The same with the capability added; compact JSON.
QByteArray withCapabilities(const QByteArray &claims);

} // namespace Takeback

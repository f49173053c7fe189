// SPDX-License-Identifier: GPL-3.0-or-later
// Proof key for code exchange (RFC 7636), method S256, and the state of one attempt. All randomness comes
// from the system's generator, never from Qt's own helper, which is predictable in Qt 6.4.
#pragma once

#include <QByteArray>

namespace Takeback::Pkce {

QByteArray newVerifier(); // 43 characters: 256 bits
QByteArray challenge(const QByteArray &verifier); // S256
QByteArray newState(); // 32 characters: 192 bits

} // namespace Takeback::Pkce

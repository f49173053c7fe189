// SPDX-License-Identifier: GPL-3.0-or-later
// What a browser brings back at the end of a sign-in (RFC 6749, 4.1.2), read and judged. Pure: no socket.
// What does not carry this attempt's state is nothing at all, whatever else it says.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Takeback {

struct Callback {
    QString code; // or
    QString error; // access_denied, …
    QString errorDescription; // at most 8,000 characters

    bool isError() const { return !error.isEmpty(); }
};

// `query`: the bytes after the question mark. nullopt: no state, another one, a parameter twice, neither code
// nor error, or both.
std::optional<Callback> readCallback(const QByteArray &query, const QByteArray &state);

} // namespace Takeback

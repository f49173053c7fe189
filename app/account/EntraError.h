// SPDX-License-Identifier: GPL-3.0-or-later
// How an authority says no, read as facts: OAuth's error (RFC 6749, 4.1.2.1 and 5.2) and what the Microsoft
// identity platform adds to it, its number, its ids and its clock. The text may be anybody's: every part has
// its bound, and what does not look like itself is left out. Never a sentence for people.
#pragma once

#include "app/types/Error.h"

class QJsonObject;

namespace Takeback {

// Of kind Refused. `description`, as a browser brings it: "AADSTS65004: words Trace ID: … Correlation ID: …
// Timestamp: …"; the message keeps its words, without that trailer.
Error entraError(const QString &error, const QString &description);
// From the body of a token endpoint: error, error_description, error_codes, correlation_id, timestamp.
Error entraError(const QJsonObject &body);

// Whether an administrator's consent would help: nobody else's does, or nobody's was given yet.
bool needsAdministrator(const Error &error);

} // namespace Takeback

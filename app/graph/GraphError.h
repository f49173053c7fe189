// SPDX-License-Identifier: GPL-3.0-or-later
// What Graph says when it says no ("Microsoft Graph error responses"): its error JSON, HTML from whoever
// stands in between, and the claims challenge of a 401 ("Claims challenges, claims requests, and client
// capabilities"). Pure.
#pragma once

#include "app/types/Error.h"

#include <QByteArray>

namespace Takeback::GraphError {

// code, message and httpStatus of an answer that is not a 2xx; kind Refused. The rest is the caller's.
Error read(int status, const QByteArray &body);

// The JSON of the claims of a WWW-Authenticate header, all of the same name joined by comma or newline; empty
// where no Bearer challenge in it has both error="insufficient_claims" and claims that decode to an object.
QByteArray claims(const QByteArray &wwwAuthenticate);

// Whether `body` begins as JSON object or array and ends before that does, or is empty: cut on the way. Looks
// at brackets and strings only.
bool isCutJson(const QByteArray &body);
// Whether it begins as a JSON object or array at all.
bool isLikeJson(const QByteArray &body);

} // namespace Takeback::GraphError

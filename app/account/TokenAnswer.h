// SPDX-License-Identifier: GPL-3.0-or-later
// What a token endpoint said (RFC 6749, 5.1 and 5.2), read from the body whatever its status or type. No
// byte of it enters an Error except those named in EntraError.h.
#pragma once

#include "app/account/Tokens.h"
#include "app/types/Result.h"

class QNetworkReply;

namespace Takeback {

// To be called when the reply is new: an answer longer than a megabyte is cut off.
void boundTokenAnswer(QNetworkReply *reply);

// Of a finished reply. `claims`, if given, receives the JSON of a claims challenge, or becomes empty.
Result<Tokens> readTokenAnswer(QNetworkReply *reply, QByteArray *claims = nullptr);

// From an id_token, unsigned: empty where it is not one, and without what is longer than any name or id.
Identity readIdentity(const QString &idToken);

} // namespace Takeback

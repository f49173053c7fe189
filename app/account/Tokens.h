// SPDX-License-Identifier: GPL-3.0-or-later
// What a token endpoint gave, and whom it was given for. Values; never logged, never shown.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Takeback {

// From the id_token (OpenID Connect Core 1.0, section 2), received straight from the token endpoint over TLS,
// so its signature need not be checked (section 3.1.3.7). Any field may be empty: not every server sends one.
struct Identity {
    QString issuer;
    QString subject;
    QString tenantId; // tid
    QString objectId; // oid
    QString userName; // preferred_username
    QString displayName; // name
};

struct Tokens {
    QString accessToken;
    QString refreshToken; // empty where none was given
    std::chrono::seconds expiresIn{0}; // 0: not told
    QStringList scopes; // from the endpoint: what was granted, empty: as asked. From Account: to renew with
    Identity identity;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What the keychain holds for one account: its refresh token, what it was asked for, and for whom and where
// it is valid, so that a token never goes to another host than the one that gave it. Pure.
#pragma once

#include "app/account/AccountKey.h"

#include <optional>

namespace Takeback {

struct SavedSignIn {
    AccountKey key;
    QString refreshToken;
    QStringList scopes;

    QString toText() const; // JSON, one line
    // nullopt: not an entry of ours.
    static std::optional<SavedSignIn> fromText(const QString &text);
};

} // namespace Takeback

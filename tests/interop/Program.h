// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the program that is tested against a foreign server: an Account that signs in there, and what
// it said. All that these tests know of Account's making. A token goes to the server that gave it, and
// nowhere else.
#pragma once

#include "app/account/Account.h"
#include "app/account/TokenVault.h"
#include "app/net/Network.h"

namespace Takeback::Tests {

class Program {
public:
    explicit Program(const QString &origin);

    bool wantsBrowser(); // begins an attempt: `address` is what the browser is to open
    bool hasTokens(qsizetype count) const; // so many have come, one after another
    bool renew(); // gives a new one

    // The status with which the server's userinfo endpoint takes the newest token, and whom it names.
    std::pair<int, QString> userInfo();

    Network network;
    TokenVault vault{TokenVault::Kind::Memory, {}, nullptr};
    std::unique_ptr<Account> account;
    const QString origin;
    QUrl address;
    QStringList tokens;
    QList<Error> failed, needed;

private:
    void tell(QList<Error> &where, const Error &error);
};

} // namespace Takeback::Tests

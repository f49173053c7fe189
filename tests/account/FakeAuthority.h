// SPDX-License-Identifier: GPL-3.0-or-later
// A token endpoint, and a browser at the end of its way, both small enough to be seen through.
#pragma once

#include "app/account/SignIn.h"
#include "tests/support/WireServer.h"

namespace Takeback::Tests {

// A whole, good answer of a token endpoint.
QByteArray tokenJson(const QByteArray &access, const QByteArray &refresh, int expiresIn = 3600);
WireServer::Deed refusal(const QByteArray &error, const QByteArray &more = {},
                         const QByteArray &status = "400 Bad Request");

// interaction_required, to be satisfied by `claims`.
WireServer::Deed challenge(const QByteArray &claims);

// One attempt to sign in, watched.
class Attempt {
public:
    explicit Attempt(const SignInRequest &request);

    bool open(); // up to the moment a browser is wanted
    bool isOver() const { return finished > 0; }
    bool isRefused(ErrorKind kind) const { return !outcome && outcome.error().kind == kind; }

    std::unique_ptr<SignIn> signIn;
    int finished = 0;
    Result<Tokens> outcome = Error{ErrorKind::Canceled};
};

SignInRequest requestFor(const WireServer &server);
CallbackPages pages();

// The value of a parameter in an authorize address, decoded.
QString parameter(const QUrl &address, const QString &name);

// What the browser asks the loopback listener for.
QUrl callbackUrl(const QUrl &authorize, const QByteArray &code);

// One raw conversation: what came back until the other side hung up; empty where nobody listened.
QByteArray talk(quint16 port, const QByteArray &bytes, const QHostAddress &address = QHostAddress::LocalHost);

// A plain GET of `url`, the whole answer.
QByteArray browse(const QUrl &url);

} // namespace Takeback::Tests

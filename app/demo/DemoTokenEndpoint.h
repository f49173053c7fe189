// SPDX-License-Identifier: GPL-3.0-or-later
// POST /{tenant}/oauth2/v2.0/token of the pretend identity platform: a code or a refresh token for tokens,
// PKCE checked, Microsoft's error JSON. The caller holds the mutex.
#pragma once

#include "app/demo/DemoEntraError.h"
#include "app/demo/DemoForm.h"
#include "app/demo/DemoWorld.h"

namespace Takeback::Demo {

class TokenEndpoint {
public:
    explicit TokenEndpoint(World &world) : m_world(world) { }
    HttpReply answer(const HttpRequest &request, const QString &tenant);

private:
    std::optional<EntraError> check(const Form &form, const QString &tenant) const;
    std::optional<EntraError> checkCode(const Form &form, const QString &tenant, Code *code) const;
    HttpReply redeem(const Form &form, const QString &tenant, const QByteArray &origin);
    HttpReply renew(const Form &form, const QByteArray &origin);
    HttpReply give(const Grant &grant, const Form &form, const Code *code, const QByteArray &origin);
    bool meetsChallenge(const QString &claims) const;

    World &m_world;
};

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// The pretend identity platform's front door: /{tenant}/oauth2/v2.0/authorize and the forms behind it. Gives
// a code to a loopback redirect, never a token; refuses what Microsoft refuses. The caller holds the mutex.
#pragma once

#include "app/demo/DemoEntraError.h"
#include "app/demo/DemoForm.h"
#include "app/demo/DemoWorld.h"

namespace Takeback::Demo {

class SignIn {
public:
    explicit SignIn(World &world) : m_world(world) { }
    HttpReply authorize(const HttpRequest &request, const QString &tenant);
    // Sends the browser back at once, whatever was asked for; to a page where it cannot be sent back.
    HttpReply refuseWith(const HttpRequest &request, const EntraError &error) const;
    HttpReply login(const HttpRequest &request, const QString &tenant); // what the pages' forms post

private:
    struct Attempt {
        Code code;
        QString state;
        bool hasState = false;
        QString prompt;
        QStringList scopes;
    };
    std::optional<EntraError> readClient(const Form &form, const QString &tenant, Attempt &attempt) const;
    std::optional<EntraError> readRest(const Form &form, const QString &origin, Attempt &attempt) const;
    bool needsConsent(const Attempt &attempt, const QString &upn) const;
    bool needsApproval(const Attempt &attempt, const QString &upn) const;
    HttpReply silent(Attempt &attempt, const QString &hint);
    HttpReply accept(Attempt attempt, const QString &upn);
    HttpReply redirect(const Attempt &attempt, QList<std::pair<QByteArray, QString>> answer) const;
    HttpReply refuse(const Attempt &attempt, const EntraError &error) const;

    World &m_world;
    QHash<QString, Attempt> m_attempts;
};

} // namespace Takeback::Demo

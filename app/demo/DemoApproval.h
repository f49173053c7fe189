// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which an administrator of the pretend organisation approves a program for everybody:
// /{tenant}/v2.0/adminconsent and the form behind it. As at Microsoft the answer goes to a registered
// redirect address, without a code. The caller holds the mutex.
#pragma once

#include "app/demo/DemoEntraError.h"
#include "app/demo/DemoForm.h"
#include "app/demo/DemoWorld.h"

namespace Takeback::Demo {

class Approval {
public:
    explicit Approval(World &world) : m_world(world) { }
    HttpReply ask(const HttpRequest &request, const QString &tenant);
    HttpReply answer(const HttpRequest &request); // what the page's form posts

private:
    struct Wish {
        QString client;
        QString redirectUri;
        QString state; // null: none was given
        QStringList scopes; // short names
        QString scopeText; // as they were asked for
    };
    std::optional<EntraError> read(const Form &form, const QString &tenant, const QString &origin,
                                   Wish &wish) const;

    World &m_world;
    QHash<QString, Wish> m_wishes;
};

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// An error of the pretend identity platform, with Microsoft's numbers (AADSTS...), and the scopes it knows.
#pragma once

#include "app/demo/DemoHttp.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Takeback::Demo {

struct EntraError {
    QString error; // as OAuth names it: invalid_grant and the like
    int number = 0;
    QString text;
    QString suberror = {};
    QString claims = {};

    QString description(qint64 nowMs) const; // "AADSTS65004: ... Trace ID: ..."
    HttpReply json(const QByteArray &origin, qint64 nowMs) const; // as the token endpoint answers
};

struct Scopes {
    QStringList
        names; // short for Graph: "Mail.ReadWrite"; openid, profile, email, offline_access as they are
    QString audience;
    std::optional<EntraError> error;

    static Scopes read(const QString &text, const QString &origin);
};

// "organizations", "common", the tenant's id or its domain; anything else is an error with a number.
std::optional<EntraError> checkTenant(const QString &tenant);
std::optional<EntraError> missing(const char *parameter);
bool isClaims(const QString &text); // a JSON object

} // namespace Takeback::Demo

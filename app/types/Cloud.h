// SPDX-License-Identifier: GPL-3.0-or-later
// Where a Microsoft 365 lives: the login host and the Graph root. Built-in table and the user's own JSON file
// {"name": …, "login": "https://…", "graph": "https://…"}. Plain http is accepted for loopback hosts only.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

namespace Takeback {

struct Cloud {
    QString name;
    QUrl login; // scheme, host, port, in a person's own file also a path; no slash at its end
    QUrl graph;
    bool isBuiltIn = false;
    bool isRecallDocumented = false; // by Microsoft, for this cloud
    QUrl portal{}; // where its apps are registered; empty: not known
    QString azureCli{}; // what `az cloud set --name` calls it; empty: not known

    bool operator==(const Cloud &) const = default;

    // The clouds Takeback knows, the global one first.
    static const QList<Cloud> &builtIn();
    static std::optional<Cloud> named(const QString &builtInName); // case-insensitive
    // `nameOrFile` is a built-in name (case-insensitive: global, usgov, dod, china, …) or a path. On trouble
    // the other alternative holds one English line for a terminal, without the program's name.
    static std::variant<Cloud, QString> load(const QString &nameOrFile);
    static std::variant<Cloud, QString> parse(const QByteArray &json, const QString &origin);
};

// 127.0.0.0/8, ::1 and localhost.
bool isLoopbackHost(const QString &host);

} // namespace Takeback

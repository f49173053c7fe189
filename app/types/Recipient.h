// SPDX-License-Identifier: GPL-3.0-or-later
// One recipient of a message, as Graph names them (emailAddress). Text from mail: shown as plain text only.
#pragma once

#include <QString>

namespace Takeback {

struct Recipient {
    QString name; // may be empty
    QString address; // may be empty, or no SMTP address at all
    bool operator==(const Recipient &) const = default;
};

// The part of `address` after the last @, lower case; empty where it is no SMTP address.
QString domainOf(const QString &address);

// The address alone, as a server may have wrapped it: "Dana <dana@x.example>", "smtp:dana@x.example".
QString bareAddress(const QString &address);

// What to call them in a list: the name, else the address.
inline QString displayName(const Recipient &recipient)
{
    return recipient.name.isEmpty() ? recipient.address : recipient.name;
}

} // namespace Takeback

Q_DECLARE_TYPEINFO(Takeback::Recipient, Q_RELOCATABLE_TYPE);

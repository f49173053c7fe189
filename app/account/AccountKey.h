// SPDX-License-Identifier: GPL-3.0-or-later
// Which account a token, a journal and a settings group belong to: login host, client id and person. Two
// accounts with the same key are the same one. Plain values; never shown to anybody.
#pragma once

#include "app/account/Tokens.h"

#include <QCryptographicHash>

namespace Takeback {

struct AccountKey {
    QString login; // root of the login host, as the cloud names it
    QString clientId;
    QString realm; // tid, else iss
    QString person; // oid, else sub; empty: the server did not say who signed in

    static AccountKey of(const QString &login, const QString &clientId, const Identity &who)
    {
        if (!who.objectId.isEmpty())
            return {login, clientId, who.tenantId, who.objectId};
        return {login, clientId, who.issuer, who.subject};
    }

    bool isNamed() const { return !person.isEmpty(); }
    QString text() const { return QStringList{login, clientId, realm, person}.join(u'\n'); }
    // For names of files, settings groups and keychain entries.
    static QString digest(const QString &text)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    }
    QString digest() const { return digest(text()); }

    bool operator==(const AccountKey &) const = default;
};

} // namespace Takeback

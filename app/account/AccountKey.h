// SPDX-License-Identifier: GPL-3.0-or-later
// Which account a token, a journal and an entry of the settings belong to: the cloud's hosts, client id and
// person. Two accounts with the same key are the same one. Plain values; never shown to anybody.
#pragma once

#include "app/account/Tokens.h"
#include "app/types/Cloud.h"

#include <QCryptographicHash>

namespace Takeback {

struct AccountKey {
    QString login; // roots of the hosts, as the cloud names them
    QString graph;
    QString clientId;
    QString realm; // tid, else iss
    QString person; // oid, else sub; empty: the server did not say who signed in

    static AccountKey of(const Cloud &cloud, const QString &clientId, const Identity &who)
    {
        const bool isEntra = !who.objectId.isEmpty();
        return {cloud.login.toString(), cloud.graph.toString(), clientId, isEntra ? who.tenantId : who.issuer,
                isEntra ? who.objectId : who.subject};
    }

    bool isNamed() const { return !person.isEmpty(); }
    // Whether `who` is this person. A server may name the same one more fully at one time than at another.
    bool isOf(const Identity &who) const
    {
        return (person == who.objectId && realm == who.tenantId)
            || (person == who.subject && realm == who.issuer);
    }
    // By which a journal knows it: wherever its mail is read, it is the same one.
    QString text() const { return QStringList{login, clientId, realm, person}.join(u'\n'); }
    // By which the keychain and the list of accounts know it: a token is for one Graph only.
    QString digest() const { return digest(QString(text() % u'\n' % graph)); }
    static QString digest(const QString &text)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    }

    bool operator==(const AccountKey &) const = default;
};

} // namespace Takeback

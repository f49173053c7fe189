// SPDX-License-Identifier: GPL-3.0-or-later
// Renews an access token: RFC 6749 section 6, one POST at a time whatever the load, read from its body
// whatever its status. Never opens a browser, never stores a token.
#pragma once

#include "app/account/Tokens.h"
#include "app/types/Cloud.h"
#include "app/types/Result.h"

#include <QObject>

namespace Takeback {

class Network;

class TokenClient : public QObject {
    Q_OBJECT

public:
    TokenClient(Network *network, const Cloud &cloud, const QString &tenant, const QString &clientId,
                QObject *parent);

    // While one is under way another call is ignored. `claims`: JSON of a claims challenge, or empty.
    void renew(const QString &refreshToken, const QStringList &scopes, const QByteArray &claims = {});
    bool isRenewing() const { return m_isRenewing; }

Q_SIGNALS:
    // Kinds: SignInNeeded (invalid_grant, interaction_required, …: only a person can go on), Refused (a
    // matter of configuration), NeverLeft, Lost, TimedOut, Throttled, NotUnderstood (all of these may be
    // tried again later).
    void renewed(const Takeback::Result<Takeback::Tokens> &result);

private:
    Network *m_network;
    QUrl m_endpoint;
    QString m_clientId;
    bool m_isRenewing = false;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Renews an access token: RFC 6749 section 6, one POST at a time whatever the load, read from its body
// whatever its status. Where the answer was lost the same token is sent once more: the server may have taken
// it already, and then says so. Never opens a browser, never stores a token.
#pragma once

#include "app/account/Tokens.h"
#include "app/types/Cloud.h"
#include "app/types/Result.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace Takeback {

class Network;

class TokenClient : public QObject {
    Q_OBJECT

public:
    TokenClient(Network *network, const Cloud &cloud, const QString &tenant, const QString &clientId,
                QObject *parent);
    ~TokenClient() override;

    // While one is under way another call is ignored. `claims`: JSON of a claims challenge, or empty.
    void renew(const QString &refreshToken, const QStringList &scopes, const QByteArray &claims = {});
    bool isRenewing() const { return !m_reply.isNull(); }
    void cancel(); // nothing is said of it any more
    void setLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }

    // What the next sign-in must satisfy, from the last refusal: JSON, or empty.
    const QByteArray &claims() const { return m_claims; }

Q_SIGNALS:
    // Kinds: SignInNeeded (invalid_grant, interaction_required, …: only a person can go on), Refused (a
    // matter of configuration; or, with status 5xx, of the server's health), NeverLeft, Lost, TimedOut,
    // Throttled, NotUnderstood (all of these may be tried again later: see mayPass()).
    void renewed(const Takeback::Result<Takeback::Tokens> &result);

private:
    void send();
    void receive();

    Network *m_network;
    QUrl m_endpoint;
    QString m_clientId;
    QByteArray m_form;
    QByteArray m_claims;
    QPointer<QNetworkReply> m_reply;
    QTimer m_limit;
    bool m_isSecondTry = false;
};

// Whether the same request may succeed later without anybody doing anything.
bool mayPass(const Error &error);

} // namespace Takeback

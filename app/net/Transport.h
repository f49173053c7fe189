// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to one request on its way: whether it began to leave, and what stood in between: no network,
// a proxy, a certificate that nobody vouches for, a captive portal. Network has one watch each reply; whoever
// reads the reply asks for the Error. It only looks: nothing that TLS or a proxy refused is ever let through.
#pragma once

#include "app/types/Error.h"

#include <QNetworkReply>

namespace Takeback {

class Transport : public QObject {
    Q_OBJECT

public:
    static void watch(QNetworkReply *reply); // when it is new

    // Of a finished reply without an answer, or without a whole one. NeverLeft where certainly nothing of the
    // request left, else Lost. Codes of NeverLeft: offline, refused, proxy, proxy-authentication, tls,
    // certificate-untrusted, certificate-host, certificate-not-yet-valid, certificate-expired, certificate
    // (another reason); empty: none of these. `message`: host (of the proxy, where it is to blame) and
    // reason.
    static Error error(const QNetworkReply *reply);

    // Whether the answer is somebody else's who wants a sign-in first, where JSON was promised: 511 (RFC 6585
    // section 6), a redirect to another host, or markup.
    static bool isCaptivePortal(const QNetworkReply *reply, const QByteArray &body);

private:
    explicit Transport(QNetworkReply *reply);
    void note(const QList<QSslError> &errors);
    bool hasNeverLeft(const QNetworkReply *reply) const;

    QString m_certificateCode;
    QString m_certificateReason;
    bool m_isConnecting = false;
    bool m_isEncrypted = false;
    bool m_hasBegunToLeave = false;
};

} // namespace Takeback

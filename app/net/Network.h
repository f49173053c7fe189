// SPDX-License-Identifier: GPL-3.0-or-later
// The one way out. A POST leaves once: its body cannot be rewound, so that Qt cannot send it again behind our
// back (Qt 6.4 and 6.8 do, when a connection drops before the answer). No redirect is followed, no proxy is
// used for loopback hosts, no cookie is kept, no credentials are volunteered, and a POST never goes over
// HTTP/2 (not yet shown to leave once there). TLS errors are never ignored.
#pragma once

#include <QNetworkAccessManager>

namespace Takeback {

class Network : public QNetworkAccessManager {
    Q_OBJECT

public:
    explicit Network(QObject *parent = nullptr);

    // "Takeback/0.1.0 (Qt 6.4.2; …)", what every request says of itself.
    static QByteArray userAgent();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &asked, QIODevice *body) override;
};

} // namespace Takeback

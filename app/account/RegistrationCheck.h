// SPDX-License-Identifier: GPL-3.0-or-later
// Tries an app registration without anybody signing in: asks the chosen login host for its OpenID
// configuration, then its token endpoint to renew a token that cannot exist, and reads from the refusal what
// is wrong. Talks to the chosen login host only, whatever an answer says.
#pragma once

#include "app/types/Registration.h"
#include "app/types/RegistrationVerdict.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace Takeback {

class Network;

class RegistrationCheck : public QObject {
    Q_OBJECT

public:
    RegistrationCheck(Network *network, Registration registration, QObject *parent);
    ~RegistrationCheck() override; // cancels

    void start(); // once
    void setLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); } // of each question

Q_SIGNALS:
    void finished(const Takeback::RegistrationVerdict &verdict); // once

private:
    void watch(QNetworkReply *reply, void (RegistrationCheck::*read)(QNetworkReply *));
    void readConfiguration(QNetworkReply *reply);
    void askForTokens();
    void readRefusal(QNetworkReply *reply);
    void finish(const RegistrationVerdict &verdict);

    Network *m_network;
    Registration m_registration;
    QPointer<QNetworkReply> m_reply;
    QTimer m_limit;
    bool m_isLate = false;
};

} // namespace Takeback

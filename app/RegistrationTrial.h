// SPDX-License-Identifier: GPL-3.0-or-later
// The face of a RegistrationCheck for ui: one trial at a time, a new one takes the place of the one before.
// Signs nobody in and keeps nothing.
#pragma once

#include "app/types/Registration.h"
#include "app/types/RegistrationVerdict.h"

#include <QObject>

#include <memory>

namespace Takeback {

class Network;
class ProxyLogin;
class RegistrationCheck;

class RegistrationTrial : public QObject {
    Q_OBJECT

public:
    explicit RegistrationTrial(QObject *parent);
    ~RegistrationTrial() override;

    void start(const Registration &registration);
    void setProxyLogin(std::shared_ptr<ProxyLogin> login) { m_proxyLogin = std::move(login); }
    void cancel(); // nothing is said of it any more
    bool isRunning() const { return m_check != nullptr; }

Q_SIGNALS:
    void finished(const Takeback::RegistrationVerdict &verdict);

private:
    std::shared_ptr<ProxyLogin> m_proxyLogin;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<RegistrationCheck> m_check; // before the network
};

} // namespace Takeback

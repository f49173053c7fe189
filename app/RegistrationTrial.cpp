// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RegistrationTrial.h"

#include "app/account/RegistrationCheck.h"
#include "app/net/Network.h"

namespace Takeback {

RegistrationTrial::RegistrationTrial(QObject *parent) : QObject(parent) { }

RegistrationTrial::~RegistrationTrial() = default;

void RegistrationTrial::start(const Registration &registration)
{
    m_check.reset();
    m_network = std::make_unique<Network>(m_proxyLogin);
    m_check = std::make_unique<RegistrationCheck>(m_network.get(), registration, nullptr);
    connect(m_check.get(), &RegistrationCheck::finished, this, [this](const RegistrationVerdict &verdict) {
        m_check.release()->deleteLater(); // it is the one that speaks
        Q_EMIT finished(verdict);
    });
    m_check->start();
}

void RegistrationTrial::cancel()
{
    m_check.reset();
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#ifndef TAKEBACK_CLIENT_ID
#define TAKEBACK_CLIENT_ID ""
#endif

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

const QString Group = u"registration"_s;
const QString CloudKey = u"registration/cloud"_s; // a built-in name, or the three below
const QString NameKey = u"registration/cloudName"_s;
const QString LoginKey = u"registration/cloudLogin"_s;
const QString GraphKey = u"registration/cloudGraph"_s;
const QString TenantKey = u"registration/tenant"_s;
const QString ClientIdKey = u"registration/clientId"_s;

// Also where it is kept under another name: what counts is where a token would go.
bool isSame(const Cloud &a, const Cloud &b)
{
    return a.login == b.login && a.graph == b.graph && a.isBuiltIn == b.isBuiltIn;
}

std::optional<Cloud> savedCloud(const QSettings &file)
{
    if (file.contains(CloudKey))
        return Cloud::named(file.value(CloudKey).toString());
    const QJsonObject own{{u"name"_s, file.value(NameKey).toString()},
                          {u"login"_s, file.value(LoginKey).toString()},
                          {u"graph"_s, file.value(GraphKey).toString()}};
    const auto parsed = Cloud::parse(QJsonDocument(own).toJson(), file.fileName());
    const Cloud *cloud = std::get_if<Cloud>(&parsed);
    return cloud ? std::optional(*cloud) : std::nullopt;
}

} // namespace

Settings::Saved Settings::saved() const
{
    Saved saved;
    m_file->beginGroup(Group);
    const bool isEmpty = m_file->allKeys().isEmpty();
    m_file->endGroup();
    if (isEmpty)
        return saved;
    const auto cloud = savedCloud(*m_file);
    if (!cloud) {
        saved.broken << (m_file->contains(CloudKey) ? CloudKey : LoginKey);
        return saved; // the rest belongs to it
    }
    Registration registration{*cloud, AnyOrganisation, {}};
    const auto take = [&](const QString &key, QString *to, bool (*isGood)(const Cloud &, const QString &)) {
        if (!m_file->contains(key))
            return;
        const QString value = m_file->value(key).toString();
        if (isGood(*cloud, value))
            *to = value;
        else
            saved.broken << key;
    };
    take(TenantKey, &registration.tenant, isTenantAt);
    take(ClientIdKey, &registration.clientId, isClientIdAt);
    saved.registration = registration;
    return saved;
}

bool Settings::save(const Registration &registration)
{
    m_file->remove(Group);
    if (registration.cloud.isBuiltIn) {
        m_file->setValue(CloudKey, registration.cloud.name);
    } else {
        m_file->setValue(NameKey, registration.cloud.name);
        m_file->setValue(LoginKey, registration.cloud.login.toString());
        m_file->setValue(GraphKey, registration.cloud.graph.toString());
    }
    m_file->setValue(TenantKey, registration.tenant);
    if (!registration.clientId.isEmpty())
        m_file->setValue(ClientIdKey, registration.clientId);
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

Registration Settings::resolve(const RegistrationOptions &options, const std::optional<Registration> &saved,
                               const QString &builtIn)
{
    const Cloud &global = Cloud::builtIn().first();
    Registration registration{global, AnyOrganisation, {}};
    if (saved && (!options.cloud || isSame(*options.cloud, saved->cloud)))
        registration = *saved;
    else if (options.cloud)
        registration.cloud = *options.cloud;
    if (options.tenant)
        registration.tenant = *options.tenant;
    if (!options.clientId.isEmpty())
        registration.clientId = options.clientId;
    if (registration.clientId.isEmpty() && isSame(registration.cloud, global))
        registration.clientId = builtIn;
    return registration;
}

QString Settings::builtInClientId()
{
    return QStringLiteral(TAKEBACK_CLIENT_ID);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/Registration.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr qsizetype LongestName = 253; // of a domain, RFC 1035

bool isGuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace

bool isTenant(const QString &tenant)
{
    return !tenant.isEmpty() && tenant.size() <= LongestName && !tenant.startsWith(u'.')
        && !tenant.endsWith(u'.') && !tenant.contains(".."_L1)
        && std::all_of(tenant.begin(), tenant.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
           });
}

bool isTenantAt(const Cloud &cloud, const QString &tenant)
{
    return isTenant(tenant)
        && (!cloud.isBuiltIn || tenant == AnyOrganisation || isGuid(tenant) || tenant.contains(u'.'));
}

bool isClientIdAt(const Cloud &cloud, const QString &clientId)
{
    if (cloud.isBuiltIn)
        return isGuid(clientId);
    return !clientId.isEmpty() && clientId.size() <= LongestName
        && std::all_of(clientId.begin(), clientId.end(),
                       [](QChar c) { return c.unicode() > 32 && c.unicode() < 127; });
}

QString tidyId(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.mid(1, text.size() - 2).trimmed();
    return isGuid(text) ? text.toLower() : text;
}

} // namespace Takeback

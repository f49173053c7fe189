// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecallSettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

const QString FollowsKey = u"recalls/followsReports"_s;
const QString AgeKey = u"recalls/ageLimitDays"_s;
const QString NotifiesKey = u"recalls/notifies"_s;
const QString SubjectKey = u"recalls/notifiesSubject"_s;

bool flag(const QSettings *file, const QString &key, bool usual)
{
    return file ? file->value(key, usual).toBool() : usual;
}

void set(QSettings *file, const QString &key, const QVariant &value)
{
    if (file)
        file->setValue(key, value);
}

} // namespace

std::optional<bool> RecallSettings::followsReports() const
{
    if (!m_file || !m_file->contains(FollowsKey))
        return std::nullopt;
    return m_file->value(FollowsKey).toBool();
}

void RecallSettings::setFollowsReports(bool follows)
{
    set(m_file, FollowsKey, follows);
}

int RecallSettings::ageLimitDays() const
{
    const int days = m_file ? m_file->value(AgeKey, UsualAgeLimit).toInt() : UsualAgeLimit;
    return days < 1 || days > MostAgeLimit ? UsualAgeLimit : days;
}

void RecallSettings::setAgeLimitDays(int days)
{
    set(m_file, AgeKey, days);
}

bool RecallSettings::notifies() const
{
    return flag(m_file, NotifiesKey, true);
}

void RecallSettings::setNotifies(bool notifies)
{
    set(m_file, NotifiesKey, notifies);
}

bool RecallSettings::notifiesSubject() const
{
    return flag(m_file, SubjectKey, false);
}

void RecallSettings::setNotifiesSubject(bool notifiesSubject)
{
    set(m_file, SubjectKey, notifiesSubject);
}

} // namespace Takeback

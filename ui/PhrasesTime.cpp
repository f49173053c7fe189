// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Phrases.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Takeback {

QString Phrases::clock(const QDateTime &local)
{
    // Some locales have seconds even in the short form.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(local.time(), format.remove(u":ss"_s));
}

QString Phrases::time(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const auto days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return clock(local);
    if (days > 0 && days < 7)
        return QLocale().toString(local.date(), u"ddd"_s) + u' ' + clock(local);
    return days > 0 && days < 300 ? QLocale().toString(local.date(), tr("d MMM", "date of this year, short"))
                                  : QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString Phrases::day(const QDateTime &utc)
{
    if (!utc.isValid())
        return tr("No date");
    const QDate date = utc.toLocalTime().date();
    const auto days = date.daysTo(QDate::currentDate());
    if (days == 0)
        return tr("Today");
    if (days == 1)
        return tr("Yesterday");
    if (days > 1 && days < 300)
        return QLocale().toString(date, tr("dddd, d MMMM", "day heading"));
    return QLocale().toString(date, QLocale::LongFormat);
}

QString Phrases::sent(const QDateTime &utc)
{
    if (!utc.isValid())
        return tr("Sent at an unknown time");
    const QDateTime local = utc.toLocalTime();
    if (local.date() == QDate::currentDate())
        return tr("Sent today %1").arg(clock(local));
    return tr("Sent %1, %2").arg(QLocale().toString(local.date(), QLocale::LongFormat), clock(local));
}

QString Phrases::ago(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return tr("at an unknown time");
    const qint64 seconds = utc.secsTo(now);
    if (seconds < 0)
        return sent(utc);
    if (seconds < 60)
        return tr("%n second(s) ago", nullptr, int(seconds));
    if (seconds < 3600)
        return tr("%n minute(s) ago", nullptr, int(seconds / 60));
    if (seconds < 86400)
        return tr("%n hour(s) ago", nullptr, int(seconds / 3600));
    return tr("%n day(s) ago", nullptr, int(seconds / 86400));
}

QString Phrases::timeLeft(std::chrono::milliseconds left)
{
    const qint64 seconds = std::max<qint64>(0, left.count() / 1000);
    return QString::number(seconds / 60) + u':' + QString::number(seconds % 60).rightJustified(2, u'0');
}

} // namespace Takeback

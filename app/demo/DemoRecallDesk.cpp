// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoRecallDesk.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

std::optional<GraphError> RecallDesk::breaks(const QString &upn, const Mail &mail, qint64 nowMs) const
{
    constexpr qint64 day = 24 * 3600 * 1000LL;
    if (!rules.isEnabled)
        return GraphError{403, u"ErrorAccessDenied"_s, u"Message recall is disabled in this organization."_s};
    if (mail.from.address.compare(upn, Qt::CaseInsensitive) != 0)
        return GraphError{403, u"ErrorAccessDenied"_s, u"Only the sender of a message can recall it."_s};
    if (mail.isDraft)
        return GraphError{400, u"ErrorInvalidRequest"_s,
                          u"A message that was not sent cannot be recalled."_s};
    if (nowMs - mail.sentMs > rules.mostDays * day)
        return GraphError{400, u"ErrorInvalidRequest"_s,
                          u"The message is older than the organization allows to recall."_s};
    return std::nullopt;
}

GraphError RecallDesk::wait(qint64 untilMs, qint64 nowMs) const
{
    GraphError error{429, u"ApplicationThrottled"_s,
                     u"The mailbox is over its limit of messages sent per minute."_s};
    const qint64 ms = qMax<qint64>(untilMs - nowMs, 1);
    if (throttle.retryAfter == Throttle::RetryAfter::Decimal)
        error.headers = {{"Retry-After", QByteArray::number(double(ms) / 1000, 'f', 3)}};
    else if (throttle.retryAfter == Throttle::RetryAfter::HttpDate) {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(untilMs + 999, QTimeZone::utc());
        error.headers = {
            {"Retry-After", QLocale::c().toString(until, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()}};
    }
    return error;
}

std::optional<GraphError> RecallDesk::refuse(const QString &upn, const Item &item, qint64 nowMs)
{
    if (const auto error = breaks(upn, *item.mail, nowMs))
        return error;
    QList<qint64> &accepted = m_accepted[upn];
    accepted.removeIf([&](qint64 time) { return time <= nowMs - throttle.minuteMs; });
    if (throttle.perMinute > 0 && accepted.size() >= throttle.perMinute) {
        ++throttled;
        const qint64 first = accepted.at(accepted.size() - throttle.perMinute);
        return wait(first + throttle.minuteMs, nowMs);
    }
    accepted.append(nowMs);
    return std::nullopt;
}

} // namespace Takeback::Demo

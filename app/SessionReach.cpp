// SPDX-License-Identifier: GPL-3.0-or-later
// Who can be reached, before anything is sent.
#include "app/RecallSettings.h"
#include "app/SessionPrivate.h"

namespace Takeback {

Reachability Session::reach(const QString &messageId) const
{
    const auto known = message(messageId);
    return known ? judgeReach(*known, d->ownDomains(), d->rooms->reach.tips()) : Reachability();
}

void Session::askReach(const QStringList &messageIds, bool isWaitedFor)
{
    if (!d->rooms)
        return;
    QStringList addresses;
    for (const QString &id : messageIds)
        if (const auto known = message(id))
            for (const Recipient &recipient : known->recipients())
                addresses << recipient.address;
    d->rooms->reachWish = messageIds;
    d->rooms->reach.ask(addresses, isWaitedFor);
}

bool Session::isReachKnown(const QString &messageId) const
{
    const auto known = message(messageId);
    if (!known)
        return true;
    for (const Recipient &recipient : known->recipients())
        if (!d->rooms->reach.isKnown(recipient.address))
            return false;
    return true;
}

int Session::ageLimit() const
{
    return RecallSettings(d->setup.settings).ageLimitDays();
}

void Session::setAgeLimit(int days)
{
    if (days == ageLimit())
        return;
    RecallSettings(d->setup.settings).setAgeLimitDays(days);
    Q_EMIT ageLimitChanged();
}

void Session::Private::tieReach()
{
    QObject::connect(&rooms->reach, &Reach::answered, q,
                     [this] { Q_EMIT q->reachChanged(rooms->reachWish); });
    QObject::connect(&rooms->reach, &Reach::finished, q, &Session::reachAsked);
}

} // namespace Takeback

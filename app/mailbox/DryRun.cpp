// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/DryRun.h"

#include "app/store/RecallJournal.h"
#include "app/store/SentStore.h"
#include "app/types/RecallNotice.h"

#include <QElapsedTimer>

namespace Takeback {

namespace {
constexpr int Slice = 6; // ms of the main thread, then the window has its turn
} // namespace

DryRun::DryRun(Rooms rooms, Wish wish, QObject *parent)
    : QObject(parent), m_rooms(std::move(rooms)), m_wish(std::move(wish))
{
    m_result.asked = int(m_wish.rows.size()) + int(m_wish.messageIds.size());
    m_result.items.reserve(m_result.asked);
    connect(&m_turn, &QTimer::timeout, this, &DryRun::goOn);
}

void DryRun::start()
{
    m_turn.start(0);
}

void DryRun::goOn()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next < m_result.asked && timer.elapsed() < Slice) {
        const auto row = rowAt(m_next++);
        const Message message = row ? m_rooms.store->message(*row) : Message();
        if (message.id.isEmpty())
            ++m_result.gone;
        else
            count(message);
    }
    if (m_next < m_result.asked) {
        Q_EMIT progressed(m_next, m_result.asked);
        return;
    }
    m_turn.stop();
    Q_EMIT finished(m_result);
}

// nullopt: it left Sent Items meanwhile.
std::optional<SentRow> DryRun::rowAt(int place) const
{
    const SentStore &store = *m_rooms.store;
    const auto inRows = int(m_wish.rows.size());
    const auto known = place < inRows ? store.rowOf(m_wish.rows[size_t(place)])
                                      : store.rowOf(m_wish.messageIds.at(place - inRows));
    return known < 0 ? std::nullopt : std::optional(store.at(known));
}

void DryRun::count(const Message &message)
{
    DryRunResult::Item item;
    item.messageId = message.id;
    item.subject = message.subject;
    item.sentAt = message.sentAt;
    if (const Recall *earlier = m_rooms.journal->lastOf(message))
        item.earlier = earlier->state;
    item.isTooOld =
        m_wish.tooOldBefore.isValid() && message.sentAt.isValid() && message.sentAt < m_wish.tooOldBefore;
    item.isNotice = isRecallNotice(message, m_rooms.journal->recalls());
    const Reachability reach = m_rooms.reach(message);
    using Scope = DryRunResult::Scope;
    const std::pair<const QStringList *, Scope> lists[] = {{&reach.internal, Scope::Inside},
                                                           {&reach.external, Scope::Outside},
                                                           {&reach.groups, Scope::Group},
                                                           {&reach.unknown, Scope::Unknown}};
    for (const auto &[addresses, scope] : lists)
        for (const QString &address : *addresses)
            item.people << personOf(address, scope, reach);
    m_result.isGuessed |= reach.isGuessed && !item.isNotice;
    m_result.items << item;
}

int DryRun::personOf(const QString &address, DryRunResult::Scope scope, const Reachability &reach)
{
    const QString key = address.toLower();
    if (const auto known = m_people.constFind(key); known != m_people.constEnd())
        return *known;
    DryRunResult::Person person{address, scope};
    if (scope == DryRunResult::Scope::Group)
        for (const MailTip &tip : reach.tips)
            if (tip.address.compare(address, Qt::CaseInsensitive) == 0)
                person.externalMembers = tip.externalMembers;
    m_result.people << person;
    const int place = int(m_result.people.size()) - 1;
    m_people.insert(key, place);
    return place;
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/DryRunResult.h"

#include <algorithm>
#include <vector>

namespace Takeback {

namespace {

template <typename Is> int countOf(const QList<DryRunResult::Item> &items, Is is)
{
    return int(std::count_if(items.begin(), items.end(), is));
}

} // namespace

int DryRunResult::again() const
{
    return countOf(items, [](const Item &item) { return !item.isNotice && item.isAgain(); });
}

int DryRunResult::tooOld() const
{
    return countOf(items, [](const Item &item) { return !item.isNotice && item.isTooOld; });
}

int DryRunResult::notices() const
{
    return countOf(items, [](const Item &item) { return item.isNotice; });
}

QList<int> DryRunResult::chosen(const Choice &choice) const
{
    QList<int> places;
    for (int place = 0; place < items.size(); ++place) {
        const Item &item = items.at(place);
        const bool isLeftOut = item.isNotice || (item.isAgain() && !choice.isAgainIncluded)
            || (item.isTooOld && !choice.isOldIncluded);
        if (!isLeftOut)
            places << place;
    }
    return places;
}

DryRunResult::Counts DryRunResult::counts(const Choice &choice) const
{
    Counts counts;
    std::vector<bool> isIn(size_t(people.size()));
    for (const int place : chosen(choice)) {
        ++counts.messages;
        for (const int person : items.at(place).people)
            isIn[size_t(person)] = true;
    }
    for (int place = 0; place < people.size(); ++place) {
        if (!isIn[size_t(place)])
            continue;
        const Person &person = people.at(place);
        switch (person.scope) {
        case Scope::Inside:
            ++counts.inside;
            break;
        case Scope::Outside:
            ++counts.outside;
            break;
        case Scope::Group:
            ++counts.groups;
            counts.outsideInGroups += std::max(0, person.externalMembers);
            break;
        case Scope::Unknown:
            ++counts.unknown;
            break;
        }
    }
    return counts;
}

QStringList DryRunResult::outsiders(const Choice &choice) const
{
    std::vector<bool> isIn(size_t(people.size()));
    for (const int place : chosen(choice))
        for (const int person : items.at(place).people)
            isIn[size_t(person)] = true;
    QStringList addresses;
    for (int place = 0; place < people.size(); ++place)
        if (isIn[size_t(place)] && people.at(place).scope == Scope::Outside)
            addresses << people.at(place).address;
    addresses.sort(Qt::CaseInsensitive);
    return addresses;
}

QStringList DryRunResult::messageIds(const Choice &choice) const
{
    QStringList ids;
    for (const int place : chosen(choice))
        ids << items.at(place).messageId;
    return ids;
}

QStringList DryRunResult::againIds() const
{
    QStringList ids;
    for (const Item &item : items)
        if (item.isAgain())
            ids << item.messageId;
    return ids;
}

} // namespace Takeback

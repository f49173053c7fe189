// SPDX-License-Identifier: GPL-3.0-or-later
// Who a recall can reach, as far as it is known before it is asked for. A value. What mail tips did not tell
// is guessed by the domain of an address, and then said to be a guess.
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Takeback {

// What the service knows of one address ("getMailTips").
struct MailTip {
    enum class Scope { Unknown, Internal, External };

    QString address; // as asked for
    Scope scope = Scope::Unknown;
    bool isGuessed = false; // by its domain: the service was not asked, or did not say
    int members = -1; // of a group; -1: it is none, or nobody said
    int externalMembers = -1; // of those, outside
    bool isMailboxFull = false;
    QString automaticReply{}; // plain text; empty: none
    QDateTime awayUntil{}; // UTC, the end of that reply; invalid: not said

    bool isGroup() const { return members >= 0; }
    bool operator==(const MailTip &) const = default;
};

struct Reachability {
    QStringList internal; // addresses of single people inside, or taken for such: usually reached
    QStringList external; // addresses outside: they keep their copy and receive a visible recall notice
    QStringList groups; // addresses inside that are known to be groups; how many they are, and how many of
                        // them outside, is in `tips`
    QStringList unknown; // names or addresses that cannot be judged
    QList<MailTip> tips; // one for each address above that has one, in the order of the message
    bool isGuessed = false; // at least one address is judged by its domain

    qsizetype total() const { return internal.size() + external.size() + groups.size() + unknown.size(); }
    // Of the groups: -1 where a group did not tell.
    int outsidersInGroups() const
    {
        int sum = 0;
        for (const MailTip &tip : tips) {
            if (!tip.isGroup())
                continue;
            if (tip.externalMembers < 0)
                return -1;
            sum += tip.externalMembers;
        }
        return sum;
    }
    // People, with the members of groups in a group's place; those of whom nobody said how many are one.
    int people() const { return int(internal.size() + external.size() + unknown.size()) + inGroups(0); }
    // Of those, who are inside as far as it was told.
    int insiders() const { return int(internal.size()) + inGroups(1); }
    // Whether somebody outside is certain to see a notice.
    bool hasOutsiders() const { return !external.isEmpty() || outsidersInGroups() > 0; }
    bool operator==(const Reachability &) const = default;

private:
    int inGroups(int outsidersLeftOut) const
    {
        int sum = 0;
        for (const MailTip &tip : tips)
            if (tip.isGroup())
                sum += tip.members - outsidersLeftOut * (tip.externalMembers > 0 ? tip.externalMembers : 0);
        return sum;
    }
};

} // namespace Takeback

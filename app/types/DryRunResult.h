// SPDX-License-Identifier: GPL-3.0-or-later
// What a recall of many messages would do, counted before anything is sent: the exact list, frozen, and who
// is in it. A value; each address is kept once. Recall notices are in the list to be told, never to be
// recalled.
#pragma once

#include "app/types/Recall.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Takeback {

struct DryRunResult {
    enum class Scope { Inside, Outside, Group, Unknown };

    struct Person {
        QString address; // or a name, where it cannot be judged
        Scope scope = Scope::Unknown;
        int externalMembers = -1; // of a group; -1: nobody said
        bool operator==(const Person &) const = default;
    };
    struct Item {
        QString messageId;
        QString subject;
        QDateTime sentAt; // UTC
        QList<int> people; // places in `people`
        std::optional<RecallState> earlier; // of its last recall
        bool isTooOld = false;
        bool isNotice = false;

        // A recall of it was taken, or may have been: another one may be a second one.
        bool isAgain() const
        {
            return earlier == RecallState::Submitted || earlier == RecallState::Unknown
                || earlier == RecallState::Sending;
        }
        bool operator==(const Item &) const = default;
    };
    // What a person decides.
    struct Choice {
        bool isAgainIncluded = false;
        bool isOldIncluded = true;
    };
    struct Counts { // of what is chosen; the people by address, each once
        int messages = 0;
        int inside = 0;
        int outside = 0;
        int groups = 0;
        int unknown = 0;
        int outsideInGroups = 0; // as far as the groups told
        bool operator==(const Counts &) const = default;
    };

    QList<Item> items; // in the order of the list
    QList<Person> people;
    int asked = 0; // messages that were to be counted
    int gone = 0; // of those, no longer in Sent Items
    bool isGuessed = false; // at least one address is judged by its domain

    int again() const; // the three: of all items that are no notices
    int tooOld() const;
    int notices() const; // of all items
    QList<int> chosen(const Choice &choice) const; // places in `items`
    Counts counts(const Choice &choice) const;
    QStringList outsiders(const Choice &choice) const; // sorted
    QStringList messageIds(const Choice &choice) const;
    QStringList againIds() const; // messages that were told to be recalled again

    bool operator==(const DryRunResult &) const = default;
};

} // namespace Takeback

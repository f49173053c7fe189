// SPDX-License-Identifier: GPL-3.0-or-later
// A message's place in the list, and what a change of the cache does to the places. Plain values.
#pragma once

#include "app/types/MessagePage.h"

#include <vector>

namespace Takeback {

struct SentRow {
    qint64 sentAt = NoTime; // ms since 1970 UTC
    qint64 key = 0; // of the cache, for as long as the message is known; never reused
    bool operator==(const SentRow &) const = default;
};

// Sorted: sentAt descending, then key.
inline bool isBefore(const SentRow &a, const SentRow &b)
{
    return a.sentAt != b.sentAt ? a.sentAt > b.sentAt : a.key < b.key;
}

// Each sorted. What moved is removed at its old place and inserted at the new one.
struct RowChanges {
    std::vector<SentRow> inserted;
    std::vector<SentRow> removed;
    std::vector<SentRow> updated; // in their places
};

enum class SentOrder { Date, DateUp, Recipient, Subject };

// Of the mailbox, kept beside its messages so that it opens offline.
struct SentOwner {
    QString id;
    QString displayName;
    QString mail;
    QString userPrincipalName;
    bool operator==(const SentOwner &) const = default;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What the mailbox itself shows of what became of a message: answers, receipts, bounces, automatic replies. A
// value. It tells what came, never what did not: who is silent may have read it all the same.
#pragma once

#include "app/types/Recipient.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace Takeback {

struct Exposure {
    enum class Kind {
        Reply,
        Forward, // an answer or a copy that went to people whom the message did not name: `newcomers`
        ReadReceipt, // a receipt that says it was read
        UnreadReceipt, // a receipt that says it was deleted unread
        Receipt, // a receipt that does not say here which of the two
        Bounce,
        AutomaticReply,
    };

    struct Event {
        Kind kind = Kind::Reply;
        Recipient who;
        QDateTime at; // UTC
        QUrl webLink; // of that mail
        QStringList newcomers = {}; // addresses

        bool operator==(const Event &) const = default;
    };

    QList<Event> events; // oldest first
    bool isCut = false; // the conversation is longer than what was looked at

    bool operator==(const Exposure &) const = default;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// One page of a list of messages as the server gave it: texts are UTF-8 and lie in one piece of memory, so
// that a page costs two allocations and not ten thousand. What a delta page leaves out of an item is "not
// present" and stays as it was known. Move it, do not copy it: the views point into `text`.
#pragma once

#include "app/types/Message.h"

#include <QUrl>

#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Takeback {

constexpr qint64 NoTime = std::numeric_limits<qint64>::min(); // sorts after every time: newest come first

struct MessageRecord {
    enum Member : quint32 {
        InternetMessageId = 1 << 0,
        Subject = 1 << 1,
        Preview = 1 << 2,
        SentAt = 1 << 3,
        From = 1 << 4,
        To = 1 << 5,
        Cc = 1 << 6,
        Bcc = 1 << 7,
        HasAttachments = 1 << 8,
        IsReadReceiptRequested = 1 << 9,
        HasImportance = 1 << 10,
    };

    quint32 present = 0; // Members
    bool isRemoved = false; // "@removed": it left the folder
    bool hasAttachments = false;
    bool isReadReceiptRequested = false;
    Importance importance = Importance::Normal;
    qint64 sentAt = NoTime; // ms since 1970 UTC
    std::string_view id; // never empty
    std::string_view internetMessageId;
    std::string_view subject;
    std::string_view preview;
    std::string_view from, to, cc, bcc; // recipients, each as packed by pack()
};

struct MessagePage {
    MessagePage() = default;
    MessagePage(MessagePage &&) = default;
    MessagePage &operator=(MessagePage &&) = default;
    MessagePage(const MessagePage &) = delete;
    MessagePage &operator=(const MessagePage &) = delete;

    std::vector<char> text; // reserved before it is filled, so that nothing moves
    std::vector<MessageRecord> records;
    int skipped = 0; // items that made no sense (no id, not an object): the rest of the page is good
    QUrl nextLink; // empty: this was the last page
    QUrl deltaLink; // of the last page of a delta round; empty: it was no delta
};

// Recipients as one text: name, U+001F, address, U+001E, for each. What stands in for these two signs in a
// name is a space.
void pack(std::vector<char> &text, std::string_view name, std::string_view address);
QList<Recipient> unpack(std::string_view packed);

Message messageOf(const MessageRecord &record);
std::shared_ptr<const MessagePage> pageOf(const QList<Message> &messages); // each whole, without links
qint64 timeOf(const Message &message); // ms since 1970 UTC, or NoTime

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// One message of Sent Items, as Graph's `message` resource tells it (v1.0). Everything may be absent; text is
// kept as it came and is shown as plain text only.
#pragma once

#include "app/types/Recipient.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Takeback {

enum class Importance { Low, Normal, High };

struct Message {
    QString id; // case-sensitive, opaque
    QString internetMessageId; // stable across folders
    QString subject;
    QString preview; // bodyPreview: the first 255 characters
    QDateTime sentAt; // UTC; invalid where the server gave none
    Recipient from;
    QList<Recipient> to;
    QList<Recipient> cc;
    QList<Recipient> bcc;
    bool hasAttachments = false;
    bool isReadReceiptRequested = false;
    Importance importance = Importance::Normal;

    QList<Recipient> recipients() const { return to + cc + bcc; }
    bool operator==(const Message &) const = default;
};

} // namespace Takeback

Q_DECLARE_TYPEINFO(Takeback::Message, Q_RELOCATABLE_TYPE); // lists of 100,000 are moved as bytes

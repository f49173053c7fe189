// SPDX-License-Identifier: GPL-3.0-or-later
// A draft that was made in the mailbox, and what of the wish is not in it. A value; nothing of it was sent.
#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

namespace Takeback {

struct Draft {
    QString id;
    QUrl webLink; // where a person reads and sends it; empty where the service gave none
    QStringList leftOut; // names of attachments that could not be copied
    int recipients = 0;
    bool operator==(const Draft &) const = default;
};

} // namespace Takeback

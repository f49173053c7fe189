// SPDX-License-Identifier: GPL-3.0-or-later
// Takes back a draft that this program made itself and did not finish. It knows no other way to delete mail.
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Takeback {

class GraphClient;

// `then` is told whether it is gone, unless `context` is gone by then. Not from inside of the call.
void removeDraft(GraphClient *client, const QString &mailbox, const QString &draftId, QObject *context,
                 std::function<void(bool isGone)> then);

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/RecallNotice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {
// A recall mail is sent by the server within minutes, by a clock that may be another.
constexpr qint64 MailBefore = -10 * 60; // seconds
constexpr qint64 MailAfter = 60 * 60;
} // namespace

bool isRecallNotice(const Message &message, const QList<Recall> &recalls)
{
    constexpr auto prefix = "Recall: "_L1;
    if (!message.subject.startsWith(prefix))
        return false;
    const auto original = QStringView(message.subject).mid(prefix.size()).trimmed();
    return std::any_of(recalls.begin(), recalls.end(), [&](const Recall &recall) {
        if (!recall.mayHaveHappened())
            return false;
        if (!recall.recallMailId.isEmpty() && recall.recallMailId == message.internetMessageId)
            return true;
        const qint64 seconds = recall.sendingAt.secsTo(message.sentAt);
        return recall.sendingAt.isValid() && message.sentAt.isValid() && seconds >= MailBefore
            && seconds <= MailAfter && QStringView(recall.subject).trimmed() == original;
    });
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What the pretend Exchange tells about recipients before a mail is sent (graph.md 1b): inside or outside,
// the size of groups, automatic replies, full mailboxes. Documented nowhere is how many addresses it takes:
// here that can be set. It only tells; nothing is delivered. The caller holds the mutex.
#pragma once

#include "app/demo/DemoPeople.h"
#include "app/demo/DemoQuery.h"
#include "app/demo/Fault.h"

#include <QSet>

namespace Takeback::Demo {

class MailTips {
public:
    MailTips(); // Keiko and Jonas are away, Oskar's mailbox is full
    HttpReply answer(const HttpRequest &request, const People &people, const QString &context,
                     qint64 nowMs) const;

    // A right answer, spoiled as the fault says.
    static HttpReply spoiled(const Fault &fault, HttpReply reply);

    int most = 100; // addresses in one call; more: 400
    QHash<QString, QString> replies; // by address: HTML
    QSet<QString> full; // addresses
    QHash<QString, QString> errors; // by address: the code of an error instead of tips

private:
    QJsonObject tip(const QString &address, const QStringList &options, const People &people,
                    qint64 nowMs) const;
};

} // namespace Takeback::Demo

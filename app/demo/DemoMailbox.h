// SPDX-License-Identifier: GPL-3.0-or-later
// The mailboxes of Northwind and what Exchange does with them: who holds which mail, ids, and a recall with
// its notices to outsiders and its report. Knows nothing of HTTP or JSON; the caller holds the mutex.
#pragma once

#include "app/demo/DemoBox.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace Takeback::Demo {

struct DemoOptions;

class Mailbox {
public:
    using Clock = std::function<qint64()>; // ms since 1970 UTC

    Mailbox(const DemoOptions &options, Clock clock);
    const People &people() const { return m_people; }

    const Box &box(const QString &upn) const; // with all that is due

    struct Submitted {
        QString hubServer;
        QString messageId;
    };
    Submitted recall(const QString &upn, const Item &item);

    // What somebody does in Outlook meanwhile. Ids as Graph hands them out.
    QString send(const QString &upn, const QString &subject); // the new id
    bool remove(const QString &upn, const QString &id);
    bool rename(const QString &upn, const QString &id, const QString &subject);

    QStringList inboxSubjects(const QString &upn) const;
    bool has(const QString &upn, const QString &internetMessageId) const;
    QStringList noticesTo(const QString &address) const { return m_notices.value(address.toLower()); }

private:
    Box &boxOf(const QString &upn) const;
    const QList<Box *> &behind(const QString &address); // the mailboxes it reaches
    void deliver(const Mail *mail);
    const Mail *keep(Mail mail);
    void keepRequest(const QString &upn, const Mail &original);
    void report(const QString &upn, const Mail &original, const QStringList &lines, bool all);

    People m_people;
    Clock m_clock;
    int m_reportDelayMs;
    bool m_recallLeavesMail;
    std::vector<std::unique_ptr<Mail>> m_mails;
    mutable std::map<QString, Box> m_boxes; // by upn; they open when looked into
    QHash<QString, QList<Box *>> m_behind;
    QHash<QString, QStringList> m_notices;
    int m_recalls = 0;
    int m_sent = 0; // while the service runs
};

} // namespace Takeback::Demo

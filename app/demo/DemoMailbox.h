// SPDX-License-Identifier: GPL-3.0-or-later
// The mailboxes of Northwind and what Exchange does with them: who holds which mail, ids, and a recall with
// its notices to outsiders and its report. Knows nothing of HTTP or JSON; the caller holds the mutex.
#pragma once

#include "app/demo/DemoBox.h"
#include "app/demo/DemoReports.h"

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

    const Box &box(const QString &upn); // with all that is due

    struct Submitted {
        QString hubServer;
        QString messageId;
    };
    Submitted recall(const QString &upn, const Item &item);

    struct PostOffice { // how reports are made
        int delayMs = 3000; // -1: never on its own
        QString language = {}; // empty: that of the mailbox
        QSet<QString> pending = {}; // upns whose mailboxes cannot be reached for a while
        int settlesMs = 0; // after the report they can; 0: when told
    };
    PostOffice &postOffice() { return m_postOffice; }
    int deliverReports(); // how many were on their way
    int settlePending();
    QString sendReport(const QString &upn, const ReportOrder &order); // empty: no such message

    // What somebody does in Outlook meanwhile. Ids as Graph hands them out.
    QString send(const QString &upn, const QString &subject); // the new id
    QString post(Mail mail); // to whom it says, when it says; its ids are made here
    bool remove(const QString &upn, const QString &id);
    bool rename(const QString &upn, const QString &id, const QString &subject);
    QString moveToInbox(const QString &upn, const QString &id); // the new id; empty: no such message
    bool setSender(const QString &upn, const QString &id, const Contact &sender);
    bool setDraft(const QString &upn, const QString &id);

    QStringList inboxSubjects(const QString &upn);
    bool has(const QString &upn, const QString &internetMessageId);
    QStringList noticesTo(const QString &address) const { return m_notices.value(address.toLower()); }

private:
    template <typename Change>
    bool alter(const QString &upn, const QString &id, const QStringList &members, Change change);
    Box &boxOf(const QString &upn);
    const QList<Box *> &behind(const QString &address); // the mailboxes it reaches
    void deliver(const Mail *mail);
    const Mail *keep(Mail mail);
    struct Case { // a recall and what is known of it
        QString upn;
        Mail original;
        QString recallMailId;
        QList<Verdict> verdicts;
        bool isPending() const;
    };
    struct Due {
        qint64 atMs = 0; // -1: when told
        qsizetype number = 0; // of the case
        bool isSettling = false; // what is Pending comes to its end first
    };
    QList<Verdict> withdraw(const QString &upn, const Mail &original);
    Verdict withdrawFrom(const QString &member, const Mail &original);
    void keepRequest(const Case &one);
    void letIn(const Due &due);
    const Mail *report(const Case &one, const ReportOrder &order);
    QString languageOf(const QString &upn) const;

    People m_people;
    Clock m_clock;
    PostOffice m_postOffice;
    QList<Case> m_cases;
    QList<Due> m_due;
    bool m_recallLeavesMail;
    std::vector<std::unique_ptr<Mail>> m_mails;
    std::map<QString, Box> m_boxes; // by upn; they open when looked into
    QHash<QString, QList<Box *>> m_behind;
    QHash<QString, QStringList> m_notices;
    int m_reports = 0;
    int m_sent = 0; // while the service runs
};

} // namespace Takeback::Demo

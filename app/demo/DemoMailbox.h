// SPDX-License-Identifier: GPL-3.0-or-later
// The mailboxes of Northwind and what Exchange does with them: who holds which mail, ids, and a recall with
// its notices to outsiders and its report. Knows nothing of HTTP or JSON; the caller holds the mutex.
#pragma once

#include "app/demo/DemoMail.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace Takeback::Demo {

struct DemoOptions;

enum class Folder { SentItems, Inbox, All };

struct Item { // a mail as it lies in one mailbox
    const Mail *mail = nullptr;
    QString id; // as Graph hands it out; now and then with '/' and '+' in it
    QString immutableId;
    Folder folder = Folder::Inbox;
    bool isRead = true;
};

class Mailbox {
public:
    using Clock = std::function<qint64()>; // ms since 1970 UTC

    Mailbox(const DemoOptions &options, Clock clock);
    const People &people() const { return m_people; }

    QList<Item> items(const QString &upn, Folder folder) const; // newest first
    // By an id as it stands in a URL, decoded: the URL-safe alphabet only.
    const Item *find(const QString &upn, Folder folder, const QString &urlId) const;
    static QString urlSafe(const QString &id); // '/' to '-' and '+' to '_'

    struct Submitted {
        QString hubServer;
        QString messageId;
    };
    Submitted recall(const QString &upn, const Item &item);

    QStringList inboxSubjects(const QString &upn) const;
    bool has(const QString &upn, const QString &internetMessageId) const;
    QStringList noticesTo(const QString &address) const { return m_notices.value(address.toLower()); }

private:
    struct Held {
        const Mail *mail = nullptr;
        Folder folder = Folder::Inbox;
        bool isRead = true;
    };
    struct Box {
        QList<Held> held;
        QHash<QString, Item> byId; // URL-safe ids, also the immutable ones; made when first asked for
    };
    void deliver(const Mail *mail);
    const QHash<QString, Item> &index(const QString &upn) const;
    bool removeFrom(const QString &upn, const QString &internetMessageId);
    bool isDue(const Mail &mail) const { return mail.sentMs <= m_clock(); }
    void report(const QString &upn, const Mail &original, const QStringList &lines, bool all);

    People m_people;
    Clock m_clock;
    int m_reportDelayMs;
    std::vector<std::unique_ptr<Mail>> m_mails;
    mutable QHash<QString, Box> m_boxes; // the index is made on demand
    QHash<QString, QStringList> m_notices;
    int m_recalls = 0;
};

} // namespace Takeback::Demo

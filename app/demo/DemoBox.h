// SPDX-License-Identifier: GPL-3.0-or-later
// One mailbox of the pretend Microsoft 365: its items by id and by date, and a record of what came, changed
// and went, which delta rounds are told from. Ids are made only when somebody looks in. Knows neither people
// nor HTTP; the caller holds the mutex.
#pragma once

#include "app/demo/DemoMail.h"

#include <array>
#include <map>

namespace Takeback::Demo {

enum class Folder { SentItems, Inbox, All };

struct Item { // a mail as it lies in one mailbox
    const Mail *mail = nullptr;
    QString urlId; // the URL-safe alphabet only
    QString id; // as Graph hands it out; now and then with '/' and '+' in it
    Folder folder = Folder::Inbox;
    bool isRead = true;
    int version = 0; // how often it was changed
    qint64 changedMs = 0;

    QString immutableId() const;
};

struct Change {
    enum class Kind { Created, Updated, Removed };
    Kind kind = Kind::Created;
    Item item; // as it was then
    QStringList members = {}; // Updated: what of it, as JSON names it
};

class Box {
public:
    using Items = std::map<QString, Item>; // by the URL-safe id, which says nothing of the date

    explicit Box(const QString &upn) : m_upn(upn) { }
    void put(const Mail *mail, Folder folder, bool isRead); // arrives when it is due
    bool remove(Folder folder, const QString &internetMessageId); // false: it is not there

    // Lets in what is due; all below want it called first.
    void settle(qint64 nowMs);
    const QList<const Item *> &items(Folder folder) const { return m_order[size_t(folder)]; } // newest first
    const Items &byId(Folder folder) const { return m_items[size_t(folder)]; } // not All
    const Item *find(Folder folder, const QString &urlId) const;
    bool remove(const QString &urlId);
    void change(const QString &urlId, const Mail *mail, qint64 nowMs, const QStringList &members);
    const QList<Change> &changes() const { return m_changes; }

    static QString urlSafe(const QString &id); // '/' to '-' and '+' to '_'; an immutable id to the other

private:
    struct Held {
        const Mail *mail = nullptr;
        Folder folder = Folder::Inbox;
        bool isRead = true;
    };
    void arrive(const Held &held, bool isNews);

    QString m_upn;
    QList<Held> m_held; // not due yet, or never looked at
    bool m_isOpen = false;
    std::array<Items, 2> m_items;
    std::array<QList<const Item *>, 3> m_order;
    QList<Change> m_changes;
};

} // namespace Takeback::Demo

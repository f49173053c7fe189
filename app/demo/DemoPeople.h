// SPDX-License-Identifier: GPL-3.0-or-later
// Who there is in Northwind, the pretend organisation: people, groups, a shared mailbox, and customers and
// partners outside. Plain tables; every domain is reserved for examples (RFC 2606).
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Takeback::Demo {

struct Contact {
    QString name;
    QString address;
    QString language = {}; // "en", "de", ...: what Mira writes to them in
};

struct Person {
    QString upn; // also the SMTP address, lower case
    QString name;
    QString id; // as Entra's object id
    QString title;
    bool hasMailbox = true; // false: no licence, so Graph knows no mailbox
    bool canSignIn = false; // offered by the sign-in page
    bool isShared = false; // a shared mailbox
};

struct Group {
    QString address;
    QString name;
    QStringList members; // upns
    QStringList outsiders = {}; // addresses
};

class People {
public:
    People();
    const QList<Person> &all() const { return m_people; }
    const Person *find(const QString &idOrUpn) const; // case-insensitive; null when unknown
    const Group *group(const QString &address) const;
    bool isInside(const QString &address) const;
    QStringList expand(const QString &address) const; // upns behind an address inside, else empty
    static bool mayOpen(const QString &upn, const QString &mailboxUpn);

    static Contact owner(); // Mira Kovač
    static const QList<Contact> &inside(); // the named colleagues, without the owner
    static const QList<Contact> &outside(); // partners
    static const QList<Contact> &customers(); // at least sixty, for the campaign
    static const QList<Contact> &groups();
    static const QList<Contact> &mixedGroups(); // with people outside in them

private:
    QList<Person> m_people;
    QHash<QString, int> m_places; // by upn and by id
    QList<Group> m_groups;
};

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoPeople.h"

#include <QCryptographicHash>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int staff = 412; // how many mailboxes "All staff" reaches

struct Colleague {
    const char16_t *name;
    const char *alias;
    const char *title;
    const char *language;
};

const Colleague colleagues[] = {
    {u"Dana Osei", "dana", "Head of People", "en"},
    {u"Lucía Pardo", "lucia", "Office Manager", "es"},
    {u"Pavel Lindqvist", "pavel", "Contractor", "en"},
    {u"Amara Diallo", "amara", "Chief Financial Officer", "en"},
    {u"Henrik Solberg", "henrik", "Controller", "en"},
    {u"Ines Moreau", "ines", "Accountant", "fr"},
    {u"Jonas Weigel", "jonas", "Payroll", "de"},
    {u"Keiko Tanabe", "keiko", "Treasury", "en"},
    {u"Liam Carraway", "liam", "Accountant", "en"},
    {u"Marta Zielińska", "marta", "Financial Analyst", "en"},
    {u"Noor Haddad", "noor", "Financial Analyst", "en"},
    {u"Oskar Brandl", "oskar", "Procurement", "de"},
    {u"Priya Raman", "priya", "Tax", "en"},
    {u"Quentin Faure", "quentin", "Accounts Receivable", "fr"},
    {u"Rosa Benítez", "rosa", "Accounts Payable", "es"},
    {u"佐藤 美咲", "misaki", "Synthesis Lead", "ja"},
    {u"田中 健", "ken", "Chemist", "ja"},
    {u"山本 由紀", "yuki", "Chemist", "ja"},
    {u"李 伟", "wei", "Process Engineer", "zh"},
    {u"王 芳", "fang", "Quality", "zh"},
    {u"ليلى منصور", "layla", "Regional Sales", "ar"},
    {u"Sven Hartmann", "sven", "Head of Sales", "de"},
    {u"Clara Vogt", "clara", "Key Accounts", "de"},
    {u"Diego Santamaría", "diego", "Sales Iberia", "es"},
    {u"Élodie Garnier", "elodie", "Ventes France", "fr"},
    {u"Tom Ashdown", "tom", "IT Operations", "en"},
    {u"Grace Nakamura", "grace", "IT Security", "en"},
    {u"Felix Wendt", "felix", "Product", "de"},
    {u"Hana Dvořáková", "hana", "Design", "en"},
    {u"Samir Aziz", "samir", "Legal Counsel", "en"},
};

const char *const givenNames[] = {"Ada",  "Ben",   "Cora", "Dario",  "Edith", "Farid", "Greta",
                                  "Hugo", "Iris",  "Jack", "Kira",   "Leon",  "Mina",  "Nils",
                                  "Olga", "Pablo", "Rita", "Stefan", "Tara",  "Ugo"};
const char *const surnames[] = {"Abel",  "Berg",    "Castro", "Dahl",  "Egger", "Fuchs", "Gomez",
                                "Holm",  "Ivanova", "Jansen", "Kern",  "Lopez", "Marsh", "Novak",
                                "Olsen", "Perez",   "Quist",  "Rossi", "Simic", "Toth"};

QString at(const QString &alias)
{
    return QString(alias % u"@northwind.example"_s);
}

QString objectId(const QString &upn)
{
    const QByteArray hex = QCryptographicHash::hash(upn.toUtf8(), QCryptographicHash::Md5).toHex();
    const QString id = QString::fromLatin1(hex);
    return QString(id.left(8) % u"-"_s % id.mid(8, 4) % u"-4"_s % id.mid(13, 3) % u"-9"_s % id.mid(17, 3)
                   % u"-"_s % id.mid(20));
}

Person person(const QString &upn, const QString &name, const QString &title)
{
    Person p;
    p.upn = upn;
    p.name = name;
    p.id = objectId(upn);
    p.title = title;
    return p;
}

} // namespace

People::People()
{
    m_people.append(person(owner().address, owner().name, u"Head of Operations"_s));
    for (const Colleague &c : colleagues)
        m_people.append(person(at(QString::fromLatin1(c.alias)), QString::fromUtf16(c.name),
                               QString::fromLatin1(c.title)));
    for (int i = 0; m_people.size() < staff; ++i) {
        const QString given = QString::fromLatin1(givenNames[i % 20]);
        const QString surname = QString::fromLatin1(surnames[(i / 20 + i) % 20]);
        m_people.append(person(at(QString(given % u"."_s % surname).toLower()),
                               QString(given % u" "_s % surname), u"Staff"_s));
    }
    for (Person &p : m_people) {
        p.canSignIn = p.upn == owner().address || p.upn == at(u"dana"_s) || p.upn == at(u"pavel"_s);
        p.hasMailbox = p.upn != at(u"pavel"_s);
    }
    QStringList everybody;
    for (const Person &p : std::as_const(m_people))
        everybody.append(p.upn);
    m_people.append(person(at(u"care"_s), u"Customer Care"_s, u"Shared mailbox"_s));
    m_people.last().isShared = true;
    for (int i = 0; i < m_people.size(); ++i) {
        m_places.insert(m_people.at(i).upn, i);
        m_places.insert(m_people.at(i).id, i);
    }
    // The tables above: finance is the twelve behind Pavel, synthesis the five behind them, then sales.
    m_groups = {{at(u"finance"_s), u"Finance team"_s, everybody.mid(4, 12)},
                {at(u"gosei"_s), u"合成チーム"_s, everybody.mid(16, 5)},
                {at(u"sales"_s), u"Sales"_s, everybody.mid(21, 5)},
                {at(u"it"_s), u"IT"_s, everybody.mid(26, 2)},
                {at(u"all"_s), u"All staff"_s, everybody},
                {mixedGroups().at(0).address,
                 mixedGroups().at(0).name,
                 everybody.mid(28, 3),
                 {u"tomas.brandt@fabrikam.example"_s, u"erik.lund@adatum.example"_s}},
                {mixedGroups().at(1).address,
                 mixedGroups().at(1).name,
                 {},
                 {u"orders@alder.example"_s, u"ben+orders@proseware.example"_s,
                  u"u.brinkmann@brinkmann-logistik.example"_s}}};
}

const Person *People::find(const QString &idOrUpn) const
{
    const auto place = m_places.constFind(idOrUpn.toLower());
    return place == m_places.constEnd() ? nullptr : &m_people.at(*place);
}

const Group *People::group(const QString &address) const
{
    for (const Group &g : m_groups) {
        if (g.address.compare(address, Qt::CaseInsensitive) == 0)
            return &g;
    }
    return nullptr;
}

bool People::isInside(const QString &address) const
{
    return address.endsWith(u"@northwind.example"_s, Qt::CaseInsensitive);
}

QStringList People::expand(const QString &address) const
{
    if (const Group *g = group(address))
        return g->members;
    const Person *p = find(address);
    return p ? QStringList{p->upn} : QStringList();
}

bool People::mayOpen(const QString &upn, const QString &mailboxUpn)
{
    return upn == mailboxUpn
        || (mailboxUpn == at(u"care"_s) && (upn == owner().address || upn == at(u"dana"_s)));
}

Contact People::owner()
{
    return {u"Mira Kovač"_s, at(u"mira"_s)};
}

const QList<Contact> &People::inside()
{
    static const QList<Contact> all = [] {
        QList<Contact> contacts;
        for (const Colleague &c : colleagues)
            contacts.append({QString::fromUtf16(c.name), at(QString::fromLatin1(c.alias)),
                             QString::fromLatin1(c.language)});
        return contacts;
    }();
    return all;
}

const QList<Contact> &People::groups()
{
    static const QList<Contact> all = {{u"Finance team"_s, at(u"finance"_s), u"en"_s},
                                       {u"合成チーム"_s, at(u"gosei"_s), u"ja"_s},
                                       {u"Sales"_s, at(u"sales"_s), u"en"_s},
                                       {u"IT"_s, at(u"it"_s), u"en"_s},
                                       {u"All staff"_s, at(u"all"_s), u"en"_s}};
    return all;
}

const QList<Contact> &People::mixedGroups()
{
    static const QList<Contact> all = {{u"Project Fjord"_s, at(u"fjord"_s), u"en"_s},
                                       {u"Carriers"_s, at(u"carriers"_s), u"en"_s}};
    return all;
}

} // namespace Takeback::Demo

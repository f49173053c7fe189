// SPDX-License-Identifier: GPL-3.0-or-later
// The people outside Northwind: partners, and the customers of the campaign.
#include "app/demo/DemoPeople.h"

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

struct Outsider {
    const char16_t *name;
    const char *address;
    const char *language;
};

const Outsider outsiders[] = {
    {u"j.weber@fabrikam.example", "j.weber@fabrikam.example", "de"},
    {u"Tomás Brandt", "tomas.brandt@fabrikam.example", "en"},
    {u"Nadia Okafor", "nadia.okafor@contoso.example", "en"},
    {u"Erik Lund", "erik.lund@adatum.example", "en"},
    {u"Sophie Keller", "sophie.keller@fabrikam.example", "de"},
    {u"Uwe Brinkmann", "u.brinkmann@brinkmann-logistik.example", "de"},
    {u"Carmen Ortega", "carmen@ortega-abogados.example", "es"},
    {u"Rafael Quintero", "rafael.quintero@tailspin.example", "es"},
    {u"Julien Mercier", "julien.mercier@wingtip.example", "fr"},
    {u"Camille Roussel", "c.roussel@cabinet-roussel.example", "fr"},
    {u"鈴木 大輔", "d.suzuki@kagaku.example", "ja"},
    {u"陈 静", "chen.jing@hualing.example", "zh"},
    {u"عمر الشامي", "omar@alshami.example", "ar"},
    {u"Grace O’Malley", "grace.o'malley@contoso.example", "en"},
    {u"Priyanka Shah", "priyanka.shah@litware.example", "en"},
    {u"Ben Whitaker", "ben+orders@proseware.example", "en"},
};

const char *const trees[] = {
    "Alder",   "Birch",    "Cedar",   "Dogwood",   "Elm",      "Fir",    "Ginkgo",   "Hawthorn", "Ironwood",
    "Juniper", "Kapok",    "Larch",   "Maple",     "Nutmeg",   "Oak",    "Pine",     "Quince",   "Rowan",
    "Spruce",  "Tamarind", "Ulmus",   "Viburnum",  "Walnut",   "Xylia",  "Yew",      "Zelkova",  "Acacia",
    "Beech",   "Cypress",  "Damson",  "Ebony",     "Fig",      "Gum",    "Hazel",    "Ilex",     "Jacaranda",
    "Kauri",   "Linden",   "Myrtle",  "Nectarine", "Olive",    "Poplar", "Quillaja", "Redwood",  "Sycamore",
    "Teak",    "Umbrella", "Verbena", "Willow",    "Aspen",    "Balsa",  "Cherry",   "Date",     "Elder",
    "Filbert", "Gorse",    "Holly",   "Laurel",    "Mulberry", "Plane"};
const char *const forms[] = {"& Sons", "GmbH", "Ltd", "SA"};
const char *const desks[] = {"orders", "einkauf", "purchasing", "achats"};

} // namespace

const QList<Contact> &People::outside()
{
    static const QList<Contact> all = [] {
        QList<Contact> contacts;
        for (const Outsider &o : outsiders)
            contacts.append({QString::fromUtf16(o.name), QString::fromLatin1(o.address),
                             QString::fromLatin1(o.language)});
        return contacts;
    }();
    return all;
}

const QList<Contact> &People::customers()
{
    static const QList<Contact> all = [] {
        QList<Contact> contacts;
        for (int i = 0; i < int(std::size(trees)); ++i) {
            const QString tree = QString::fromLatin1(trees[i]);
            contacts.append(
                {QString(tree % u" "_s % QString::fromLatin1(forms[i % 4])),
                 QString(QString::fromLatin1(desks[i % 4]) % u"@"_s % tree.toLower() % u".example"_s),
                 u"en"_s});
        }
        return contacts;
    }();
    return all;
}

} // namespace Takeback::Demo

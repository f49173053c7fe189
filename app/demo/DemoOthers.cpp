// SPDX-License-Identifier: GPL-3.0-or-later
// Mail that Mira did not write: answers to her newest, what Dana and the shared mailbox sent, and what came
// from outside.
#include "app/demo/DemoMail.h"

#include <QCryptographicHash>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

struct OtherMail {
    qint64 hoursAgo;
    const char16_t *fromName;
    const char *from;
    const char16_t *toName;
    const char *to;
    const char16_t *subject;
    const char16_t *text;
};

const OtherMail others[] = {
    {1, u"Lucía Pardo", "lucia@northwind.example", u"Mira Kovač", "mira@northwind.example", u"Offsite venue",
     u"The lower room or the one with the view? The lower one has a projector.\n\nLucía"},
    {18, u"Nadia Okafor", "nadia.okafor@contoso.example", u"Mira Kovač", "mira@northwind.example",
     u"Invoice 88312", u"Dear Mira,\n\ninvoice 88312 is attached.\n\nNadia Okafor\nContoso"},
    {20, u"Tomás Brandt", "tomas.brandt@fabrikam.example", u"Mira Kovač", "mira@northwind.example",
     u"Draft contract, v6", u"Our changes are in section 4. We could sign this week.\n\nTomás"},
    {27, u"Sophie Keller", "sophie.keller@fabrikam.example", u"Mira Kovač", "mira@northwind.example",
     u"Liefertermin",
     u"Guten Tag Frau Kovač,\n\nwir liefern am Freitag vor zwölf.\n\nMit freundlichen Grüßen\nSophie Keller"},
    {29, u"佐藤 美咲", "misaki@northwind.example", u"Mira Kovač", "mira@northwind.example",
     u"来週の打ち合わせ", u"ミラさん\n\n火曜日の午前は空いています。\n\n佐藤"},
    {51, u"Julien Mercier", "julien.mercier@wingtip.example", u"Mira Kovač", "mira@northwind.example",
     u"Contrat", u"Bonjour Mira,\n\nnous sommes d’accord sur tout.\n\nJulien Mercier"},
    {74, u"Erik Lund", "erik.lund@adatum.example", u"Mira Kovač", "mira@northwind.example",
     u"Order 40118 confirmed", u"Confirmed for Thursday, gate 4.\n\nErik"},
    {2, u"Dana Osei", "dana@northwind.example", u"Amara Diallo", "amara@northwind.example", u"Offer letters",
     u"Amara, may I send the three letters today? The bands are final now.\n\nDana"},
    {26, u"Dana Osei", "dana@northwind.example", u"All staff", "all@northwind.example",
     u"Town hall questions",
     u"Dear all,\n\nthe box for questions stands at reception until Wednesday.\n\nDana"},
    {50, u"Dana Osei", "dana@northwind.example", u"Mira Kovač", "mira@northwind.example", u"New starters",
     u"Two people start on the first. Could you have their keys ready?\n\nDana"},
    {98, u"Dana Osei", "dana@northwind.example", u"Nadia Okafor", "nadia.okafor@contoso.example",
     u"Training dates", u"Dear Nadia,\n\nthe dates suit us.\n\nDana Osei"},
    {3, u"Customer Care", "care@northwind.example", u"Ben Whitaker", "ben+orders@proseware.example",
     u"Your question about order 7712",
     u"Dear Mr Whitaker,\n\nyour order left us this morning.\n\nNorthwind Customer Care"},
    {30, u"Customer Care", "care@northwind.example", u"Alder & Sons", "orders@alder.example",
     u"Replacement for a broken drum",
     u"Dear team of Alder & Sons,\n\nthe replacement travels with tomorrow's delivery, free of "
     u"charge.\n\nNorthwind Customer Care"},
    {77, u"Customer Care", "care@northwind.example", u"Sales", "sales@northwind.example",
     u"Calls of the week", u"Forty-one calls, thirty-eight solved on the day.\n\nCustomer Care"},
};

} // namespace

QList<Mail> sentByOthers(qint64 nowMs)
{
    QList<Mail> mails;
    for (const OtherMail &other : others) {
        Mail mail;
        mail.from = {QString::fromUtf16(other.fromName), QString::fromLatin1(other.from)};
        mail.to = {{QString::fromUtf16(other.toName), QString::fromLatin1(other.to)}};
        mail.subject = QString::fromUtf16(other.subject);
        mail.text = QString::fromUtf16(other.text);
        mail.sentMs = nowMs - other.hoursAgo * 3600 * 1000 - 7 * 60 * 1000;
        const QByteArray seed = QString(mail.from.address % mail.subject).toUtf8();
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex().left(24));
        mail.internetMessageId =
            QString(u"<"_s % hash % u"@mail."_s % mail.from.address.section(u'@', 1) % u">"_s);
        mail.conversationId = QString(u"AAQkAD"_s % hash.toUpper() % u"="_s);
        mails.append(mail);
    }
    return mails;
}

} // namespace Takeback::Demo

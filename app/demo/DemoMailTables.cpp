// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoMailTables.h"

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

const QList<FixedMail> &newestMails()
{
    static const QList<FixedMail> mails = {
        {4,
         u"Salary bands 2027",
         u"Hi all,\n\nplease find attached the final bands we agreed on. Do not forward: the sheet still "
         u"holds the names.\n\nMira",
         {u"finance@northwind.example"_s, u"dana@northwind.example"_s, u"j.weber@fabrikam.example"_s},
         {u"Salary bands 2027 (final).xlsx"_s},
         86016},
        {25,
         u"Re: Offsite venue",
         u"Perfect, I will book the lower room for both days.\n\nCould you ask them whether we may bring our "
         u"own projector?\n\nMira",
         {u"lucia@northwind.example"_s}},
        {51,
         u"Town hall moved to Thursday",
         u"Same room, same time, one day later: the town hall is now on Thursday at 15:00.\n\nQuestions "
         u"beforehand, please, "
         u"to Dana; anonymous ones by the box at reception.\n\nMira",
         {u"all@northwind.example"_s},
         {},
         0,
         "high"},
        {932,
         u"来週の予定",
         u"お疲れ様です。来週の打ち合わせは火曜の10時からに変更をお願いします。\n\n資料は前日までに共有フォル"
         u"ダへ入れてください。\n\nミラ",
         {u"gosei@northwind.example"_s}},
        {964,
         u"Draft contract, v7",
         u"Attached with the changes from this morning. Section 4 is still open; everything else is agreed "
         u"on our side.\n\nSo that nobody has to search: delivery terms are as in v6, the price list is the "
         u"one "
         u"of last week, and the two annexes were only renumbered.\n\nOne thing is new. The demurrage clause "
         u"(9.3) now gives seven free days instead of five; please say so to your harbour agents.\n\nMira",
         {u"tomas.brandt@fabrikam.example"_s, u"sophie.keller@fabrikam.example"_s,
          u"samir@northwind.example"_s, u"sven@northwind.example"_s, u"amara@northwind.example"_s,
          u"clara@northwind.example"_s, u"erik.lund@adatum.example"_s},
         {u"Northwind-Fabrikam v7.docx"_s},
         4301824}, // so large that its copy goes through an upload
        {1062,
         u"Invoice 88312",
         u"Thank you, received in good order. It goes out with Friday's run.\n\nMira",
         {u"nadia.okafor@contoso.example"_s}},
    };
    return mails;
}

const QList<FixedMail> &variedMails()
{
    constexpr qint64 day = 24 * 60;
    static const QList<FixedMail> mails = {
        {3 * day + 35,
         u"Fjord: terms before signing",
         u"Dear all,\n\nthese are the terms as they stand tonight. Nobody has signed yet; please keep them "
         u"within the project until Friday.\n\nMira",
         {u"fjord@northwind.example"_s, u"samir@northwind.example"_s},
         {u"Fjord terms.pdf"_s},
         221184},
        {4 * day + 80,
         u"Pickup windows next week",
         u"Dear carriers,\n\nthe gates open at six from Monday on. The list with your windows is "
         u"attached.\n\nMira Kovač\nNorthwind",
         {u"carriers@northwind.example"_s, u"tom@northwind.example"_s},
         {u"Pickup windows.xlsx"_s},
         40960},
        {5 * day + 15,
         u"Treasury forecast, final",
         u"The forecast for the quarter, with the two corrections of this morning.\n\nMira",
         {u"keiko@northwind.example"_s, u"jonas@northwind.example"_s, u"oskar@northwind.example"_s,
          u"former.colleague@northwind.example"_s},
         {u"Forecast.xlsx"_s},
         73728},
        {400 * day + 55,
         u"Lease of the east hall",
         u"Attached as signed by both sides; the original is in the safe.\n\nMira",
         {u"samir@northwind.example"_s, u"carmen@ortega-abogados.example"_s},
         {u"Lease east hall.pdf"_s},
         512000},
    };
    return mails;
}

const Pattern &campaign()
{
    static const Pattern pattern = {Audience::Outsider, u"Autumn offer for {who}",
                                    u"Dear team of {who},\n\nour autumn list is out. Until the end of next "
                                    u"month you receive 12 % on everything in the "
                                    u"attached sheet, carriage included.\n\nOrders by reply to this mail are "
                                    u"enough; we confirm on the same day.\n\n"
                                    u"Kind regards\nMira Kovač\nNorthwind",
                                    u"Northwind autumn list.pdf"};
    return pattern;
}

} // namespace Takeback::Demo

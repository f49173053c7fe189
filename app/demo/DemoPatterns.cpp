// SPDX-License-Identifier: GPL-3.0-or-later
// What Mira writes on an ordinary day, in English; the other languages stand in files of their own.
#include "app/demo/DemoMailTables.h"

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

QList<Pattern> toColleagues()
{
    return {
        {Audience::Colleague, u"{topic}: where we stand",
         u"Hi {who},\n\na short note on {topic}. We are on time; the one open point is the order {n}, which "
         u"the supplier "
         u"has promised for {day}.\n\nTell me if you see it differently.\n\nMira"},
        {Audience::Colleague, u"Notes from {day}",
         u"Hi {who},\n\nthe notes from {day} are attached. Please correct what I got wrong, above all under "
         u"3.\n\nMira",
         u"Notes {day}.docx"},
        {Audience::Colleague, u"Can we move {day}?",
         u"Hi {who},\n\nsomething came up: can we move {day} by an hour? Any room will do.\n\nThanks\nMira"},
        {Audience::Colleague, u"Your expenses, report {n}",
         u"Hi {who},\n\nI have approved report {n}, {amount} euros. The hotel's receipt is missing its "
         u"second page; please "
         u"hand it in later.\n\nMira"},
        {Audience::Colleague, u"Keys for the lab",
         u"Hi {who},\n\nyour keys for the lab lie at reception. They open the store room too, so please sign "
         u"for them.\n\nMira"},
        {Audience::Colleague, u"Before you go on leave",
         u"Hi {who},\n\nbefore you go: who looks after {topic} until you are back? A name and a telephone "
         u"number are "
         u"enough.\n\nHave a good rest\nMira"},
        {Audience::Colleague, u"Interview on {day}",
         u"Hi {who},\n\nwould you sit in on the interview on {day} at 14:00? The CV is attached; please "
         u"treat it as "
         u"confidential.\n\nMira",
         u"CV, confidential.pdf", "high"},
        {Audience::Mixed, u"Agenda for the visit",
         u"Hello both,\n\nthe agenda for {day} is attached. We meet at the gate at 9:30; safety shoes are "
         u"provided.\n\nMira",
         u"Agenda {day}.pdf"},
        {Audience::Mixed, u"{topic}: introductions",
         u"Hi {who},\n\nlet me bring you two together: you will both work on {topic} from next month. I "
         u"leave you to find "
         u"a date.\n\nMira"},
    };
}

QList<Pattern> toMany()
{
    return {
        {Audience::Team, u"{topic}: figures for the month",
         u"Hi all,\n\nthe figures for {topic} are attached, {amount} below plan, mostly freight. Let us talk "
         u"about it on "
         u"{day}.\n\nMira",
         u"Figures {n}.xlsx"},
        {Audience::Team, u"Cover for {day}",
         u"Hi all,\n\nwho can cover the early shift on {day}? First answer wins.\n\nMira"},
        {Audience::Team, u"Closing the quarter",
         u"Hi all,\n\nplease book everything that belongs into this quarter by {day}, 17:00. What comes "
         u"later goes into the "
         u"next.\n\nThank you\nMira",
         nullptr, "high"},
        {Audience::Everybody, u"The car park is closed on {day}",
         u"Dear all,\n\nthe car park is resurfaced on {day}. Please come by train or bicycle; the gate at "
         u"the back is open "
         u"from 7:00.\n\nMira",
         nullptr, "low"},
        {Audience::Everybody, u"Fire drill on {day}",
         u"Dear all,\n\non {day} at 11:00 there is a fire drill. Leave everything where it is and meet at "
         u"point B.\n\nMira"},
    };
}

QList<Pattern> toPartners()
{
    return {
        {Audience::Outsider, u"Order {n}",
         u"Dear {who},\n\nplease find our order {n} attached, delivery to gate 4 until {day}.\n\nKind "
         u"regards\nMira Kovač",
         u"Order {n}.pdf"},
        {Audience::Outsider, u"Delivery {n} was short",
         u"Dear {who},\n\ndelivery {n} arrived today with two drums missing; the driver has signed for it. "
         u"When may we "
         u"expect them?\n\nKind regards\nMira Kovač",
         u"Delivery note {n}.jpg", "high"},
        {Audience::Outsider, u"{topic}: our comments",
         u"Dear {who},\n\nour comments on {topic} are in the attached document, in blue. Nothing of it is "
         u"difficult, I "
         u"think.\n\nBest wishes\nMira",
         u"Comments {n}.docx"},
        {Audience::Outsider, u"A date for the audit",
         u"Dear {who},\n\n{day} suits us, from 10:00. You will need an hour in the store and one with Fang "
         u"Wang of "
         u"quality.\n\nKind regards\nMira Kovač"},
        {Audience::Outsider, u"Certificate for lot {n}",
         u"Dear {who},\n\nthe certificate for lot {n} is attached, as you asked on {day}.\n\nKind "
         u"regards\nMira Kovač",
         u"Certificate {n}.pdf"},
        {Audience::Outsider, u"Thank you for {day}",
         u"Dear {who},\n\nthank you for the good talk on {day}. We stay with {amount} euros for the year, "
         u"and with you.\n\n"
         u"Best wishes\nMira"},
        {Audience::Outsider, u"Reminder: invoice {n}",
         u"Dear {who},\n\ninvoice {n} over {amount} euros has been open since {day}. I am sure it is an "
         u"oversight.\n\nKind "
         u"regards\nMira Kovač",
         u"Invoice {n}.pdf"},
    };
}

} // namespace

Language english()
{
    return {u"en"_s,
            52,
            toColleagues() + toMany() + toPartners(),
            {u"the warehouse move"_s, u"the budget round"_s, u"the new labels"_s, u"line 3"_s,
             u"the supplier review"_s, u"the insurance"_s, u"the spring fair"_s, u"the cold store"_s,
             u"the audit"_s, u"recycling"_s, u"the canteen"_s, u"the pallet contract"_s},
            {u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s},
            u"Re: "_s};
}

const QList<Language> &languages()
{
    static const QList<Language> all = {english(),  german(),  spanish(), french(),
                                        japanese(), chinese(), arabic()};
    return all;
}

} // namespace Takeback::Demo

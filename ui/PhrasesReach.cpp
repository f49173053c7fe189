// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Phrases.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

bool areGroupsTold(const Reachability &reach)
{
    return reach.outsidersInGroups() >= 0;
}

} // namespace

QString Phrases::reachHead(const Reachability &reach)
{
    if (reach.total() == 0)
        return tr("This message names no recipients.");
    if (reach.isGuessed)
        return tr("As far as the addresses tell:");
    const int people = reach.people();
    const int inside = reach.insiders();
    if (people == 1)
        return inside == 1             ? tr("Usually reached.")
            : reach.external.isEmpty() ? tr("It is not known whether a recall reaches this recipient.")
                                       : tr("Usually not reached.");
    if (inside == people)
        return areGroupsTold(reach) ? tr("All %1 people are usually reached.").arg(people)
                                    : tr("Up to %1 people are usually reached.").arg(people);
    if (inside == 0)
        return tr("None of the %1 people is usually reached.").arg(people);
    return (areGroupsTold(reach) ? tr("%1 of %2 people are usually reached.")
                                 : tr("Up to %1 of %2 people are usually reached."))
        .arg(inside)
        .arg(people);
}

QString Phrases::reach(const Reachability &reach)
{
    QStringList parts;
    if (reach.isGuessed && !reach.internal.isEmpty())
        parts << tr("%n address(es) inside your organisation, people or groups: usually reached.", nullptr,
                    int(reach.internal.size()));
    if (!reach.external.isEmpty())
        parts << tr("%n outside: the message usually stays there, and they will see a recall notice.",
                    nullptr, int(reach.external.size()));
    const int outside = reach.outsidersInGroups();
    if (outside > 0 && reach.external.isEmpty())
        parts << tr("%n outside, as member(s) of a group: they will see a recall notice.", nullptr, outside);
    else if (outside > 0)
        parts << tr("%n more outside, as member(s) of a group: they will see the notice too.", nullptr,
                    outside);
    else if (outside < 0)
        parts << tr("How many members of a group are outside was not told.");
    if (!reach.unknown.isEmpty())
        parts << tr("%n cannot be judged.", nullptr, int(reach.unknown.size()));
    return parts.join(u' ');
}

QString Phrases::groupMembers(const MailTip &tip)
{
    const QString members = tr("%n people", "members of a group", tip.members);
    if (tip.externalMembers < 0)
        return tr("%1, how many of them outside was not told").arg(members);
    return tip.externalMembers == 0 ? members
                                    : tr("%1, %2 of them outside").arg(members).arg(tip.externalMembers);
}

QString Phrases::away(const MailTip &tip, const QDateTime &now)
{
    if (!tip.awayUntil.isValid() || tip.awayUntil < now)
        return tr("automatic reply");
    const QDate until = tip.awayUntil.toLocalTime().date();
    const QString day = now.toLocalTime().date().daysTo(until) < 7
        ? QLocale().toString(until, u"ddd"_s)
        : QLocale().toString(until, tr("d MMM", "date of this year, short"));
    return tr("away until %1", "an automatic reply is on until a day").arg(day);
}

QString Phrases::reachMark(const MailTip &tip, const QDateTime &now)
{
    QStringList marks;
    if (tip.scope == MailTip::Scope::External)
        marks << tr("outside");
    else if (tip.isGroup())
        marks << groupMembers(tip);
    else if (tip.scope == MailTip::Scope::Unknown)
        marks << tr("not known");
    if (!tip.automaticReply.isEmpty())
        marks << away(tip, now);
    if (tip.isMailboxFull)
        marks << tr("mailbox full");
    return marks.join(u" · "_s);
}

QString Phrases::reachSource(const Reachability &reach, bool isAsking, const std::optional<Error> &error)
{
    const QString guess =
        tr("Judged by the addresses alone: one inside may be a group with members outside.");
    if (isAsking)
        return tr("The service is still being asked who these people are.")
            + (reach.isGuessed ? u' ' + tr("Until then this is a guess by the addresses alone.") : QString());
    if (error)
        return tr("The service did not tell more, so this is a guess:") + u' ' + trouble(*error)
            + (reach.isGuessed ? u' ' + guess : QString());
    return reach.isGuessed ? guess : tr("As the service knows these addresses now.");
}

QString Phrases::reachNews(const Reachability &before, const Reachability &now)
{
    QStringList parts;
    const auto outsiders = [](const Reachability &reach) {
        return int(reach.external.size()) + std::max(0, reach.outsidersInGroups());
    };
    const int more = outsiders(now) - outsiders(before);
    if (more > 0)
        parts << tr("The service knows of %n more outside than the addresses told.", nullptr, more);
    else if (more < 0)
        parts << tr("%n taken for outside belong to your organisation.", nullptr, -more);
    if (now.unknown.size() > before.unknown.size())
        parts << tr("%n cannot be judged.", nullptr, int(now.unknown.size()));
    if (parts.isEmpty())
        parts << tr("The service has answered:") << reachHead(now);
    return parts.join(u' ');
}

QString Phrases::tooOld(const QDateTime &sentAt, int limitDays, const QDateTime &now)
{
    return tr("Sent %1. An organisation usually lets nothing be recalled that is older than %n day(s), so "
              "this recall will probably fail.",
              nullptr, limitDays)
        .arg(ago(sentAt, now));
}

QStringList Phrases::whyItMightFail(int limitDays)
{
    QStringList reasons{
        tr("People outside. A recall works inside one organisation. Others keep their copy and receive a "
           "visible notice, unless their organisation has put yours on its list of allowed senders (possible "
           "since autumn 2026, off by default, and nobody is told who is on a list)."),
        tr("Mail that was read. By default it is taken back as well; an organisation can switch that off "
           "(RecallReadMessagesEnabled)."),
        tr("Old mail. The setting MessageRecallMaxRecallableAge says how old a message may be. %n day(s) are "
           "assumed here.",
           nullptr, limitDays),
        tr("Recall switched off for the whole organisation (MessageRecallEnabled)."),
        tr("Mailboxes on the organisation's own servers, not in Exchange Online: they are reported not to be "
           "reachable."),
        tr("Filters and signature services of other makers in between: a recall may stay pending or fail "
           "there until they let it pass."),
        tr("Copies that went further. What was forwarded, downloaded, copied or printed is not taken back."),
        tr("Exchange tries for up to 24 hours. What came of it arrives as a report in your Inbox; Takeback "
           "cannot ask for it before.")};
    if (limitDays <= 0)
        reasons.removeAt(2);
    return reasons;
}

QString Phrases::letterAboutRecall()
{
    const QStringList paragraphs{
        tr("Hello,"),
        tr("recalling messages that I sent by mistake does not always work here. Could you please look at "
           "these settings of Exchange Online? I cannot see them myself."),
        tr("In the Exchange admin center: Settings, Mail flow, Message recall. Or in Exchange Online "
           "PowerShell:")
            + u"\nGet-OrganizationConfig | Format-List MessageRecall*,RecallReadMessagesEnabled"_s,
        tr("For recall as it is meant to be, also of mail that was read and up to a year old:")
            + u"\nSet-OrganizationConfig -MessageRecallEnabled $true -RecallReadMessagesEnabled $true "
              "-MessageRecallMaxRecallableAge 365.00:00:00"_s,
        tr("Changes take about an hour. Mail filters and signature services in between have to let recall "
           "mails and their reports pass."),
        tr("An organisation that we often write to can allow recalls from us; its own administrator does "
           "that, with the id of our tenant:")
            + u"\nSet-CrossTenantRecallConfiguration -CrossTenantRecallEnabled $true "
              "-AllowedSenderTenantIds @{Add=\"TENANT-ID\"}"_s,
        tr("Thank you!")};
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

} // namespace Takeback

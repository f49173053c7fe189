// SPDX-License-Identifier: GPL-3.0-or-later
// The judgement itself: pure, from a message, the mailbox's own domains and what is known of its addresses.
#include "app/mailbox/Reach.h"

#include <QSet>

namespace Takeback {

namespace {

// The service is believed: a company has many domains. Where it was asked and could not tell, an address
// outside the mailbox's own domains is still taken for outside, for a notice that nobody was warned of is
// worse than a needless warning; one inside is not known.
MailTip judged(MailTip tip, bool isForeign)
{
    if (tip.scope == MailTip::Scope::Unknown && isForeign) {
        tip.scope = MailTip::Scope::External;
        tip.isGuessed = true;
    }
    if (tip.scope != MailTip::Scope::Internal)
        tip.members = tip.externalMembers = -1; // whoever is behind it, the address itself is outside
    return tip;
}

void sortIn(const QString &address, const MailTip &tip, Reachability *reach)
{
    if (tip.scope == MailTip::Scope::External)
        reach->external.append(address);
    else if (tip.scope == MailTip::Scope::Unknown)
        reach->unknown.append(address);
    else if (tip.isGroup())
        reach->groups.append(address);
    else
        reach->internal.append(address);
}

} // namespace

Reachability judgeReach(const Message &message, const QStringList &ownDomains, const MailTips &tips)
{
    Reachability reach;
    QSet<QString> seen;
    for (const Recipient &recipient : message.recipients()) {
        const QString address = bareAddress(recipient.address);
        const QString key = address.isEmpty() ? recipient.name.toLower() : address.toLower();
        if (seen.contains(key))
            continue;
        seen.insert(key);
        const QString domain = domainOf(address);
        const bool isForeign = !ownDomains.isEmpty() && !ownDomains.contains(domain);
        MailTip tip;
        tip.address = address.isEmpty() ? recipient.name : address;
        const auto told = tips.constFind(key);
        if (domain.isEmpty() || (told == tips.cend() && ownDomains.isEmpty())) {
            reach.unknown.append(tip.address);
            continue;
        }
        if (told != tips.cend()) {
            const QString asWritten = tip.address;
            tip = judged(*told, isForeign);
            tip.address = asWritten;
            reach.tips.append(tip);
        } else {
            tip.scope = isForeign ? MailTip::Scope::External : MailTip::Scope::Internal;
            tip.isGuessed = true;
        }
        reach.isGuessed = reach.isGuessed || tip.isGuessed;
        sortIn(tip.address, tip, &reach);
    }
    return reach;
}

Reachability reachByDomain(const Message &message, const QStringList &ownDomains)
{
    return judgeReach(message, ownDomains, {});
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/Reach.h"

#include <QSet>

namespace Takeback {

Reachability reachByDomain(const Message &message, const QStringList &ownDomains)
{
    Reachability reach;
    QSet<QString> seen;
    for (const Recipient &recipient : message.recipients()) {
        const QString domain = domainOf(recipient.address);
        const QString &name = recipient.address.isEmpty() ? recipient.name : recipient.address;
        const QString key = name.toLower();
        if (seen.contains(key))
            continue;
        seen.insert(key);
        if (domain.isEmpty() || ownDomains.isEmpty())
            reach.unknown.append(name);
        else if (ownDomains.contains(domain))
            reach.internal.append(name);
        else
            reach.external.append(name);
    }
    return reach;
}

} // namespace Takeback

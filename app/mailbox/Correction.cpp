// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/Correction.h"

#include "app/graph/DraftApi.h"
#include "app/graph/GraphClient.h"
#include "app/mailbox/DraftRemoval.h"
#include "app/types/Recipient.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Takeback {

Correction::Correction(GraphClient *client, const QString &mailbox, Words words, QStringList addresses,
                       QObject *parent)
    : QObject(parent), m_client(client), m_mailbox(mailbox), m_words(std::move(words)),
      m_addresses(once(addresses))
{
}

void Correction::add(const Reachability &reach, const std::optional<Recall> &recall, bool isTooOld,
                     Unreached *all)
{
    const RecallOutcome outcome = recall ? recall->outcome() : RecallOutcome::None;
    const bool hasReachedSome = outcome == RecallOutcome::Succeeded || outcome == RecallOutcome::Partly;
    const bool hasReachedNobody = (isTooOld && !hasReachedSome) || outcome == RecallOutcome::NotRecalled
        || (recall && (recall->state == RecallState::Failed || recall->state == RecallState::Canceled));
    QStringList these = reach.external + reach.unknown;
    for (const MailTip &tip : reach.tips)
        if (tip.isGroup() && tip.externalMembers != 0 && reach.groups.contains(tip.address))
            these << tip.address;
    if (hasReachedNobody)
        these += reach.internal + reach.groups;
    else if (outcome == RecallOutcome::Partly)
        ++all->unread;
    for (const QString &one : std::as_const(these))
        (domainOf(one).isEmpty() ? all->unnamed : all->addresses) << one;
    ++all->messages;
    all->isGuessed = all->isGuessed || reach.isGuessed;
}

QStringList Correction::once(const QStringList &addresses)
{
    QStringList kept;
    QSet<QString> seen;
    for (const QString &address : addresses) {
        const auto before = seen.size();
        seen.insert(address.toLower());
        if (seen.size() > before)
            kept << address;
    }
    return kept;
}

void Correction::start()
{
    if (m_addresses.isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT finished(Error{ErrorKind::NotUnderstood, 0, u"nobody"_s});
            },
            Qt::QueuedConnection);
    else
        make();
}

void Correction::make()
{
    DraftApi::Text text;
    text.subject = m_words.subject;
    text.body = m_words.text;
    while (text.bcc.size() < MostInOne && !m_addresses.isEmpty())
        text.bcc.append(Recipient{{}, m_addresses.takeFirst()});
    GraphCall *call = m_client->call(DraftApi::create(m_mailbox, text), this);
    connect(call, &GraphCall::finished, this,
            [this, call, count = int(text.bcc.size())](const GraphReply &reply) {
                call->deleteLater();
                take(reply, count);
            });
    call->start();
}

void Correction::take(const GraphReply &reply, int recipients)
{
    auto draft = DraftApi::readDraft(reply);
    if (!draft) {
        undo(draft.error());
        return;
    }
    Draft made = draft.take();
    made.recipients = recipients;
    m_made << made;
    if (m_addresses.isEmpty())
        Q_EMIT finished(m_made);
    else
        make();
}

void Correction::undo(Error error)
{
    if (m_made.isEmpty()) {
        Q_EMIT finished(error);
        return;
    }
    removeDraft(m_client, m_mailbox, m_made.takeFirst().id, this, [this, error](bool isGone) {
        Error told = error;
        if (!isGone)
            told.code = u"draft-left"_s;
        undo(told);
    });
}

} // namespace Takeback

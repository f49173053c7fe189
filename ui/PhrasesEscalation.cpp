// SPDX-License-Identifier: GPL-3.0-or-later
// A text for an administrator: which message, what its recall said, and searches to paste. Ids come from mail
// and from servers: what could end a quoted text early is not let into one.
#include "ui/Phrases.h"
#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

// For a text in double quotes inside of one in single quotes: visible ASCII without either kind of quote that
// KQL or PowerShell knows. (PowerShell takes typographic ones for the same; they are not ASCII.)
QString harmless(const QString &text)
{
    QString kept;
    for (const QChar sign : text.left(500))
        if (sign > u' ' && sign < u'\x7f' && sign != u'"')
            kept += sign;
    return kept;
}

// In single quotes, as PowerShell writes them.
QString quoted(const QString &text)
{
    return QString(u'\'' % QString(text).replace(u'\'', u"''"_s) % u'\'');
}

QString dateOf(const QDateTime &utc, int days)
{
    return utc.addDays(days).date().toString(Qt::ISODate);
}

} // namespace

QString Phrases::escalation(const Recall &recall, const std::optional<Message> &message,
                            const QString &ownerAddress)
{
    const bool isSentKnown = message && message->sentAt.isValid();
    const QDateTime sentAt = isSentKnown ? message->sentAt.toUTC() : recall.plannedAt.toUTC();
    const QString sender =
        harmless(message && !message->from.address.isEmpty() ? message->from.address : ownerAddress);
    const QString id = harmless(recall.internetMessageId);
    const bool isRefused = recall.state == RecallState::Failed || recall.state == RecallState::Canceled;
    QStringList lines{
        isRefused || recall.isOpen()
            ? tr("A message was sent by mistake, and no recall of it was carried out. Please look what is "
                 "left "
                 "of it and remove it.")
            : tr("A message was sent by mistake, and its sender asked Exchange Online to recall it. Please "
                 "look what is left of it and remove it where the recall did not reach."),
        {}};
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << QString(name % u": "_s % PlainText::line(value, 500));
    };
    const auto moment = [](const QDateTime &time) {
        return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
    };
    fact(tr("Sender"), sender);
    if (isSentKnown)
        fact(tr("Sent (UTC)"), moment(sentAt));
    fact(tr("Internet message id"), id);
    fact(tr("Message id in the mailbox"), recall.messageId);
    fact(tr("Recall asked for (UTC)"), moment(recall.plannedAt));
    fact(tr("What the recall says"), stateAndOutcome(recall));
    fact(tr("Id of the recall mail"), recall.recallMailId);
    fact(tr("Server"), recall.hubServer);
    if (recall.exchange) {
        fact(tr("HTTP status"),
             recall.exchange->isAnswered() ? QString::number(recall.exchange->status) : tr("no answer"));
        fact(u"request-id"_s, recall.exchange->requestId);
        fact(u"client-request-id"_s, recall.exchange->clientRequestId);
        fact(tr("Server's date"), recall.exchange->date);
    }
    if (recall.error)
        fact(tr("Error"), recall.error->code);
    const QString from = isSentKnown ? dateOf(sentAt, -1) : dateOf(sentAt, -30);
    const QString until = dateOf(sentAt, 1);
    const QString broad = QString(u"from:\""_s % sender % u"\" AND sent:"_s % from % u".."_s % until);
    const QString exact = id.isEmpty() ? broad : QString(broad % u" AND \""_s % id % u'"');
    lines << QString() << tr("Search query (Purview content search, KQL):") << exact;
    if (!id.isEmpty())
        lines << tr("The same without the id, should that find nothing:") << broad;
    lines << QString() << tr("In PowerShell:")
          << QString(u"New-ComplianceSearch -Name "_s % quoted(u"Recall "_s % recall.id)
                     % u" -ExchangeLocation All -ContentMatchQuery "_s % quoted(exact))
          << QString(u"Start-ComplianceSearch -Identity "_s % quoted(u"Recall "_s % recall.id));
    if (!id.isEmpty())
        lines << QString(u"Get-MessageTraceV2 -MessageId "_s % quoted(id) % u" -StartDate "_s % quoted(from)
                         % u" -EndDate "_s % quoted(until));
    lines << QString() << tr("Takeback has run none of these; it may not, and it did not try.");
    return lines.join(u'\n');
}

QString Phrases::stateAndOutcome(const Recall &recall)
{
    const QString word = outcomeWord(recall.outcome());
    return word.isEmpty() ? stateWord(recall.state) : QString(stateWord(recall.state) % u", "_s % word);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Phrases.h"

#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

QString Phrases::state(RecallState state)
{
    switch (state) {
    case RecallState::Planned:
        return tr("Planned");
    case RecallState::Sending:
        return tr("Sending");
    case RecallState::Submitted:
        return tr("Submitted");
    case RecallState::Failed:
        return tr("Failed");
    case RecallState::Unknown:
        return tr("Unknown");
    case RecallState::Canceled:
        return tr("Canceled");
    }
    return {};
}

QString Phrases::meaning(const Recall &recall)
{
    switch (recall.state) {
    case RecallState::Planned:
        return recall.error ? trouble(*recall.error) : tr("Not sent yet.");
    case RecallState::Sending:
        return tr("The request is on its way to the server.");
    case RecallState::Submitted:
        return outcomeMeaning(recall, QDateTime::currentDateTimeUtc());
    case RecallState::Canceled:
        return recall.exchange ? tr("Canceled. The server took nothing.")
                               : tr("Canceled before it was sent. Nothing reached the server.");
    case RecallState::Unknown:
        return (recall.wasInterrupted ? tr("The program ended before an answer came: it may or may not have "
                                           "been sent and carried out.")
                    : recall.exchange && recall.exchange->isAnswered()
                    ? tr("The answer does not say whether the request was taken: it may or may not have been "
                         "carried out.")
                    : tr("Answer lost: it may or may not have been carried out."))
            + u' '
            + tr("Look for a recall report in your Inbox before you recall it again: people outside would "
                 "get a "
                 "second notice.");
    case RecallState::Failed:
        return recall.hasNeverLeft ? tr("The request never left this computer.") + u' '
                + (recall.error ? trouble(*recall.error) : QString())
                                   : (recall.error ? trouble(*recall.error) : tr("The server refused it."));
    }
    return {};
}

QString Phrases::serverResponse(const Recall &recall)
{
    if (!recall.exchange)
        return recall.state == RecallState::Planned || recall.state == RecallState::Sending
            ? tr("No answer yet.")
            : tr("No answer came.");
    const Exchange &exchange = *recall.exchange;
    QStringList lines;
    if (exchange.isAnswered())
        lines << PlainText::line(u"HTTP "_s % QString::number(exchange.status) % u' ' % exchange.reason)
                     .trimmed();
    else
        lines << (recall.hasNeverLeft                        ? tr("The request did not leave: no answer.")
                      : recall.state == RecallState::Sending ? tr("No answer yet.")
                                                             : tr("No answer came."));
    const std::pair<QLatin1StringView, QString> facts[] = {{"request-id"_L1, exchange.requestId},
                                                           {"client-request-id"_L1, exchange.clientRequestId},
                                                           {"date"_L1, exchange.date},
                                                           {"content-type"_L1, exchange.contentType}};
    for (const auto &[name, value] : facts)
        if (!value.isEmpty())
            lines << PlainText::line(name % u": " % value);
    if (!exchange.isAnswered() && recall.error && !recall.error->message.isEmpty())
        lines << QString() << PlainText::line(recall.error->message, 2000);
    if (!exchange.body.isEmpty())
        lines << QString() << PlainText::block(QString::fromUtf8(exchange.body));
    if (exchange.isBodyCut)
        lines << QString() << tr("(cut)");
    return lines.join(u'\n');
}

QString Phrases::receipt(const Recall &recall)
{
    QStringList parts;
    if (!recall.hubServer.isEmpty())
        parts << tr("Hub server %1").arg(PlainText::line(recall.hubServer));
    if (!recall.recallMailId.isEmpty())
        parts << tr("MessageId %1").arg(PlainText::line(recall.recallMailId));
    return parts.join(u" · "_s);
}

QString Phrases::report(const Recall &recall)
{
    QStringList lines{state(recall) + u". " + meaning(recall)};
    const std::pair<RecallState, QDateTime> steps[] = {{RecallState::Planned, recall.plannedAt},
                                                       {RecallState::Sending, recall.sendingAt}};
    for (const auto &[step, at] : steps)
        if (at.isValid())
            lines << state(step) + u": " + at.toUTC().toString(Qt::ISODateWithMs);
    if (recall.exchange && recall.exchange->durationMs >= 0)
        lines << tr("Answered after %1 ms").arg(recall.exchange->durationMs);
    lines << receipt(recall) << QString() << serverResponse(recall);
    return lines.join(u'\n');
}

QString Phrases::recipients(const QList<Recipient> &recipients)
{
    QStringList names;
    for (const Recipient &recipient : recipients)
        names << PlainText::line(displayName(recipient), 60);
    return names.join(u", "_s);
}

QString Phrases::recipient(const Recipient &recipient)
{
    const QString name = PlainText::line(recipient.name, 80);
    const QString address = PlainText::line(recipient.address, 120);
    if (name.isEmpty() || address.isEmpty() || name == address)
        return name.isEmpty() ? (address.isEmpty() ? tr("(no name, no address)") : address) : name;
    return name % u" <" % address % u'>';
}

QString Phrases::unwrittenOutcome()
{
    return tr(
        "A recall was sent, but what came of it could not be written to the journal: after the next start it "
        "will show as Unknown. Do not recall it again.");
}

QString Phrases::unfinished(Unfinished what)
{
    return what == Unfinished::Draft
        ? tr("A draft is being made. If you go now, it stays half-made in the folder Drafts, with its "
             "recipients: look there.")
        : tr("A recall is on its way. If you go now, its answer is lost and its fate unknown.");
}

CallbackPages Phrases::callbackPages()
{
    return {tr("You can close this page"), tr("Takeback goes on in its own window."),
            tr("Sign-in did not succeed"),
            tr("Takeback says why in its own window. You can close this page.")};
}

} // namespace Takeback

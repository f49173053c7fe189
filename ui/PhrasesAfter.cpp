// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the wishes after a recall, and the words of what is written for a person to send.
#include "ui/Phrases.h"
#include "ui/PlainText.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Takeback {

QString Phrases::exported(const ExportWish &wish, int recalls)
{
    return tr("%n recall(s) were written to %1.", nullptr, recalls)
        .arg(PlainText::isolated(QDir::toNativeSeparators(wish.file)));
}

QString Phrases::notExported(const ExportWish &wish, const Error &error)
{
    const QString file = PlainText::isolated(QDir::toNativeSeparators(wish.file));
    if (error.code == "disk-full"_L1)
        return tr("There is no room left for %1. Nothing was written there; free some space or choose "
                  "another "
                  "place.")
            .arg(file);
    if (error.code == "read-only"_L1)
        return tr("%1 cannot be written: the place does not let you. Choose another one.").arg(file);
    return tr("%1 could not be written. Choose another place. The system says: %2")
        .arg(file, PlainText::isolated(error.message));
}

QString Phrases::replacing(int percent)
{
    return percent > 0 ? tr("A draft like that message is being made… %1 % of its attachments").arg(percent)
                       : tr("A draft like that message is being made…");
}

QString Phrases::replaced(const Draft &draft)
{
    const QString made =
        tr("A new draft with the same recipients, text and attachments is in Drafts. It was not sent.");
    if (draft.leftOut.isEmpty())
        return made;
    QStringList names;
    for (const QString &name : draft.leftOut)
        names << PlainText::isolated(name, 80);
    return QString(
        made % u' '
        % tr("Not copied, add it yourself: %1", nullptr, int(names.size())).arg(names.join(u", "_s)));
}

QString Phrases::draftLeft()
{
    return tr(
        "It went wrong, and the half-made draft could not be deleted again: it is in the folder Drafts. It "
        "was not sent.");
}

QString Phrases::correctionSubject(const QString &subject)
{
    return tr("Correction: %1").arg(PlainText::line(subject, 200));
}

QString Phrases::correctionText(const QString &subject, qsizetype messages)
{
    if (messages > 1)
        return tr("I sent you a message by mistake. Please disregard it and delete it.");
    return tr("I sent you the message “%1” by mistake. Please disregard it and delete it.")
        .arg(PlainText::line(subject, 200));
}

QString Phrases::corrected(const QList<Draft> &drafts)
{
    int recipients = 0;
    for (const Draft &draft : drafts)
        recipients += draft.recipients;
    const QString made =
        tr("A draft to %n address(es) that a recall usually cannot reach is in Drafts, as Bcc. It was not "
           "sent: read it and send it yourself.",
           nullptr, recipients);
    return drafts.size() < 2
        ? made
        : QString(made % u' ' % tr("There are %n of them.", nullptr, int(drafts.size())));
}

QString Phrases::nobodyToCorrect()
{
    return tr("As far as is known, all its recipients are inside, where a recall usually reaches them. No "
              "draft was made.");
}

QString Phrases::exposureLimits()
{
    return tr("This is what came into this mailbox. Whoever is not named may have read the message all the "
              "same.");
}

QString Phrases::exposure(const Exposure &exposure)
{
    if (exposure.events.isEmpty())
        return tr("Nothing came back on this message yet: no answer, no receipt, no bounce.");
    QStringList lines;
    for (const Exposure::Event &event : exposure.events)
        lines << exposureEvent(event);
    if (exposure.isCut)
        lines << tr("The conversation is longer than what was looked at.");
    return lines.join(u'\n');
}

QString Phrases::exposureEvent(const Exposure::Event &event)
{
    using Kind = Exposure::Kind;
    const QString who = recipient(event.who);
    const auto line = [&](const QString &what, const QString &more = {}) {
        const QString sentence = more.isEmpty() ? what.arg(who) : what.arg(who, more);
        return QString(time(event.at) % u"  "_s % sentence);
    };
    switch (event.kind) {
    case Kind::Reply:
        return line(tr("%1 answered."));
    case Kind::Forward: {
        QStringList newcomers;
        for (const QString &one : event.newcomers.mid(0, 10))
            newcomers << PlainText::isolated(one, 80);
        return line(tr("%1 answered or passed it on, also to %2."), newcomers.join(u", "_s));
    }
    case Kind::ReadReceipt:
        return line(tr("A receipt says that %1 has read it."));
    case Kind::UnreadReceipt:
        return line(tr("A receipt says that %1 deleted it without reading it."));
    case Kind::Receipt:
        return line(tr("A receipt came from %1; whether it was read, only the receipt itself tells."));
    case Kind::Bounce:
        return line(tr("It could not be delivered to somebody; %1 says so."));
    case Kind::AutomaticReply:
        return line(tr("An automatic reply came from %1."));
    }
    return {};
}

} // namespace Takeback

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

QString Phrases::draftTrouble(const Error &error)
{
    if (error.code == "draft-left"_L1)
        return tr("It went wrong, and the half-made draft could not be deleted again: it is in the folder "
                  "Drafts. It was not sent.");
    if (error.code == "draft-unsure"_L1)
        return tr("No answer came, so a draft may have been made all the same: look in the folder Drafts "
                  "before you try again. Nothing was sent.");
    if (error.kind == ErrorKind::DiskFull)
        return tr("There is no room on this computer for an attachment on its way into the draft, so the "
                  "draft was deleted again.");
    return trouble(error);
}

QString Phrases::noteNotKept()
{
    return tr("Your note could not be written to the journal: it will be gone when Takeback ends. The recall "
              "itself is kept.");
}

QString Phrases::correctionSubject(const QString &subject)
{
    return subject.isEmpty() ? tr("Correction") : tr("Correction: %1").arg(PlainText::line(subject, 200));
}

QString Phrases::correctionText(const QString &subject)
{
    return subject.isEmpty()
        ? tr("I sent you a message by mistake. Please disregard it and delete it.")
        : tr("I sent you the message “%1” by mistake. Please disregard it and delete it.")
              .arg(PlainText::line(subject, 200));
}

QString Phrases::corrected(const Unreached &whom, const QList<Draft> &drafts)
{
    int recipients = 0;
    for (const Draft &draft : drafts)
        recipients += draft.recipients;
    QStringList said{
        tr("A draft to %n address(es) that a recall usually cannot reach is in Drafts, as Bcc. It was not "
           "sent: read it and send it yourself.",
           nullptr, recipients)};
    if (drafts.size() > 1)
        said << tr("There are %n of them.", nullptr, int(drafts.size()));
    said << unwritten(whom);
    return said.join(u' ').trimmed();
}

QString Phrases::nobodyToCorrect(const Unreached &whom)
{
    const bool isAllKnown = whom.gone == 0 && whom.unread == 0 && whom.unnamed.isEmpty();
    const QString none = isAllKnown ? tr("As far as is known, all its recipients are inside, where a recall "
                                         "usually reaches them. No draft was made.")
                                    : tr("No draft was made: there is nobody it could be written to.");
    return QString(none % u' ' % unwritten(whom)).trimmed();
}

// Who may be missing in a correction, and why.
QString Phrases::unwritten(const Unreached &whom)
{
    QStringList said;
    if (whom.gone > 0)
        said << tr("%n message(s) are no longer in Sent Items, so their recipients are not known here.",
                   nullptr, whom.gone);
    if (whom.unread > 0)
        said << tr("%n report(s) name people who were not reached: open them to see whether all of those are "
                   "written to.",
                   nullptr, whom.unread);
    if (!whom.unnamed.isEmpty()) {
        QStringList names;
        for (const QString &one : whom.unnamed.mid(0, 5))
            names << PlainText::isolated(one, 80);
        if (whom.unnamed.size() > names.size())
            names << u"…"_s;
        said << tr("Not written to, for want of an address: %1.").arg(names.join(u", "_s));
    }
    if (whom.isGuessed)
        said << tr("Who is outside was judged by the domain only, and groups may have members outside.");
    return said.join(u' ');
}

QString Phrases::exposureLimits()
{
    return tr("This is what came into this mailbox. Whoever is not named may have read the message all the "
              "same.");
}

QString Phrases::exposure(const Exposure &exposure)
{
    QStringList lines;
    if (exposure.events.isEmpty())
        lines << (exposure.isCut
                      ? tr("Nothing came back on this message in what was looked at.")
                      : tr("Nothing came back on this message yet: no answer, no receipt, no bounce."));
    for (const Exposure::Event &event : exposure.events)
        lines << exposureEvent(event);
    if (exposure.isCut)
        lines << tr("Not all of the conversation was looked at: there may be more.");
    return lines.join(u'\n');
}

QString Phrases::exposureEvent(const Exposure::Event &event)
{
    using Kind = Exposure::Kind;
    const QString who = QChar(0x2068) + recipient(event.who) + QChar(0x2069);
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
        if (event.newcomers.size() > newcomers.size())
            newcomers << u"…"_s;
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

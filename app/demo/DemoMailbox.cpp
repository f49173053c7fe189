// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoMailbox.h"

#include "app/demo/DemoService.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

// The first is the one of Microsoft's own example.
QString recallToken(int number)
{
    if (number == 1)
        return u"CSRUBSZRRANU4.HEXMGAAG0OPH2@dm6pr00mb0830"_s;
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha1).toHex();
    const QString text = QString::fromLatin1(hash).toUpper();
    return QString(text.left(13) % u"."_s % text.mid(13, 13) % u"@dm6pr00mb0830"_s);
}

} // namespace

Mailbox::Mailbox(const DemoOptions &options, Clock clock)
    : m_clock(std::move(clock)), m_reportDelayMs(options.reportDelayMs),
      m_recallLeavesMail(options.recallLeavesMail)
{
    const qint64 now = m_clock();
    QList<Mail> all = sentByOwner(now, options.messages) + sentByOthers(now);
    if (options.hostile)
        all += hostileMails(now);
    for (Mail &mail : all)
        deliver(keep(std::move(mail)));
    box(People::owner().address); // now, so that the first request need not wait for it
}

Box &Mailbox::boxOf(const QString &upn) const
{
    return m_boxes.try_emplace(upn, upn).first->second;
}

const Box &Mailbox::box(const QString &upn) const
{
    Box &box = boxOf(upn);
    box.settle(m_clock());
    return box;
}

const Mail *Mailbox::keep(Mail mail)
{
    m_mails.push_back(std::make_unique<Mail>(std::move(mail)));
    return m_mails.back().get();
}

// Asked for once per address: a mailbox of 100,000 was sent to everybody thousands of times.
const QList<Box *> &Mailbox::behind(const QString &address)
{
    const auto known = m_behind.constFind(address);
    if (known != m_behind.cend())
        return *known;
    QList<Box *> boxes;
    for (const QString &upn : m_people.expand(address)) {
        if (m_people.find(upn)->hasMailbox)
            boxes.append(&boxOf(upn));
    }
    return *m_behind.insert(address, boxes);
}

void Mailbox::deliver(const Mail *mail)
{
    Box *senders = behind(mail->from.address).value(0);
    if (senders)
        senders->put(mail, Folder::SentItems, true);
    const QList<Contact> contacts = mail->to + mail->cc + mail->bcc;
    QSet<Box *> reached;
    int number = 0;
    for (const Contact &contact : contacts) {
        for (Box *box : behind(contact.address)) {
            if (box == senders || reached.contains(box))
                continue;
            if (contacts.size() > 1)
                reached.insert(box);
            box->put(mail, Folder::Inbox, ++number % 3 != 0);
        }
    }
}

Mailbox::Submitted Mailbox::recall(const QString &upn, const Item &item)
{
    const Mail original = *item.mail;
    QStringList lines;
    bool all = true;
    QSet<QString> done;
    const auto note = [&](const QString &who, bool succeeded, const QString &why = {}) {
        all = all && succeeded;
        lines.append(succeeded ? QString(who % u"\tSucceeded"_s) : QString(who % u"\tFailed\t"_s % why));
    };
    for (const Contact &contact : original.to + original.cc + original.bcc) {
        if (!m_people.isInside(contact.address)) {
            m_notices[contact.address.toLower()].append(QString(u"Recall: "_s % original.subject));
            note(contact.address, false, u"The recipient is outside your organization."_s);
        }
        for (const QString &member : m_people.expand(contact.address)) {
            if (done.contains(member) || member == upn)
                continue;
            done.insert(member);
            if (!boxOf(member).remove(Folder::Inbox, original.internetMessageId))
                note(member, false, u"The message was not found."_s);
            else
                note(member, true);
        }
    }
    ++m_recalls;
    if (m_recallLeavesMail)
        keepRequest(upn, original);
    report(upn, original, lines, all);
    return {u"LV8PR00MB1800.NAMPRD00.PROD.OUTLOOK.COM"_s, recallToken(m_recalls)};
}

// A recall is itself a mail to everybody (graph.md 2.1). Exchange takes it out of the way; the sender keeps
// it.
void Mailbox::keepRequest(const QString &upn, const Mail &original)
{
    Mail mail;
    mail.from = {m_people.find(upn)->name, upn};
    mail.to = original.to;
    mail.cc = original.cc;
    mail.bcc = original.bcc;
    mail.subject = QString(u"Recall: "_s % original.subject);
    mail.text = QString(u"This asks to take back the message “"_s % original.subject % u"”."_s);
    mail.internetMessageId =
        QString(u"<recall-"_s % QString::number(m_recalls) % u"@mail.northwind.example>"_s);
    mail.conversationId = original.conversationId;
    mail.sentMs = m_clock();
    boxOf(upn).put(keep(mail), Folder::SentItems, true);
}

void Mailbox::report(const QString &upn, const Mail &original, const QStringList &lines, bool all)
{
    Mail mail;
    mail.subject = QString(u"Message Recall Report for message ["_s % original.subject % u"]"_s);
    mail.internetMessageId =
        QString(u"<recall-report-"_s % QString::number(m_recalls) % u"@northwind.example>"_s);
    mail.conversationId = original.conversationId;
    mail.from = {u"Microsoft Outlook"_s, u"postmaster@northwind.example"_s};
    mail.to = {{m_people.find(upn)->name, upn}};
    mail.sentMs = m_clock() + m_reportDelayMs;
    mail.text = QString(
        (all ? u"Your message was recalled."_s : u"Your message could not be recalled for everybody."_s)
        % u"\n\nSubject: "_s % original.subject % u"\n\n"_s % lines.join(u'\n'));
    mail.headers = {
        {u"X-MS-Exchange-Generated-Message-Source"_s, u"Transport Message Recall Routing Agent"_s},
        {u"X-MS-Exchange-Organization-AuthAs"_s, u"Internal"_s}};
    boxOf(upn).put(keep(mail), Folder::Inbox, false);
}

QString Mailbox::send(const QString &upn, const QString &subject)
{
    const Contact somebody = People::inside().first();
    Mail mail;
    mail.from = {m_people.find(upn)->name, upn};
    mail.to = {somebody};
    mail.subject = subject;
    mail.text = QString(u"This was sent while the demo was running.\n\n"_s % mail.from.name);
    mail.internetMessageId =
        QString(u"<sent-meanwhile-"_s % QString::number(++m_sent) % u"@mail.northwind.example>"_s);
    mail.conversationId = QString(u"AAQkADsent"_s % QString::number(m_sent) % u"="_s);
    mail.sentMs = m_clock();
    const Mail *kept = keep(mail);
    deliver(kept);
    for (const Item *item : box(upn).items(Folder::SentItems)) {
        if (item->mail == kept)
            return item->id;
    }
    return {};
}

bool Mailbox::remove(const QString &upn, const QString &id)
{
    box(upn);
    return boxOf(upn).remove(Box::urlSafe(id));
}

// The sender's own copy; those of the recipients stay as they are.
bool Mailbox::rename(const QString &upn, const QString &id, const QString &subject)
{
    const Item *item = box(upn).find(Folder::All, Box::urlSafe(id));
    if (!item)
        return false;
    Mail mail = *item->mail;
    mail.subject = subject;
    boxOf(upn).change(item->urlId, keep(mail), m_clock(),
                      {u"subject"_s, u"lastModifiedDateTime"_s, u"changeKey"_s});
    return true;
}

QStringList Mailbox::inboxSubjects(const QString &upn) const
{
    QStringList subjects;
    for (const Item *item : box(upn.toLower()).items(Folder::Inbox))
        subjects.append(item->mail->subject);
    return subjects;
}

bool Mailbox::has(const QString &upn, const QString &internetMessageId) const
{
    const QList<const Item *> &items = box(upn.toLower()).items(Folder::Inbox);
    return std::any_of(items.begin(), items.end(),
                       [&](const Item *item) { return item->mail->internetMessageId == internetMessageId; });
}

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoMailbox.h"

#include "app/demo/DemoService.h"

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

Mailbox::Mailbox(const DemoOptions &options, Clock clock)
    : m_clock(std::move(clock)), m_postOffice{.delayMs = options.reportDelayMs},
      m_recallLeavesMail(options.recallLeavesMail)
{
    const qint64 now = m_clock();
    QList<Mail> all = sentByOwner(now, options.messages) + sentByOthers(now);
    if (options.answers)
        all += answersTo(all, now);
    if (options.hostile)
        all += hostileMails(now);
    for (Mail &mail : all)
        deliver(keep(std::move(mail)));
    box(People::owner().address); // now, so that the first request need not wait for it
}

Box &Mailbox::boxOf(const QString &upn)
{
    return m_boxes.try_emplace(upn, upn).first->second;
}

const Box &Mailbox::box(const QString &upn)
{
    const qint64 now = m_clock();
    for (qsizetype i = 0; i < m_due.size();) {
        if (m_due.at(i).atMs >= 0 && m_due.at(i).atMs <= now)
            letIn(m_due.takeAt(i));
        else
            ++i;
    }
    Box &box = boxOf(upn);
    box.settle(m_clock()); // not `now`: what was just let in is later
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

QString Mailbox::send(const QString &upn, const QString &subject)
{
    const Contact somebody = People::inside().first();
    Mail mail;
    mail.from = {m_people.find(upn)->name, upn};
    mail.to = {somebody};
    mail.subject = subject;
    mail.text = QString(u"This was sent while the demo was running.\n\n"_s % mail.from.name);
    mail.sentMs = m_clock();
    return post(mail);
}

QString Mailbox::post(Mail mail)
{
    mail.internetMessageId =
        QString(u"<sent-meanwhile-"_s % QString::number(++m_sent) % u"@mail.northwind.example>"_s);
    mail.conversationId = QString(u"AAQkADsent"_s % QString::number(m_sent) % u"="_s);
    const Mail *kept = keep(mail);
    deliver(kept);
    for (const Item *item : box(kept->from.address).items(Folder::SentItems)) {
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
template <typename Change>
bool Mailbox::alter(const QString &upn, const QString &id, const QStringList &members, Change change)
{
    const Item *item = box(upn).find(Folder::All, Box::urlSafe(id));
    if (!item)
        return false;
    Mail mail = *item->mail;
    change(mail);
    boxOf(upn).change(item->urlId, keep(mail), m_clock(),
                      QStringList(members) << u"lastModifiedDateTime"_s << u"changeKey"_s);
    return true;
}

bool Mailbox::rename(const QString &upn, const QString &id, const QString &subject)
{
    return alter(upn, id, {u"subject"_s}, [&](Mail &mail) { mail.subject = subject; });
}

bool Mailbox::setSender(const QString &upn, const QString &id, const Contact &sender)
{
    return alter(upn, id, {u"from"_s}, [&](Mail &mail) { mail.from = sender; });
}

bool Mailbox::setDraft(const QString &upn, const QString &id)
{
    return alter(upn, id, {u"isDraft"_s}, [](Mail &mail) { mail.isDraft = true; });
}

QString Mailbox::moveToInbox(const QString &upn, const QString &id)
{
    const Item *item = box(upn).find(Folder::SentItems, Box::urlSafe(id));
    if (!item)
        return {};
    const Mail *mail = item->mail;
    boxOf(upn).remove(item->urlId);
    boxOf(upn).put(mail, Folder::Inbox, true);
    for (const Item *moved : box(upn).items(Folder::Inbox)) {
        if (moved->mail == mail)
            return moved->id;
    }
    return {};
}

QStringList Mailbox::inboxSubjects(const QString &upn)
{
    QStringList subjects;
    for (const Item *item : box(upn.toLower()).items(Folder::Inbox))
        subjects.append(item->mail->subject);
    return subjects;
}

bool Mailbox::has(const QString &upn, const QString &internetMessageId)
{
    const QList<const Item *> &items = box(upn.toLower()).items(Folder::Inbox);
    return std::any_of(items.begin(), items.end(),
                       [&](const Item *item) { return item->mail->internetMessageId == internetMessageId; });
}

} // namespace Takeback::Demo

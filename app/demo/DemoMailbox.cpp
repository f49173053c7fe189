// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoMailbox.h"

#include "app/demo/DemoService.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

// 152 characters in the URL-safe alphabet of Exchange ('+' is '_', '/' is '-'), always the same for one item.
QString itemId(const QString &prefix, const QString &upn, Folder folder, const QString &internetMessageId)
{
    const QByteArray seed = QString(prefix % upn % QString::number(int(folder)) % internetMessageId).toUtf8();
    const QByteArray bytes = QCryptographicHash::hash(seed, QCryptographicHash::Sha512)
        + QCryptographicHash::hash(seed, QCryptographicHash::Sha384);
    QByteArray text = bytes.toBase64().left(151 - prefix.size());
    text.replace('+', '_').replace('/', '-');
    return prefix + QString::fromLatin1(text) + u'=';
}

// One id in sixteen comes in the older alphabet, as people report of real mailboxes.
QString asHandedOut(const QString &urlId)
{
    QString id = urlId;
    if (qChecksum(urlId.toLatin1()) % 16 == 0)
        id.replace(u'-', u'/').replace(u'_', u'+');
    return id;
}

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
    : m_clock(std::move(clock)), m_reportDelayMs(options.reportDelayMs)
{
    const qint64 now = m_clock();
    QList<Mail> all = sentByOwner(now, options.messages) + sentByOthers(now);
    if (options.hostile)
        all += hostileMails(now);
    std::stable_sort(all.begin(), all.end(),
                     [](const Mail &a, const Mail &b) { return a.sentMs > b.sentMs; });
    for (Mail &mail : all) {
        m_mails.push_back(std::make_unique<Mail>(std::move(mail)));
        deliver(m_mails.back().get());
    }
}

void Mailbox::deliver(const Mail *mail)
{
    if (const Person *sender = m_people.find(mail->from.address); sender && sender->hasMailbox)
        m_boxes[sender->upn].held.append({mail, Folder::SentItems, true});
    QSet<QString> reached;
    for (const Contact &contact : mail->to + mail->cc + mail->bcc) {
        for (const QString &upn : m_people.expand(contact.address)) {
            if (m_people.find(upn)->hasMailbox && upn != mail->from.address && !reached.contains(upn)) {
                reached.insert(upn);
                m_boxes[upn].held.append({mail, Folder::Inbox, reached.size() % 3 != 0});
            }
        }
    }
}

// Hundreds of mailboxes, and somebody looks into two or three of them: ids are made only for those.
const QHash<QString, Item> &Mailbox::index(const QString &upn) const
{
    Box &box = m_boxes[upn];
    if (!box.byId.isEmpty())
        return box.byId;
    for (const Held &held : std::as_const(box.held)) {
        const QString urlId = itemId(u"AAMkAD"_s, upn, held.folder, held.mail->internetMessageId);
        const QString immutableId = itemId(u"AAkALg"_s, upn, held.folder, held.mail->internetMessageId);
        const Item item{held.mail, asHandedOut(urlId), immutableId, held.folder, held.isRead};
        box.byId.insert(urlId, item);
        box.byId.insert(immutableId, item);
    }
    return box.byId;
}

QList<Item> Mailbox::items(const QString &upn, Folder folder) const
{
    QList<Item> found;
    const QHash<QString, Item> &all = index(upn);
    for (auto item = all.begin(); item != all.end(); ++item) {
        const bool isDefaultId = item.key() != item->immutableId;
        if (isDefaultId && (folder == Folder::All || folder == item->folder) && isDue(*item->mail))
            found.append(*item);
    }
    std::sort(found.begin(), found.end(), [](const Item &a, const Item &b) {
        return a.mail->sentMs != b.mail->sentMs ? a.mail->sentMs > b.mail->sentMs : a.id < b.id;
    });
    return found;
}

const Item *Mailbox::find(const QString &upn, Folder folder, const QString &urlId) const
{
    const QHash<QString, Item> &all = index(upn);
    const auto item = all.constFind(urlId);
    if (item == all.constEnd() || !isDue(*item->mail))
        return nullptr;
    return folder == Folder::All || folder == item->folder ? &*item : nullptr;
}

QString Mailbox::urlSafe(const QString &id)
{
    return QString(id).replace(u'/', u'-').replace(u'+', u'_');
}

bool Mailbox::removeFrom(const QString &upn, const QString &internetMessageId)
{
    Box &box = m_boxes[upn];
    box.byId.clear();
    return box.held.removeIf([&](const Held &held) {
        return held.folder == Folder::Inbox && held.mail->internetMessageId == internetMessageId;
    }) > 0;
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
            if (!removeFrom(member, original.internetMessageId))
                note(member, false, u"The message was not found."_s);
            else
                note(member, true);
        }
    }
    report(upn, original, lines, all);
    return {u"LV8PR00MB1800.NAMPRD00.PROD.OUTLOOK.COM"_s, recallToken(++m_recalls)};
}

void Mailbox::report(const QString &upn, const Mail &original, const QStringList &lines, bool all)
{
    auto mail = std::make_unique<Mail>();
    mail->subject = QString(u"Message Recall Report for message ["_s % original.subject % u"]"_s);
    mail->internetMessageId =
        QString(u"<recall-report-"_s % QString::number(m_recalls + 1) % u"@northwind.example>"_s);
    mail->conversationId = original.conversationId;
    mail->from = {u"Microsoft Outlook"_s, u"postmaster@northwind.example"_s};
    mail->to = {{m_people.find(upn)->name, upn}};
    mail->sentMs = m_clock() + m_reportDelayMs;
    mail->text = QString(
        (all ? u"Your message was recalled."_s : u"Your message could not be recalled for everybody."_s)
        % u"\n\nSubject: "_s % original.subject % u"\n\n"_s % lines.join(u'\n'));
    mail->headers = {
        {u"X-MS-Exchange-Generated-Message-Source"_s, u"Transport Message Recall Routing Agent"_s},
        {u"X-MS-Exchange-Organization-AuthAs"_s, u"Internal"_s}};
    m_mails.push_back(std::move(mail));
    m_boxes[upn].held.append({m_mails.back().get(), Folder::Inbox, false});
    m_boxes[upn].byId.clear();
}

QStringList Mailbox::inboxSubjects(const QString &upn) const
{
    QStringList subjects;
    for (const Item &item : items(upn.toLower(), Folder::Inbox))
        subjects.append(item.mail->subject);
    return subjects;
}

bool Mailbox::has(const QString &upn, const QString &internetMessageId) const
{
    const QList<Held> held = m_boxes.value(upn.toLower()).held;
    return std::any_of(held.begin(), held.end(), [&](const Held &one) {
        return one.folder == Folder::Inbox && one.mail->internetMessageId == internetMessageId
            && isDue(*one.mail);
    });
}

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Mailbox that takes mail back: whose copy goes, who outside gets a notice, and the reports.
#include "app/demo/DemoMailbox.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

// The first is the one of Microsoft's own example.
QString recallToken(qsizetype number)
{
    if (number == 1)
        return u"CSRUBSZRRANU4.HEXMGAAG0OPH2@dm6pr00mb0830"_s;
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha1).toHex();
    const QString text = QString::fromLatin1(hash).toUpper();
    return QString(text.left(13) % u"."_s % text.mid(13, 13) % u"@dm6pr00mb0830"_s);
}

} // namespace

bool Mailbox::Case::isPending() const
{
    return std::any_of(verdicts.begin(), verdicts.end(),
                       [](const Verdict &one) { return one.fate == Fate::Pending; });
}

Mailbox::Submitted Mailbox::recall(const QString &upn, const Item &item)
{
    const QString token = recallToken(m_cases.size() + 1);
    m_cases.append({upn, *item.mail, QString(u"<"_s % token % u">"_s), withdraw(upn, *item.mail)});
    if (m_recallLeavesMail)
        keepRequest(m_cases.last());
    const qint64 due = m_postOffice.delayMs < 0 ? -1 : m_clock() + m_postOffice.delayMs;
    m_due.append({due, m_cases.size() - 1});
    if (m_cases.last().isPending() && due >= 0 && m_postOffice.settlesMs > 0)
        m_due.append({due + m_postOffice.settlesMs, m_cases.size() - 1, true});
    return {u"LV8PR00MB1800.NAMPRD00.PROD.OUTLOOK.COM"_s, token};
}

QList<Verdict> Mailbox::withdraw(const QString &upn, const Mail &original)
{
    QList<Verdict> verdicts;
    QSet<QString> done{upn};
    const auto isNew = [&](const QString &address) {
        const bool isKnown = done.contains(address);
        done.insert(address);
        return !isKnown;
    };
    for (const Contact &contact : original.to + original.cc + original.bcc) {
        const Group *group = m_people.group(contact.address);
        const QString address = contact.address.toLower();
        const bool isOutside = !m_people.isInside(address);
        for (const QString &outsider : group ? group->outsiders : QStringList(isOutside ? address : u""_s)) {
            if (outsider.isEmpty() || !isNew(outsider))
                continue;
            m_notices[outsider].append(QString(u"Recall: "_s % original.subject));
            verdicts.append({outsider, Fate::Failed, Reason::Outside});
        }
        for (const QString &member : m_people.expand(address)) {
            if (isNew(member))
                verdicts.append(m_postOffice.pending.contains(member) ? Verdict{member, Fate::Pending}
                                                                      : withdrawFrom(member, original));
        }
    }
    return verdicts;
}

Verdict Mailbox::withdrawFrom(const QString &member, const Mail &original)
{
    if (boxOf(member).remove(Folder::Inbox, original.internetMessageId))
        return {member};
    return {member, Fate::Failed, Reason::NotFound};
}

// A recall is itself a mail to everybody (graph.md 2.1). Exchange takes it out of the way; the sender keeps
// it.
void Mailbox::keepRequest(const Case &one)
{
    Mail mail;
    mail.from = {m_people.find(one.upn)->name, one.upn};
    mail.to = one.original.to;
    mail.cc = one.original.cc;
    mail.bcc = one.original.bcc;
    mail.subject = QString(u"Recall: "_s % one.original.subject);
    mail.text = QString(u"This asks to take back the message “"_s % one.original.subject % u"”."_s);
    mail.internetMessageId = one.recallMailId;
    mail.conversationId = one.original.conversationId;
    mail.sentMs = m_clock();
    boxOf(one.upn).put(keep(mail), Folder::SentItems, true);
}

void Mailbox::letIn(const Due &due)
{
    Case &one = m_cases[due.number];
    if (due.isSettling && !one.isPending())
        return;
    for (Verdict &verdict : one.verdicts) {
        if (due.isSettling && verdict.fate == Fate::Pending)
            verdict = withdrawFrom(verdict.address, one.original);
    }
    report(one, {});
}

const Mail *Mailbox::report(const Case &one, const ReportOrder &order)
{
    ReportOrder worded = order;
    if (worded.language.isEmpty())
        worded.language = m_postOffice.language.isEmpty() ? languageOf(one.upn) : m_postOffice.language;
    const Mail *mail = keep(reportMail({++m_reports,
                                        one.original,
                                        one.recallMailId,
                                        one.verdicts,
                                        {m_people.find(one.upn)->name, one.upn},
                                        m_clock()},
                                       worded));
    boxOf(one.upn).put(mail, Folder::Inbox, false);
    return mail;
}

int Mailbox::deliverReports()
{
    const QList<Due> due = m_due;
    m_due.clear();
    int count = 0;
    for (const Due &one : due) {
        if (one.isSettling)
            m_due.append(one);
        else
            letIn(one);
        count += one.isSettling ? 0 : 1;
    }
    return count;
}

int Mailbox::settlePending()
{
    int count = 0;
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        count += m_cases.at(i).isPending() ? 1 : 0;
        letIn({0, i, true});
    }
    return count;
}

QString Mailbox::sendReport(const QString &upn, const ReportOrder &order)
{
    const Item *item = box(upn).find(Folder::SentItems, Box::urlSafe(order.messageId));
    if (!item)
        return {};
    Case one{upn, *item->mail, {}, {}};
    for (const Case &known : std::as_const(m_cases)) {
        if (known.original.internetMessageId == item->mail->internetMessageId)
            one = known;
    }
    for (const Contact &contact : one.verdicts.isEmpty() ? one.original.to : QList<Contact>())
        one.verdicts.append({contact.address});
    const Mail *mail = report(one, order);
    for (const Item *arrived : box(upn).items(Folder::Inbox)) {
        if (arrived->mail == mail)
            return arrived->id;
    }
    return {};
}

QString Mailbox::languageOf(const QString &upn) const
{
    for (const Contact &contact : People::inside()) {
        if (contact.address == upn)
            return contact.language;
    }
    return u"en"_s;
}

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// What came back on the newest mails of Mira Kovač: answers, one that was passed on, receipts, a bounce,
// somebody out of office. In several languages, so that nobody tells them apart by words.
#include "app/demo/DemoMail.h"

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

struct Came {
    QString subject; // before that of the mail
    QString text;
    QString messageClass;
    QList<std::pair<QString, QString>> headers;
    bool isPassedOn = false;
};

QList<Came> table()
{
    return {{u"Re: "_s, u"Thank you, I have passed it on."_s, u"IPM.Note"_s, {}, false},
            {u"WG: "_s, u"Zur Kenntnis."_s, u"IPM.Note"_s, {}, true},
            {u"Lu : "_s, u"Votre message a été lu."_s, u"REPORT.IPM.Note.IPNRN"_s, {}, false},
            {u"未配信: "_s,
             u"配信できませんでした。"_s,
             u"REPORT.IPM.Note.NDR"_s,
             {{u"Content-Type"_s, u"multipart/report; report-type=delivery-status"_s}},
             false},
            {u"Abwesend: "_s,
             u"Ich bin bis Montag nicht im Haus."_s,
             u"IPM.Note.Rules.OofTemplate.Microsoft"_s,
             {{u"Auto-Submitted"_s, u"auto-replied"_s}},
             false}};
}

} // namespace

QList<Mail> answersTo(QList<Mail> sent, qint64 nowMs)
{
    const Contact owner = People::owner();
    sent.removeIf([&](const Mail &mail) {
        return mail.from.address != owner.address || (mail.to + mail.cc).isEmpty();
    });
    std::sort(sent.begin(), sent.end(), [](const Mail &a, const Mail &b) { return a.sentMs > b.sentMs; });
    QList<Mail> answers;
    const QList<Contact> groups = People::groups() + People::mixedGroups();
    for (const Mail &mail : sent.mid(0, 12)) {
        int number = 0;
        QList<Contact> people = mail.to + mail.cc; // a group answers nothing
        people.removeIf([&](const Contact &one) {
            return std::any_of(groups.begin(), groups.end(),
                               [&](const Contact &group) { return group.address == one.address; });
        });
        if (people.isEmpty())
            continue;
        for (const Came &came : table()) {
            Mail answer;
            answer.from = people.at(number % people.size());
            answer.to = {owner};
            if (came.isPassedOn)
                answer.cc = {People::customers().first()};
            answer.subject = QString(came.subject % mail.subject);
            answer.text = came.text;
            answer.messageClass = came.messageClass;
            answer.conversationId = mail.conversationId;
            answer.internetMessageId = QString(u"<answer-"_s % QString::number(++number) % u'-'
                                               % QString(mail.internetMessageId).remove(u'<'));
            answer.sentMs = std::min(nowMs, mail.sentMs + number * 1000);
            answer.headers = came.headers;
            answer.headers.append({u"In-Reply-To"_s, mail.internetMessageId});
            answers << answer;
        }
    }
    return answers;
}

} // namespace Takeback::Demo

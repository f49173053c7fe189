// SPDX-License-Identifier: GPL-3.0-or-later
// Mails made to break a mail program, in Mira's Sent Items when DemoOptions::hostile is set: what they hold
// must be shown as the text it is. They reach nobody.
#include "app/demo/DemoMail.h"

#include <QJsonArray>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

Mail hostile(const QString &subject)
{
    Mail mail;
    mail.from = People::owner();
    mail.to = {{u"Erik Lund"_s, u"erik.lund@adatum.example"_s}};
    mail.subject = subject;
    mail.text = u"The text of this one is harmless."_s;
    return mail;
}

Mail instead(const QString &subject, const QJsonObject &members)
{
    Mail mail = hostile(subject);
    mail.instead = members;
    return mail;
}

Mail without(const QString &subject, const QStringList &members)
{
    Mail mail = hostile(subject);
    mail.missing = members;
    return mail;
}

QJsonObject recipient(const QJsonValue &name, const QJsonValue &address)
{
    return {{u"emailAddress"_s, QJsonObject{{u"name"_s, name}, {u"address"_s, address}}}};
}

QList<Mail> hostileTexts()
{
    Mail markup = hostile(
        u"<b>Bold</b> <img src=\"http://127.0.0.1:9/x\"> <a href=\"file:///etc/passwd\">click</a> &amp; &#x41;"_s);
    markup.text = u"<script>alert(1)</script>\n\n<style>body { display: none }</style> & <unclosed"_s;
    Mail named = hostile(u"A name that is markup"_s);
    named.to = {{u"<h1>Erik</h1>\"'&"_s, u"erik.lund@adatum.example"_s}};
    Mail endless = hostile(QString(u'W').repeated(10240));
    endless.text = QString(u"nobreak"_s).repeated(4000);
    Mail crowded = hostile(u"Five hundred recipients"_s);
    for (int i = 0; i < 500; ++i)
        crowded.to.append({QString(u"Recipient "_s % QString::number(i)),
                           QString(u"r"_s % QString::number(i) % u"@adatum.example"_s)});
    return {
        markup,
        named,
        endless,
        crowded,
        hostile(QString(u"Before"_s % QChar(0) % u"after a NUL"_s)),
        hostile(u"invoice_\u202Egpj.exe\u202C \u2066isolated\u2069 \u200Fright\u200E \u061C"_s),
        hostile(u"Two\r\nlines\tand\u2028separators\u2029\u0007\u001B[31m"_s),
        hostile(
            u"Zalgo t\u0310\u0325\u0353\u0301e\u0488\u0361\u035Dx\u0489\u0334t \U0001F468\u200D\U0001F469\u200D\U0001F467 %1 %n {0} %s"_s),
        hostile(u"العربية then English then עברית 123"_s),
        hostile(u" "_s),
        hostile(u""_s)};
}

// Two ids that differ in the case of one letter are two messages; a time need not be one.
QList<Mail> hostileIdsAndTimes()
{
    const QJsonObject yearOne{{u"sentDateTime"_s, u"0001-01-01T00:00:00Z"_s}};
    const QJsonObject withoutZone{{u"sentDateTime"_s, u"2026-09-12T10:11:12"_s}};
    Mail thousand = hostile(u"A thousand recipients"_s);
    thousand.to.clear();
    for (int i = 0; i < 1000; ++i)
        thousand.to.append({QString(u"Number "_s % QString::number(i)),
                            QString(u"n"_s % QString::number(i) % u"@proseware.example"_s)});
    QList<Mail> mails = {thousand, instead(u"Sent in the year one"_s, yearOne),
                         instead(u"A time without a zone"_s, withoutZone), hostile(u"The elder twin"_s),
                         hostile(u"The younger twin"_s)};
    const QString id = u"AAMkADtwins0"_s + QString(u"Tt"_s).repeated(69);
    mails[3].id = QString(id % u"S="_s);
    mails[4].id = QString(id % u"s="_s);
    return mails;
}

QList<Mail> hostileShapes()
{
    const QJsonValue null;
    return {
        instead(u"Null recipients"_s,
                {{u"toRecipients"_s, null}, {u"ccRecipients"_s, null}, {u"bccRecipients"_s, null}}),
        instead(u"Recipients of null"_s,
                {{u"toRecipients"_s, QJsonArray{null, QJsonObject(), recipient(null, null)}}}),
        instead(u"Recipients that are text"_s, {{u"toRecipients"_s, u"erik.lund@adatum.example"_s}}),
        instead(u"An address without @"_s,
                {{u"toRecipients"_s, QJsonArray{recipient(u"Printer"_s, u"/o=Northwind/cn=printer"_s)}}}),
        instead(u"Booleans as text"_s,
                {{u"hasAttachments"_s, u"true"_s}, {u"isReadReceiptRequested"_s, u"False"_s}}),
        instead(u"Importance of another day"_s,
                {{u"importance"_s, u"Urgent"_s}, {u"importance@odata.type"_s, u"x"_s}}),
        instead(u"Numbers for texts"_s,
                {{u"subject"_s, 42}, {u"bodyPreview"_s, true}, {u"conversationId"_s, 7.5}}),
        instead(u"No sender"_s, {{u"from"_s, null}, {u"sender"_s, null}}),
        instead(u"A time that is none"_s,
                {{u"sentDateTime"_s, u"yesterday"_s}, {u"receivedDateTime"_s, u"0001-01-01T00:00:00Z"_s}}),
        instead(u"A link to elsewhere"_s, {{u"webLink"_s, u"javascript:alert(1)"_s}}),
        instead(u"A null body"_s, {{u"body"_s, null}, {u"bodyPreview"_s, null}, {u"subject"_s, null}}),
        without(u"Absent fields"_s,
                {u"subject"_s, u"bodyPreview"_s, u"toRecipients"_s, u"ccRecipients"_s, u"bccRecipients"_s,
                 u"from"_s, u"sender"_s, u"importance"_s, u"hasAttachments"_s, u"webLink"_s,
                 u"sentDateTime"_s, u"internetMessageId"_s, u"conversationId"_s, u"body"_s}),
    };
}

} // namespace

QList<Mail> hostileMails(qint64 nowMs)
{
    QList<Mail> mails = hostileTexts() + hostileShapes() + hostileIdsAndTimes();
    for (qsizetype i = 0; i < mails.size(); ++i) {
        const QString number = QString::number(i);
        mails[i].internetMessageId = QString(u"<hostile-"_s % number % u"@mail.northwind.example>"_s);
        mails[i].conversationId = QString(u"AAQkADhostile"_s % number % u"="_s);
        mails[i].sentMs = nowMs - (60 + i * 3) * 1000; // newer than all others
    }
    return mails;
}

} // namespace Takeback::Demo

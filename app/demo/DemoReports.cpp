// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoReports.h"

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString title; // %1: the subject
    QString all;
    QString notAll;
    QString pending;
    QString subject; // the word
    QString recipient;
    QString status;
    QString details;
    QString fates[3];
    QString reasons[3];
    QString link;
};

const Words &english()
{
    static const Words words = {
        u"Message Recall Report for message [%1]"_s,
        u"Your message was recalled."_s,
        u"Your message could not be recalled for everybody."_s,
        u"The recall is still under way for some recipients."_s,
        u"Subject"_s,
        u"Recipient"_s,
        u"Status"_s,
        u"Details"_s,
        {u"Succeeded"_s, u"Failed"_s, u"Pending"_s},
        {{}, u"The recipient is outside your organization."_s, u"The message was not found."_s},
        u"View the report"_s};
    return words;
}

const Words &german()
{
    static const Words words = {u"Bericht zum Rückruf der Nachricht [%1]"_s,
                                u"Ihre Nachricht wurde zurückgerufen."_s,
                                u"Ihre Nachricht konnte nicht bei allen Empfängern zurückgerufen werden."_s,
                                u"Der Rückruf ist bei einigen Empfängern noch nicht abgeschlossen."_s,
                                u"Betreff"_s,
                                u"Empfänger"_s,
                                u"Status"_s,
                                u"Einzelheiten"_s,
                                {u"Erfolgreich"_s, u"Fehlgeschlagen"_s, u"Ausstehend"_s},
                                {{},
                                 u"Der Empfänger gehört nicht zu Ihrer Organisation."_s,
                                 u"Die Nachricht wurde nicht gefunden."_s},
                                u"Bericht anzeigen"_s};
    return words;
}

const Words &japanese()
{
    static const Words words = {
        u"メッセージ [%1] の取り消しレポート"_s,
        u"メッセージは取り消されました。"_s,
        u"一部の受信者についてはメッセージを取り消せませんでした。"_s,
        u"一部の受信者については取り消しの処理が続いています。"_s,
        u"件名"_s,
        u"受信者"_s,
        u"状態"_s,
        u"詳細"_s,
        {u"成功"_s, u"失敗"_s, u"保留中"_s},
        {{}, u"受信者は組織の外部にいます。"_s, u"メッセージが見つかりませんでした。"_s},
        u"レポートを表示"_s};
    return words;
}

const Words &wordsOf(const QString &language)
{
    return language == u"de"_s ? german() : language == u"ja"_s ? japanese() : english();
}

QString row(const QString &tag, const QStringList &cells)
{
    QString inner;
    for (const QString &cell : cells)
        inner += u'<' % tag % u'>' % cell.toHtmlEscaped() % u"</"_s % tag % u'>';
    return QString(u"<tr>"_s % inner % u"</tr>\r\n"_s);
}

void word(Mail &mail, const Words &words, const ReportFacts &facts, const QString &link)
{
    const auto has = [&](Fate fate) {
        return std::any_of(facts.verdicts.begin(), facts.verdicts.end(),
                           [&](const Verdict &one) { return one.fate == fate; });
    };
    const QString whole = has(Fate::Pending) ? words.pending : has(Fate::Failed) ? words.notAll : words.all;
    const QString subject = QString(words.subject % u": "_s % facts.original.subject);
    QString rows = row(u"th"_s, {words.recipient, words.status, words.details});
    QStringList lines;
    for (const Verdict &one : facts.verdicts) {
        QStringList cells{one.address, words.fates[int(one.fate)], words.reasons[int(one.reason)]};
        rows += row(u"td"_s, cells);
        if (cells.last().isEmpty())
            cells.removeLast();
        lines.append(cells.join(u'\t'));
    }
    mail.text = QString(whole % u"\n\n"_s % subject % u"\n\n"_s % lines.join(u'\n') % u"\n\n"_s % words.link
                        % u" <"_s % link % u">"_s);
    mail.markup = QString(
        u"<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head>"
        "<body>\r\n<p>"_s
        % whole.toHtmlEscaped() % u"</p>\r\n<p>"_s % subject.toHtmlEscaped()
        % u"</p>\r\n<table border=\"1\">\r\n"_s % rows % u"</table>\r\n<p><a href=\""_s % link.toHtmlEscaped()
        % u"\">"_s % words.link % u"</a></p>\r\n</body></html>\r\n"_s);
}

void mark(Mail &mail, const ReportFacts &facts, const ReportOrder &order)
{
    using Forgery = ReportOrder::Forgery;
    const QString auth = u"X-MS-Exchange-Organization-AuthAs"_s;
    mail.headers = {
        {u"X-MS-Exchange-Generated-Message-Source"_s, u"Transport Message Recall Routing Agent"_s}};
    if (order.forgery == Forgery::Anonymous || order.forgery == Forgery::TwoMarks)
        mail.headers.append({auth, u"Anonymous"_s});
    if (order.forgery != Forgery::Anonymous && order.forgery != Forgery::Unmarked)
        mail.headers.append({auth, u"Internal"_s});
    if (!order.isNamingTheRecall)
        return;
    if (!facts.recallMailId.isEmpty())
        mail.headers.append({u"In-Reply-To"_s, facts.recallMailId});
    mail.headers.append(
        {u"References"_s, QString(facts.original.internetMessageId % u" "_s % facts.recallMailId).trimmed()});
}

} // namespace

Mail reportMail(const ReportFacts &facts, const ReportOrder &order)
{
    ReportFacts told = facts;
    for (Verdict &one : told.verdicts) {
        if (order.forgery != ReportOrder::Forgery::None)
            one = {one.address};
        else if (order.fates.contains(one.address))
            one = {one.address, order.fates.value(one.address)};
    }
    const Words &words = wordsOf(order.language);
    const QString number = QString::number(facts.number);
    Mail mail;
    mail.subject = QString(words.title).replace(u"%1"_s, facts.original.subject);
    mail.internetMessageId = QString(u"<recall-report-"_s % number % u"@northwind.example>"_s);
    mail.conversationId = facts.original.conversationId;
    mail.from = {u"Microsoft Outlook"_s, u"postmaster@northwind.example"_s};
    if (order.forgery == ReportOrder::Forgery::Stranger)
        mail.from = {u"Microsoft Outlook"_s, u"recall-report@fabrikam.example"_s};
    mail.to = {facts.owner};
    mail.sentMs = facts.sentMs;
    word(mail, words, told,
         order.link.isEmpty() ? QString(u"https://recall.northwind.example/report/"_s % number) : order.link);
    mark(mail, facts, order);
    return mail;
}

} // namespace Takeback::Demo

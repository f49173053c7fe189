// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoMail.h"

#include "app/demo/DemoMailTables.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 day = 24 * 60 * minute;

QString hexOf(const QString &seed, int length)
{
    return QString::fromLatin1(
               QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha1).toHex().left(length))
        .toUpper();
}

void identify(Mail &mail, int number)
{
    const QString seed = QString(QString::number(number) % mail.from.address % mail.subject);
    mail.internetMessageId =
        QString(u"<NW"_s % hexOf(seed, 20) % u"@mail."_s % mail.from.address.section(u'@', 1) % u">"_s);
    mail.conversationId = QString(u"AAQkAD"_s % hexOf(QString(seed % u"c"_s), 38) % u"="_s);
}

QString firstName(const Contact &contact)
{
    if (contact.language == u"zh"_s)
        return QString(contact.name).remove(u' ');
    return contact.name.contains(u'@') ? contact.name.section(u'@', 0, 0) : contact.name.section(u' ', 0, 0);
}

Contact contactOf(const QString &address)
{
    for (const Contact &contact : People::inside() + People::outside() + People::groups()
             + People::mixedGroups() + People::customers()) {
        if (contact.address == address)
            return contact;
    }
    return {address, address};
}

class Generator {
public:
    Generator(qint64 now, int count) : m_now(now), m_days(qMax(270, count / 40)) { }
    Mail one(int number);
    Mail fromCampaign(int number);
    Mail fixed(const FixedMail &plan, int number) const;

private:
    int below(qsizetype limit) { return limit > 0 ? int(m_random.bounded(int(limit))) : 0; }
    const Language &someLanguage();
    Contact some(const QList<Contact> &from, const QString &language);
    void address(Mail &mail, const Pattern &pattern, const QString &language);
    QString filled(const char16_t *pattern, const Contact &who) const;
    qint64 someTime();

    qint64 m_now;
    int m_days; // so far back it reaches: nobody sends a hundred thousand in nine months
    QRandomGenerator m_random{20260923};
    QString m_topic; // and the rest of what fills the pattern of the mail being made
    QString m_number;
    QString m_day;
    QString m_amount;
};

const Language &Generator::someLanguage()
{
    int left = below(100);
    for (const Language &language : languages()) {
        left -= language.weight;
        if (left < 0)
            return language;
    }
    return languages().first();
}

Contact Generator::some(const QList<Contact> &from, const QString &language)
{
    const auto fits = [&](const Contact &c) { return c.language == language; };
    const auto fitting = std::count_if(from.begin(), from.end(), fits);
    if (fitting == 0)
        return from.at(below(from.size()));
    auto place = std::find_if(from.begin(), from.end(), fits);
    for (int left = below(fitting); left > 0; --left)
        place = std::find_if(place + 1, from.end(), fits);
    return *place;
}

// The everybody of the company is the last of the groups.
void Generator::address(Mail &mail, const Pattern &pattern, const QString &language)
{
    const QList<Contact> &groups = People::groups();
    if (pattern.audience == Audience::Everybody) {
        mail.to = {groups.last()};
    } else if (pattern.audience == Audience::Team) {
        mail.to = {some(groups.mid(0, groups.size() - 1), language)};
    } else if (pattern.audience == Audience::Outsider) {
        mail.to = {some(People::outside(), language)};
        if (below(3) == 0)
            mail.cc = {some(People::inside(), language)};
    } else {
        mail.to = {some(People::inside(), language)};
        if (pattern.audience == Audience::Mixed)
            mail.to.append(some(People::outside(), language));
        if (below(4) == 0)
            mail.cc = {some(People::inside(), u"en"_s)};
        if (below(20) == 0)
            mail.bcc = {contactOf(u"samir@northwind.example"_s)};
    }
}

QString Generator::filled(const char16_t *pattern, const Contact &who) const
{
    QString text = QString::fromUtf16(pattern);
    text.replace(u"{who}"_s, firstName(who)).replace(u"{topic}"_s, m_topic).replace(u"{n}"_s, m_number);
    return text.replace(u"{day}"_s, m_day).replace(u"{amount}"_s, m_amount);
}

// A working day of the last nine months, or of more when there is much, at an hour at which one works.
qint64 Generator::someTime()
{
    for (;;) {
        const qint64 midnight = (m_now / day - 2 - below(m_days)) * day;
        const QDate date = QDateTime::fromMSecsSinceEpoch(midnight, QTimeZone::utc()).date();
        const qint64 time = midnight + (6 * 60 + 30 + below(11 * 60)) * minute + below(60) * 1000;
        if (date.dayOfWeek() <= 5 || below(12) == 0)
            return time;
    }
}

Mail Generator::one(int number)
{
    const Language &language = someLanguage();
    const Pattern &pattern = language.patterns.at(below(language.patterns.size()));
    m_topic = language.topics.at(below(language.topics.size()));
    m_number = QString::number(1000 + below(89000));
    m_day = language.days.at(below(language.days.size()));
    m_amount = QString::number(120 + below(9000) * 10);
    Mail mail;
    mail.from = People::owner();
    address(mail, pattern, language.code);
    mail.subject = filled(pattern.subject, mail.to.first());
    mail.subject[0] = mail.subject.at(0).toUpper();
    if (pattern.audience != Audience::Everybody && below(4) == 0)
        mail.subject.prepend(language.reply);
    mail.text = filled(pattern.text, mail.to.first());
    if (pattern.attachment)
        mail.attachments = {{filled(pattern.attachment, mail.to.first()), 9000 + below(2400000)}};
    mail.importance = QString::fromLatin1(pattern.importance);
    mail.isReadReceiptRequested = below(25) == 0;
    mail.sentMs = someTime();
    identify(mail, number);
    return mail;
}

Mail Generator::fromCampaign(int number)
{
    const Contact customer = People::customers().at(number % People::customers().size());
    Mail mail;
    mail.from = People::owner();
    mail.to = {customer};
    mail.subject = QString::fromUtf16(campaign().subject).replace(u"{who}"_s, customer.name);
    mail.text = QString::fromUtf16(campaign().text).replace(u"{who}"_s, customer.name);
    mail.attachments = {{QString::fromUtf16(campaign().attachment), 412800}};
    mail.sentMs = (m_now / day - 12) * day + 9 * 60 * minute + number * 11000;
    identify(mail, 100000 + number);
    return mail;
}

Mail Generator::fixed(const FixedMail &plan, int number) const
{
    Mail mail;
    mail.from = People::owner();
    for (const QString &address : plan.to)
        mail.to.append(contactOf(address));
    mail.subject = QString::fromUtf16(plan.subject);
    mail.text = QString::fromUtf16(plan.text);
    for (const QString &name : plan.attachments)
        mail.attachments.append({name, plan.attachmentSize});
    mail.importance = QString::fromLatin1(plan.importance);
    mail.sentMs = m_now - plan.minutesAgo * minute;
    identify(mail, 200000 + number);
    return mail;
}

} // namespace

QString Mail::html() const
{
    if (!markup.isEmpty())
        return markup;
    QString inner;
    for (const QString &paragraph : text.split(u"\n\n"_s))
        inner +=
            QString(u"<p>"_s % paragraph.toHtmlEscaped().replace(u"\n"_s, u"<br>\r\n"_s) % u"</p>\r\n"_s);
    return QString(
        u"<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head>"
        "<body>\r\n"_s
        % inner % u"</body></html>\r\n"_s);
}

QString Mail::preview() const
{
    return QString(text).replace(u"\n"_s, u"\r\n"_s).left(255);
}

QList<Mail> sentByOwner(qint64 nowMs, int count)
{
    Generator generator(nowMs, count);
    QList<Mail> mails;
    for (const FixedMail &plan : newestMails()) {
        if (mails.size() < count)
            mails.append(generator.fixed(plan, int(mails.size())));
    }
    const int inCampaign = count >= 200 ? 60 : count / 6;
    for (int i = 0; i < inCampaign && mails.size() < count; ++i)
        mails.append(generator.fromCampaign(i));
    for (const FixedMail &plan : count >= 200 ? variedMails() : QList<FixedMail>())
        mails.append(generator.fixed(plan, int(mails.size())));
    for (int i = 0; mails.size() < count; ++i)
        mails.append(generator.one(i));
    return mails;
}

} // namespace Takeback::Demo

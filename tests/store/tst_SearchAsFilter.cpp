// SPDX-License-Identifier: GPL-3.0-or-later
// The index against a plain filter with QString: the same answers to hundreds of made-up questions about
// thousands of made-up messages that come, change and go.
#include "tests/store/SearchBench.h"

#include "app/types/Folding.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Takeback;

namespace {

// Slow, plain, and without the index: what the answer must be.
bool matches(const Mail &mail, const SearchTerm &term)
{
    QStringList texts;
    if (term.field != SearchTerm::Field::Recipients)
        texts.append(mail.subject);
    if (term.field == SearchTerm::Field::Anywhere)
        texts.append(mail.preview);
    if (term.field != SearchTerm::Field::Subject)
        for (const Recipient &one : mail.to + mail.cc + mail.bcc)
            texts.append({one.name, one.address});
    static QHash<QString, QString> plain; // folded once, for this is asked often
    const auto has = [&term](const QString &text) {
        auto known = plain.constFind(text);
        if (known == plain.cend())
            known = plain.insert(text, folded(text));
        return known->contains(term.folded);
    };
    return std::any_of(texts.begin(), texts.end(), has) != term.isNegated;
}

bool matches(const Mail &mail, const SearchQuery &query, const QStringList &own)
{
    for (const SearchTerm &term : query.terms)
        if (!matches(mail, term))
            return false;
    bool isExternal = false;
    for (const Recipient &one : mail.to + mail.cc + mail.bcc)
        if (const QString domain = domainOf(one.address); !domain.isEmpty() && !own.contains(domain))
            isExternal = true;
    const QDate day = QDateTime::fromMSecsSinceEpoch(mail.sentAt).date();
    const bool hasTime = mail.sentAt != NoTime;
    return (!query.isExternal || *query.isExternal == isExternal)
        && (!query.hasAttachment || *query.hasAttachment == mail.hasAttachments)
        && (!query.after || (hasTime && day >= *query.after))
        && (!query.before || (hasTime && day < *query.before));
}

// Words of few letters, so that they meet often.
QString someText(QRandomGenerator &random, int words)
{
    static const QStringList letters = {u"a"_s,  u"B"_s,  u"c"_s, u"é"_s, u"ß"_s, u"Ж"_s,
                                        u"報"_s, u"한"_s, u"👍"_s, u"1"_s, u"-"_s, u"ん"_s};
    QString text;
    for (int i = 0; i < words; ++i) {
        for (int j = random.bounded(1, 5); j > 0; --j)
            text += letters.at(random.bounded(int(letters.size())));
        text += random.bounded(9) == 0 ? u"\r\n"_s : u" "_s;
    }
    return text;
}

QList<Recipient> somePeople(QRandomGenerator &random, int most)
{
    static const QStringList domains = {u"contoso.com"_s, u"CONTOSO.com"_s, u"mail.contoso.com"_s,
                                        u"fabrikam.example"_s, u"münchen.example"_s};
    QList<Recipient> list;
    for (int i = random.bounded(most + 1); i > 0; --i) {
        const QString name = someText(random, random.bounded(3));
        const QString local = someText(random, 1).trimmed();
        list.append(
            {name, random.bounded(8) == 0 ? local : QString(local + u'@' + domains.at(random.bounded(5)))});
    }
    return list;
}

Mail someMail(QRandomGenerator &random)
{
    Mail mail{someText(random, random.bounded(5)), somePeople(random, 3),
              someText(random, random.bounded(12))};
    mail.cc = somePeople(random, 1);
    mail.bcc = somePeople(random, 1);
    mail.hasAttachments = random.bounded(3) == 0;
    if (random.bounded(10) != 0)
        mail.sentAt = at(Today.addDays(-random.bounded(60)), random.bounded(24));
    return mail;
}

QString someQuery(QRandomGenerator &random)
{
    QStringList list;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        QString value = someText(random, random.bounded(1, 3)).trimmed().left(random.bounded(1, 5));
        if (value.contains(u' ') || random.bounded(5) == 0)
            value = u'"' + value + u'"';
        const QStringList kinds = {value,
                                   value,
                                   value,
                                   QString(u"to:"_s + value),
                                   QString(u"subject:"_s + value),
                                   QString(u"after:%1d"_s.arg(random.bounded(70))),
                                   u"has:attachment"_s,
                                   u"is:external"_s,
                                   QString(u"before:%1d"_s.arg(random.bounded(70)))};
        list.append((random.bounded(5) == 0 ? u"-"_s : QString())
                    + kinds.at(random.bounded(int(kinds.size()))));
    }
    return list.join(u' ');
}

} // namespace

class TestSearchAsFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAlike_data();
    void answersAlike();
};

void TestSearchAsFilter::answersAlike_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSearchAsFilter::answersAlike()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    SearchIndex index;
    std::map<qint64, Mail> mails;
    for (int i = 0; i < 2000; ++i) { // some come again, some go
        const qint64 key = random.bounded(1200);
        if (random.bounded(5) == 0) {
            index.remove(key);
            mails.erase(key);
        } else {
            mails[key] = someMail(random);
            put(index, key, mails[key]);
        }
    }
    QCOMPARE(index.size(), mails.size());
    const QStringList own = {u"contoso.com"_s};
    int some = 0; // questions with some answers, and not all
    for (int i = 0; i < 100; ++i) {
        const QString typed = someQuery(random);
        const auto query = SearchQuery::parse(typed, Today);
        Keys expected;
        for (const auto &[key, mail] : mails)
            if (matches(mail, query, own))
                expected.push_back(key);
        QVERIFY2(found(index, typed, own) == expected, qPrintable(typed));
        some += !expected.empty() && expected.size() < mails.size() ? 1 : 0;
    }
    QVERIFY2(some >= 40, qPrintable(QString::number(some)));
}

QTEST_GUILESS_MAIN(TestSearchAsFilter)
#include "tst_SearchAsFilter.moc"

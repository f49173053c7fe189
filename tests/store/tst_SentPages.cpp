// SPDX-License-Identifier: GPL-3.0-or-later
// What a page does to what is known: members that it leaves out stay, ids are told apart to the last bit,
// rows move with their time; and what a search brings, in each order.
#include "tests/store/StoreBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

QStringList found(SentStore &store, const QString &typed, SentStore::Order order)
{
    QSignalSpy answered(&store, &SentStore::found);
    const int number = store.find(SearchQuery::parse(typed, {}), {u"own.example"_s}, order);
    if (!answered.wait() || answered.size() != 1 || answered.at(0).at(0).toInt() != number)
        return {u"no answer"_s};
    QStringList ids;
    for (const SentRow &row : *answered.at(0).at(1).value<std::shared_ptr<const std::vector<SentRow>>>())
        ids << store.message(row).id;
    return ids;
}

} // namespace

class TestSentPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsLeftOutStays();
    void nothingNewIsNothing();
    void removed();
    void unknownInPart();
    void idsToTheLastBit();
    void theLaterOneWins();
    void movesWithItsTime();
    void aPageIsOneRun();
    void newestWithAnInternetMessageId();
    void found_data();
    void found();
    void aLaterWish();
    void leavesTheDisk();
    void hundredThousand();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SentStore> m_store;
};

void TestSentPages::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SentStore>();
    m_store->open(m_dir->filePath(u"sent.db"_s));
}

void TestSentPages::whatIsLeftOutStays()
{
    apply(*m_store, {whole(1), whole(2)});
    QSignalSpy updated(m_store.get(), &SentStore::updated);
    MessageRecord record;
    record.id = "AAMk1=/+";
    record.present = MessageRecord::Subject | MessageRecord::Cc | MessageRecord::HasAttachments;
    record.subject = "new words";
    auto page = std::make_shared<MessagePage>();
    page->records.push_back(record);
    m_store->apply(page, {});
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(updated.at(0).at(0).value<qsizetype>(), 1);
    Message wanted = whole(1);
    wanted.subject = u"new words"_s;
    wanted.cc.clear();
    wanted.hasAttachments = false;
    QCOMPARE(m_store->message(m_store->at(1)), wanted);
    QCOMPARE(::found(*m_store, u"new words"_s, SentStore::Order::Date), QStringList{wanted.id});
    QCOMPARE(::found(*m_store, u"subject:\"figures <b> 1\""_s, SentStore::Order::Date), QStringList());
}

void TestSentPages::nothingNewIsNothing()
{
    apply(*m_store, {whole(1), whole(2)});
    Mirror mirror(*m_store);
    QSignalSpy updated(m_store.get(), &SentStore::updated);
    apply(*m_store, {whole(2), whole(1)});
    QCOMPARE(mirror.runs + updated.size(), 0);
}

void TestSentPages::removed()
{
    apply(*m_store, {whole(1), whole(2), whole(3)});
    Mirror mirror(*m_store);
    auto page = std::make_shared<MessagePage>();
    page->records.resize(2);
    page->records[0].id = "AAMk2=/+";
    page->records[1].id = "never known";
    page->records[0].isRemoved = page->records[1].isRemoved = true;
    m_store->apply(page, {});
    QTRY_COMPARE(m_store->pagesPending(), 0);
    QCOMPARE(idsOf(*m_store), (QStringList{whole(3).id, whole(1).id}));
    QVERIFY(mirror.isAsTold);
    QCOMPARE(m_store->rowOf(whole(2).id), -1);
    const qint64 last = std::max(m_store->at(0).key, m_store->at(1).key);
    apply(*m_store, {whole(2)}); // back again, as another one
    QCOMPARE(m_store->rowOf(whole(2).id), 1);
    QVERIFY(m_store->at(1).key > last);
}

void TestSentPages::unknownInPart()
{
    auto page = std::make_shared<MessagePage>();
    page->records.resize(1);
    page->records[0].id = "x";
    page->records[0].present = MessageRecord::Subject;
    page->records[0].subject = "only this";
    m_store->apply(page, {});
    QTRY_COMPARE(m_store->size(), 1);
    QCOMPARE(m_store->message(m_store->at(0)), message(-1, u"x"_s, u"only this"_s));
}

void TestSentPages::idsToTheLastBit()
{
    apply(*m_store, {message(2, u"AAMkA"_s), message(1, u"AAMka"_s)});
    apply(*m_store, {message(1, u"AAMka"_s, u"last"_s)});
    QCOMPARE(idsOf(*m_store), (QStringList{u"AAMkA"_s, u"AAMka"_s}));
    QCOMPARE(m_store->message(m_store->at(0)).subject, QString());
    for (int row = 0; row < 2; ++row)
        QCOMPARE(m_store->rowOf(m_store->message(m_store->at(row)).id), row);
}

void TestSentPages::theLaterOneWins()
{
    Mirror mirror(*m_store);
    apply(*m_store, {message(1, u"a"_s, u"1"_s), message(7, u"b"_s), message(5, u"a"_s, u"2"_s)});
    QCOMPARE(idsOf(*m_store), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(m_store->message(m_store->at(1)), message(5, u"a"_s, u"2"_s));
    QVERIFY(mirror.isAsTold);
}

void TestSentPages::movesWithItsTime()
{
    apply(*m_store, {message(1, u"a"_s), message(2, u"b"_s), message(3, u"c"_s)});
    Mirror mirror(*m_store);
    const qint64 key = m_store->at(2).key;
    apply(*m_store, {message(9, u"a"_s)});
    QCOMPARE(idsOf(*m_store), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(m_store->at(0).key, key);
    QCOMPARE(m_store->rowOf(u"a"_s), 0);
    apply(*m_store, {message(-1, u"a"_s)});
    QCOMPARE(m_store->rowOf(u"a"_s), 2);
    QCOMPARE(::found(*m_store, {}, SentStore::Order::Date), idsOf(*m_store));
    QVERIFY(mirror.isAsTold);
}

void TestSentPages::aPageIsOneRun()
{
    Mirror mirror(*m_store);
    QList<Message> page;
    for (int i = 0; i < 50; ++i)
        page << message(1000 + i, u"id-%1"_s.arg(i));
    apply(*m_store, page);
    QCOMPARE(mirror.runs, 1);
    apply(*m_store,
          {message(2001, u"x"_s), message(2000, u"y"_s), page.at(20), message(500, u"z"_s),
           message(499, u"w"_s)});
    QCOMPARE(mirror.runs, 3);
    QVERIFY(mirror.isAsTold);
    QCOMPARE(m_store->size(), 54);
}

void TestSentPages::newestWithAnInternetMessageId()
{
    Message copy = whole(1);
    copy.id = u"a copy of it"_s;
    copy.sentAt = copy.sentAt.addSecs(60);
    apply(*m_store, {whole(1), copy, whole(0)});
    QCOMPARE(m_store->rowOfInternetMessageId(u"<1@x>"_s), 0);
    QCOMPARE(m_store->rowOfInternetMessageId(u"<2@x>"_s), -1);
    QCOMPARE(m_store->rowOfInternetMessageId({}), -1);
}

void TestSentPages::found_data()
{
    using Order = SentOrder;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("ids");
    QTest::newRow("all") << QString() << Order::Date << u"54321"_s;
    QTest::newRow("all, oldest first") << QString() << Order::DateUp << u"12345"_s;
    QTest::newRow("by subject") << QString() << Order::Subject << u"42153"_s;
    QTest::newRow("by recipient") << QString() << Order::Recipient << u"35142"_s;
    QTest::newRow("some") << u"report"_s << Order::Date << u"542"_s;
    QTest::newRow("some, oldest first") << u"report"_s << Order::DateUp << u"245"_s;
    QTest::newRow("some by recipient") << u"report"_s << Order::Recipient << u"542"_s;
    QTest::newRow("none") << u"nowhere"_s << Order::Subject << QString();
    QTest::newRow("to outside") << u"is:external"_s << Order::Date << u"31"_s;
}

void TestSentPages::found()
{
    QFETCH(QString, typed);
    QFETCH(SentOrder, order);
    QFETCH(QString, ids);
    QList<Message> page{message(1, u"1"_s, u"summary"_s), message(2, u"2"_s, u"Report 10"_s),
                        message(3, u"3"_s), message(4, u"4"_s, u"report 9"_s),
                        message(5, u"5"_s, u"Über das REPORTING"_s)};
    page[0].to = {{u"Özil"_s, u"o@else.example"_s}};
    page[2].cc = {{u"ada"_s, u"a@else.example"_s}};
    page[3].bcc = {{u"Zoe"_s, u"z@own.example"_s}};
    page[4].to = {{{}, u"Bob@own.example"_s}, {u"Aaron"_s, u"x@own.example"_s}};
    apply(*m_store, page);
    QCOMPARE(::found(*m_store, typed, order).join(QString()), ids);
}

void TestSentPages::aLaterWish()
{
    apply(*m_store, {whole(1), whole(2)});
    QSignalSpy answered(m_store.get(), &SentStore::found);
    int last = 0;
    for (int i = 0; i < 50; ++i)
        last = m_store->find(SearchQuery::parse(QString::number(i), {}), {}, SentStore::Order::Date);
    m_store->apply(pageOf({whole(3)}), {});
    QTRY_COMPARE(m_store->size(), 3);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).toInt(), last);
}

void TestSentPages::leavesTheDisk()
{
    const QString path = m_dir->filePath(u"sent.db"_s);
    apply(*m_store, {whole(1)});
    QVERIFY(QFile::exists(path));
    m_store->leaveDisk();
    QTRY_VERIFY(!QFile::exists(path) && !QFile::exists(path + u"-wal"_s));
    QVERIFY(!m_store->trouble());
    apply(*m_store, {whole(2)});
    QCOMPARE(m_store->message(m_store->at(0)), whole(2));
    QCOMPARE(m_store->message(m_store->at(1)), whole(1));
    m_store.reset();
    QVERIFY(!QFile::exists(path));

    QFile foreign(path);
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("not ours") == 8);
    foreign.close();
    m_store = std::make_unique<SentStore>();
    m_store->open(path);
    QVERIFY(m_store->trouble());
    m_store->leaveDisk();
    apply(*m_store, {whole(2)});
    QCOMPARE(QFile(path).size(), 8);
}

void TestSentPages::hundredThousand()
{
    for (int i = 0; i < 100000; i += 500) {
        QList<Message> page;
        for (int j = i; j < i + 500; ++j)
            page << message(200000 - j, u"id-%1"_s.arg(j));
        m_store->apply(pageOf(page), {});
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_store->size(), 100000, 60000);
    QCOMPARE(m_store->rowOf(u"id-54321"_s), 54321);
    m_store.reset();
    m_store = std::make_unique<SentStore>();
    Mirror mirror(*m_store);
    m_store->open(m_dir->filePath(u"sent.db"_s));
    QCOMPARE(m_store->size(), 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_store->isLoaded(), 30000);
    QCOMPARE(m_store->size(), 100000);
    QCOMPARE(mirror.runs, 2);
    QVERIFY(mirror.isAsTold);
}

QTEST_GUILESS_MAIN(TestSentPages)
#include "tst_SentPages.moc"

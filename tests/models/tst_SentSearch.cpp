// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a search or of another order: put in by difference, so that what is held on to stays; against a
// plain list of what should be there.
#include "tests/models/ModelBench.h"

#include <map>
#include <random>

using namespace Takeback;
using namespace Takeback::Tests;
using Bench = ModelBench;

namespace {

Message about(int number, const QString &subject, const QString &to = {})
{
    Message message = sent(number, number);
    message.subject = subject;
    if (!to.isEmpty())
        message.to = {{to, to + u"@example.org"_s}};
    return message;
}

// The id a persistent index is for, by what it holds now.
QString idAt(const QPersistentModelIndex &index)
{
    return index.isValid() ? index.data(SentModel::IdRole).toString() : QString();
}

} // namespace

class tst_SentSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foundAndAllAgain()
    {
        Bench bench;
        bench.apply({about(1, u"Apples"_s), about(2, u"Pears"_s), about(3, u"More apples"_s)});
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        QSignalSpy searched(&bench.model, &SentModel::searched);
        bench.model.setSearch(query(u"apples"_s));
        QCOMPARE(bench.model.rowCount(), 3); // until the answer is there
        QVERIFY(bench.model.isSearching());
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(bench.joined(), u"3 1"_s);
        QCOMPARE(bench.model.total(), 3);
        bench.search(u"nothing like it"_s);
        QCOMPARE(bench.model.rowCount(), 0);
        bench.model.setSearch({});
        QCOMPARE(bench.joined(), u"3 2 1"_s); // at once
        QCOMPARE(searched.size(), 3);
        QCOMPARE(reset.size(), 0);
    }

    void anEarlierAnswerNeverOverwritesALaterOne()
    {
        Bench bench;
        bench.apply({about(1, u"Apples"_s), about(2, u"Pears"_s)});
        for (const auto &typed : {u"a"_s, u"ap"_s, u"app"_s, u"pea"_s})
            bench.model.setSearch(query(typed));
        QTRY_VERIFY(!bench.model.isSearching());
        QCOMPARE(bench.joined(), u"2"_s);
        bench.model.setSearch(query(u"apples"_s));
        bench.model.setSearch({}); // and none comes after everything was wanted again
        QSignalSpy found(&bench.store, &SentStore::found);
        found.wait(200);
        QCOMPARE(bench.joined(), u"2 1"_s);
    }

    void selectionSurvives()
    {
        Bench bench;
        QList<Message> many;
        for (int i = 0; i < 500; ++i)
            many << about(i, i % 2 ? u"odd"_s : u"even"_s);
        bench.apply(many);
        const QPersistentModelIndex odd = bench.model.index(bench.model.rowOf(u"id-77"_s));
        const QPersistentModelIndex even = bench.model.index(bench.model.rowOf(u"id-78"_s));
        QSignalSpy removed(&bench.model, &QAbstractItemModel::rowsRemoved);
        bench.search(u"odd"_s); // 250 single rows go: as one
        QCOMPARE(bench.model.rowCount(), 250);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(idAt(odd), u"id-77"_s);
        QVERIFY(!even.isValid());
        bench.sort(SentModel::Sort::DateUp);
        QCOMPARE(bench.ids().first(), u"1"_s);
        QCOMPARE(idAt(odd), u"id-77"_s);
        bench.search({});
        QCOMPARE(bench.model.rowCount(), 500);
        QCOMPARE(idAt(odd), u"id-77"_s);
        bench.sort(SentModel::Sort::Date);
        QCOMPARE(bench.ids().first(), u"499"_s);
        QCOMPARE(idAt(odd), u"id-77"_s);
        QCOMPARE(odd.row(), bench.model.rowOf(u"id-77"_s));
    }

    void whatChangesMeanwhile()
    {
        Bench bench;
        bench.apply({about(1, u"Apples"_s), about(2, u"Pears"_s), about(3, u"Apples"_s)});
        bench.search(u"apples"_s);
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        bench.apply({about(5, u"apples, late"_s), about(4, u"Plums"_s)});
        QTRY_COMPARE(bench.joined(), u"5 3 1"_s);
        Message one = about(1, u"Apples"_s);
        one.hasAttachments = true;
        bench.apply({one});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2);
        bench.apply({about(3, u"No longer"_s), about(2, u"now apples"_s)}); // what matches changes too
        QTRY_COMPARE(bench.joined(), u"5 2 1"_s);
    }

    void whatGoesIsGoneAtOnce()
    {
        for (const auto order : {SentModel::Sort::Date, SentModel::Sort::Subject}) {
            Bench bench;
            bench.apply({about(1, u"Apples z"_s), about(2, u"Apples y"_s), about(3, u"Apples x"_s),
                         about(4, u"Apples a"_s)});
            bench.search(u"apples"_s);
            bench.sort(order);
            bool isGone = false;
            connect(&bench.store, &SentStore::removed, &bench.model,
                    [&] { isGone = bench.model.rowOf(u"id-2"_s) < 0 && bench.model.rowCount() == 2; });
            bench.remove({u"id-2"_s, u"id-3"_s});
            QTRY_VERIFY(isGone);
            QCOMPARE(bench.ids().size(), 2);
        }
    }

    void forgotten()
    {
        Bench bench;
        bench.apply({about(1, u"Apples"_s), about(2, u"Apples"_s)});
        bench.search(u"apples"_s);
        bench.model.setSearch(query(u"appl"_s));
        bench.store.forget();
        QTRY_COMPARE(bench.model.rowCount(), 0);
        QTRY_VERIFY(!bench.model.isSearching());
        bench.apply({about(3, u"apples again"_s)});
        QTRY_COMPARE(bench.joined(), u"3"_s);
    }

    void orders()
    {
        Bench bench;
        bench.apply({about(1, u"Cherries"_s, u"Bob"_s), about(2, u"Apples"_s, u"Zoe"_s),
                     about(3, u"Bananas"_s, u"Ada"_s)});
        bench.sort(SentModel::Sort::Subject);
        QCOMPARE(bench.joined(), u"2 3 1"_s);
        bench.sort(SentModel::Sort::Recipient);
        QCOMPARE(bench.joined(), u"3 1 2"_s);
        bench.sort(SentModel::Sort::DateUp);
        QCOMPARE(bench.joined(), u"1 2 3"_s);
        bench.sort(SentModel::Sort::Subject);
        bench.apply({about(4, u"Berries"_s)});
        QTRY_COMPARE(bench.joined(), u"2 3 4 1"_s);
        bench.search(u"an"_s);
        QCOMPARE(bench.joined(), u"3"_s);
    }

    void byState()
    {
        Bench bench;
        bench.apply({sent(1, 1), sent(2, 2), sent(3, 3), sent(4, 4), sent(5, 5)});
        const auto recall = [&](int number, RecallState state, int minute) {
            Recall made = recallOf(sent(number, number), u"r%1-%2"_s.arg(number).arg(minute), state);
            made.plannedAt = sent(0, minute).sentAt;
            bench.journal.record(made);
        };
        recall(2, RecallState::Submitted, 10);
        recall(4, RecallState::Submitted, 20);
        recall(1, RecallState::Failed, 5);
        bench.sort(SentModel::Sort::State);
        QCOMPARE(bench.joined(), u"1 4 2 5 3"_s); // failed; submitted, the newest recall first; the rest
        recall(5, RecallState::Sending, 30);
        QTRY_COMPARE(bench.joined(), u"5 1 4 2 3"_s);
        recall(99, RecallState::Failed, 40); // of a message that is not here
        QCOMPARE(bench.model.rowCount(), 5);
    }

    void theServersHits()
    {
        Bench bench;
        bench.apply(
            {about(1, u"Apples"_s), about(2, u"Pears"_s), about(3, u"Plums"_s), about(4, u"Apples"_s)});
        bench.search(u"apples"_s);
        bench.model.setServerHits({u"id-3"_s, u"id-4"_s, u"id-9"_s});
        QTRY_VERIFY(!bench.model.isSearching());
        QCOMPARE(bench.joined(), u"4 3 1"_s); // each once, in its place by date
        QCOMPARE(bench.model.serverHitsShown(), 1);
        bench.apply({about(9, u"Grapes"_s)}); // known to the server first
        QTRY_COMPARE(bench.joined(), u"9 4 3 1"_s);
        bench.sort(SentModel::Sort::DateUp);
        QCOMPARE(bench.joined(), u"1 3 4 9"_s);
        bench.search(u"apple"_s); // another search: they go
        QCOMPARE(bench.joined(), u"1 4"_s);
        QCOMPARE(bench.model.serverHitsShown(), 0);
    }

    void outsiders()
    {
        Bench bench;
        Message in = about(1, u"In"_s);
        in.to = {{{}, u"ada@home.example"_s}};
        Message out = about(2, u"Out"_s);
        out.to = {{{}, u"ada@home.example"_s}, {{}, u"bob@away.example"_s}};
        bench.apply({in, out});
        bench.model.setOwnDomains({u"home.example"_s});
        bench.search(u"is:external"_s);
        QCOMPARE(bench.joined(), u"2"_s);
        bench.model.setOwnDomains({u"home.example"_s, u"away.example"_s});
        QTRY_COMPARE(bench.model.rowCount(), 0);
    }

    void recallMails()
    {
        Bench bench;
        Message original = about(1, u"Salary bands"_s);
        Message notice = about(2, u"Recall: Salary bands"_s);
        Message late = about(300, u"Recall: Salary bands"_s);
        Message other = about(3, u"Recall: of the committee"_s);
        Message named = about(4, u"Recall: cut sho"_s);
        bench.apply({original, notice, late, other, named});
        const auto isNotice = [&](const char *id) {
            return bench.at(bench.model.rowOf(QString::fromLatin1(id)), SentModel::IsRecallMailRole).toBool();
        };
        QVERIFY(!isNotice("id-2"));
        Recall recall = recallOf(original, u"r1"_s, RecallState::Failed);
        recall.sendingAt = original.sentAt.addSecs(30);
        bench.journal.record(recall);
        QVERIFY(!isNotice("id-2")); // nothing was sent
        recall.state = RecallState::Submitted;
        recall.recallMailId = named.internetMessageId;
        bench.journal.record(recall);
        QVERIFY(isNotice("id-2"));
        QVERIFY(isNotice("id-4")); // the server named it
        QVERIFY(!isNotice("id-300")); // hours later: somebody wrote that
        QVERIFY(!isNotice("id-3"));
        QVERIFY(!isNotice("id-1"));
    }

    // What comes, goes and changes at random, under searches and orders at random.
    void random()
    {
        Bench bench;
        std::mt19937 generator(4711);
        const auto below = [&](int end) { return int(generator() % unsigned(end)); };
        const QStringList words{u"apples"_s, u"pears"_s, u"plums"_s};
        std::map<int, int> truth; // number -> word
        QString typed;
        auto order = SentModel::Sort::Date;
        const QPersistentModelIndex none;
        for (int round = 0; round < 40; ++round) {
            QHash<QString, QPersistentModelIndex> held;
            for (int row = 0; row < bench.model.rowCount(); row += 1 + below(9)) {
                const QModelIndex index = bench.model.index(row);
                held.insert(index.data(SentModel::IdRole).toString(), index);
            }
            QList<Message> page;
            for (int i = below(round % 10 == 0 ? 300 : 12); i >= 0; --i) {
                const int number = below(1000);
                truth[number] = below(3);
                page << about(number, words.at(truth[number]));
            }
            bench.apply(page);
            QStringList gone;
            for (int i = below(8); i > 0 && !truth.empty(); --i) {
                const auto one = std::next(truth.begin(), below(int(truth.size())));
                gone << u"id-"_s + QString::number(one->first);
                truth.erase(one);
            }
            bench.remove(gone);
            if (below(3) == 0)
                bench.model.setSearch(query(typed = below(3) ? words.at(below(3)) : QString()));
            if (below(4) == 0)
                bench.model.setSort(order = below(2) ? SentModel::Sort::Date : SentModel::Sort::DateUp);
            QStringList wanted;
            for (const auto &[number, word] : truth)
                if (typed.isEmpty() || words.at(word) == typed)
                    wanted << QString::number(number);
            if (order == SentModel::Sort::Date)
                std::reverse(wanted.begin(), wanted.end());
            QTRY_COMPARE(bench.joined(), wanted.join(u' '));
            for (auto one = held.cbegin(); one != held.cend(); ++one)
                if (one->isValid())
                    QCOMPARE(idAt(*one), one.key());
                else
                    QVERIFY(gone.contains(one.key()) || !wanted.contains(one.key().mid(3))
                            || !typed.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_SentSearch)
#include "tst_SentSearch.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Several chosen messages stay chosen, whatever comes, goes or changes its place; nobody is chosen for a
// person; and a hundred thousand of them hold up nothing.
#include "tests/models/ModelBench.h"
#include "ui/SentList.h"
#include "ui/SentView.h"

using namespace Takeback;
using namespace Takeback::Tests;

namespace {

struct Bench : ModelBench {
    explicit Bench(int messages)
    {
        QList<Message> many;
        for (int number = 1; number <= messages; ++number)
            many << about(number);
        apply(many);
        view.show(&model);
        view.resize(400, 500);
        view.setVisible(true);
        list = view.findChild<QListView *>(u"sentItems"_s);
    }

    static Message about(int number)
    {
        Message message = sent(number, number);
        message.subject = number % 2 ? u"odd"_s : u"even"_s;
        return message;
    }
    void chooseAlso(const QString &id)
    {
        list->selectionModel()->select(list->model()->index(model.rowOf(id), 0), QItemSelectionModel::Select);
    }
    QStringList chosen() const
    {
        QStringList all;
        for (const auto &[first, last] : view.selectedRows())
            for (int row = first; row <= last; ++row)
                all << model.index(row).data(SentModel::IdRole).toString();
        all.sort();
        return all;
    }

    SentView view;
    QListView *list;
};

} // namespace

class tst_Selection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byKeys()
    {
        Bench bench(50);
        bench.list->setFocus();
        QTest::keyClick(bench.list, Qt::Key_Down);
        QCOMPARE(bench.view.selectedCount(), 1);
        QVERIFY(!bench.view.selected().isEmpty());
        QTest::keyClick(bench.list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(bench.list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.view.selectedCount(), 3);
        QCOMPARE(bench.view.selected(), QString()); // no single one
        QTest::keyClick(bench.list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bench.view.selectedCount(), 50);
        QTest::keyClick(bench.list, Qt::Key_Delete); // does nothing
        QCOMPARE(bench.view.selectedCount(), 50);
        QTest::keyClick(bench.list, Qt::Key_Home);
        QCOMPARE(bench.view.selectedCount(), 1);
    }

    void theyStayChosen()
    {
        Bench bench(300);
        for (const QString &id : {u"id-11"_s, u"id-101"_s, u"id-103"_s, u"id-299"_s})
            bench.chooseAlso(id);
        const QStringList before = bench.chosen();
        QCOMPARE(before.size(), 4);
        bench.apply({Bench::about(400), Bench::about(0)});
        QTRY_COMPARE(bench.model.rowCount(), 302);
        QCOMPARE(bench.chosen(), before);
        bench.view.search(query(u"odd"_s));
        QTRY_VERIFY(!bench.model.isSearching());
        QCOMPARE(bench.chosen(), before);
        for (const auto order : {SentModel::Sort::DateUp, SentModel::Sort::Subject, SentModel::Sort::Date}) {
            bench.view.sort(order);
            QTRY_VERIFY(!bench.model.isSearching());
            QCOMPARE(bench.chosen(), before);
        }
        bench.view.search({});
        QTRY_COMPARE(bench.model.rowCount(), 302);
        QCOMPARE(bench.chosen(), before);
    }

    // Of several the others stay, and no neighbour takes the place of what went.
    void whatGoesIsChosenNoMore()
    {
        Bench bench(100);
        for (const QString &id : {u"id-10"_s, u"id-20"_s, u"id-30"_s})
            bench.chooseAlso(id);
        bench.list->selectionModel()->setCurrentIndex(
            bench.list->model()->index(bench.model.rowOf(u"id-20"_s), 0), QItemSelectionModel::NoUpdate);
        bench.remove({u"id-20"_s});
        QTRY_COMPARE(bench.model.rowCount(), 99);
        QCOMPARE(bench.chosen(), QStringList({u"id-10"_s, u"id-30"_s}));
        bench.view.search(query(u"odd"_s));
        QTRY_COMPARE(bench.model.rowCount(), 50);
        QCOMPARE(bench.view.selectedCount(), 0);
    }

    // All of a large mailbox: counted and kept as ranges, never row by row.
    void aHundredThousand()
    {
        Bench bench(0);
        QList<Message> many;
        for (int number = 1; number <= 100000; ++number)
            many << Bench::about(number);
        bench.store.apply(pageOf(many), {});
        QTRY_COMPARE_WITH_TIMEOUT(bench.model.rowCount(), 100000, 60000);
        bench.list->selectAll();
        QCOMPARE(bench.view.selectedCount(), 100000);
        QCOMPARE(bench.view.selectedRows().size(), 1);
        bench.apply({Bench::about(200000)}); // not chosen: it came later
        QTRY_COMPARE(bench.model.rowCount(), 100001);
        QCOMPARE(bench.view.selectedCount(), 100000);
        QCOMPARE(bench.model.rows(bench.view.selectedRows()).size(), size_t(100000));
    }
};

QTEST_MAIN(tst_Selection)
#include "tst_Selection.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The list keeps what a person looks at and what they chose, whatever comes, goes or is searched for; and
// never chooses for them.
#include "tests/models/ModelBench.h"
#include "ui/SentList.h"
#include "ui/SentView.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>

using namespace Takeback;
using namespace Takeback::Tests;

namespace {

Message about(int number)
{
    Message message = sent(number, number * 60);
    message.subject = number % 2 ? u"odd"_s : u"even"_s;
    message.to = {{QString(QChar(u'A' + number % 26)), {}}};
    return message;
}

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

    void search(const QString &typed)
    {
        view.search(query(typed));
        QTRY_VERIFY(!model.isSearching());
    }
    void choose(const QString &id)
    {
        list->setCurrentIndex(list->model()->index(model.rowOf(id), 0));
        QCOMPARE(view.selected(), id);
    }
    // The message at the upper edge, and how far it is above it.
    std::pair<QString, int> top()
    {
        const QModelIndex index = static_cast<SentList *>(list)->top();
        return {index.data(SentModel::IdRole).toString(), list->visualRect(index).top()};
    }
    QString head() const { return view.findChild<QLabel *>(u"dayLabel"_s)->text(); }
    QScrollBar *bar() const { return list->verticalScrollBar(); }

    SentView view;
    QListView *list;
};

} // namespace

class tst_SentView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newMailShowsAtTheTop()
    {
        Bench bench(50);
        bench.apply({about(60)});
        QTRY_COMPARE(bench.top().first, u"id-60"_s);
        QCOMPARE(bench.bar()->value(), 0);
    }

    void whatIsLookedAtStays()
    {
        Bench bench(200);
        bench.bar()->setValue(3000);
        const auto before = bench.top();
        QVERIFY(before.second != 0);
        bench.apply({about(300), about(301), about(302)}); // above
        QTRY_VERIFY(bench.bar()->value() > 3000);
        QCOMPARE(bench.top(), before);
        bench.remove({u"id-300"_s, u"id-199"_s, u"id-150"_s, u"id-2"_s});
        QTRY_COMPARE(bench.model.rowCount(), 199);
        QCOMPARE(bench.top(), before);
        bench.apply({about(0)}); // below
        QTRY_COMPARE(bench.model.rowCount(), 200);
        QCOMPARE(bench.top(), before);
    }

    void soItDoesWhileASearchIsShown()
    {
        Bench bench(400);
        bench.search(u"odd"_s);
        bench.bar()->setValue(3000);
        const auto before = bench.top();
        bench.apply({about(501), about(502), about(503)});
        QTRY_COMPARE(bench.model.rowCount(), 202);
        QCOMPARE(bench.top(), before);
    }

    void theChosenMessageStaysChosen()
    {
        Bench bench(300);
        bench.choose(u"id-101"_s);
        QStringList told;
        connect(&bench.view, &SentView::selectedChanged, &bench.view, [&] { told << bench.view.selected(); });
        bench.apply({about(400)});
        bench.search(u"odd"_s);
        QCOMPARE(bench.view.selected(), u"id-101"_s);
        const QModelIndex chosen = bench.list->selectionModel()->selectedRows().first();
        QVERIFY(bench.list->viewport()->rect().intersects(bench.list->visualRect(chosen)));
        for (const auto order : {SentModel::Sort::DateUp, SentModel::Sort::Recipient, SentModel::Sort::State,
                                 SentModel::Sort::Date}) {
            bench.view.sort(order);
            QTRY_VERIFY(!bench.model.isSearching());
            QCOMPARE(bench.view.selected(), u"id-101"_s);
        }
        bench.search({});
        QCOMPARE(bench.view.selected(), u"id-101"_s);
        QCOMPARE(told.count(u"id-101"_s), told.size()); // not in between either
    }

    void whatIsNotFoundIsNotChosen()
    {
        Bench bench(300);
        bench.choose(u"id-102"_s);
        bench.search(u"odd"_s);
        QCOMPARE(bench.view.selected(), QString());
        QVERIFY(!bench.list->currentIndex().isValid());
        bench.search({});
        QCOMPARE(bench.view.selected(), QString());
    }

    void whatIsRemovedLeavesNoOtherChosen()
    {
        Bench bench(20);
        bench.choose(u"id-7"_s);
        bench.remove({u"id-7"_s});
        QTRY_COMPARE(bench.model.rowCount(), 19);
        QCOMPARE(bench.view.selected(), QString());
        // The row where the keyboard is, chosen by nobody: its neighbour is not chosen either.
        bench.list->selectionModel()->setCurrentIndex(bench.list->model()->index(3, 0),
                                                      QItemSelectionModel::NoUpdate);
        bench.remove({bench.list->currentIndex().data(SentModel::IdRole).toString()});
        QTRY_COMPARE(bench.model.rowCount(), 18);
        QCOMPARE(bench.view.selected(), QString());
    }

    void anotherSearchIsShownFromItsBeginning()
    {
        Bench bench(400);
        bench.bar()->setValue(5000);
        bench.search(u"odd"_s);
        QCOMPARE(bench.bar()->value(), 0);
        QCOMPARE(bench.top().first, u"id-399"_s);
    }

    void theNewest()
    {
        Bench bench(50);
        bench.view.sort(SentModel::Sort::Subject);
        bench.search(u"odd"_s);
        Recall recall = recallOf(about(50), u"r1"_s, RecallState::Submitted);
        recall.sendingAt = about(51).sentAt;
        bench.journal.record(recall);
        Message notice = about(51);
        notice.subject = u"Recall: even"_s;
        bench.apply({notice});
        bench.view.selectNewest();
        QCOMPARE(bench.view.selected(), u"id-50"_s); // not what its recall left there
        QCOMPARE(bench.model.rowCount(), 51);
        bench.choose(u"id-51"_s);
        QVERIFY(bench.view.isNoticeSelected());
        const QString spoken = bench.list->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.endsWith(u", Recall notice"_s), qPrintable(spoken));
    }

    void keys()
    {
        Bench bench(100);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(bench.list, key);
            return bench.view.selected();
        };
        bench.list->setFocus();
        bench.choose(u"id-100"_s);
        QCOMPARE(press(Qt::Key_End), u"id-1"_s);
        QCOMPARE(press(Qt::Key_Home), u"id-100"_s);
        QCOMPARE(press(Qt::Key_Down), u"id-99"_s);
        const QString page = press(Qt::Key_PageDown);
        QVERIFY(page != u"id-99"_s && page != u"id-1"_s);
        press(Qt::Key_PageUp);
        QSignalSpy typed(&bench.view, &SentView::typed);
        const QString before = bench.view.selected();
        QTest::keyClicks(bench.list, u"od"_s);
        QCOMPARE(typed.size(), 2);
        QCOMPARE(typed.first().first().toString(), u"o"_s);
        QCOMPARE(bench.view.selected(), before);
    }

    void enteredFromTheSearch()
    {
        Bench bench(10);
        bench.view.enter();
        QCOMPARE(bench.view.selected(), u"id-10"_s);
        bench.choose(u"id-4"_s);
        bench.view.enter();
        QCOMPARE(bench.view.selected(), u"id-4"_s);
    }

    void theHead()
    {
        Bench bench(100);
        bench.journal.record(recallOf(about(3), u"r1"_s, RecallState::Failed));
        const auto shows = [&](SentModel::Sort order) {
            bench.view.sort(order);
            QTRY_VERIFY(!bench.model.isSearching());
        };
        QTRY_VERIFY2(bench.head().contains(u"September"_s), qPrintable(bench.head()));
        shows(SentModel::Sort::State);
        QCOMPARE(bench.head(), u"Failed"_s);
        bench.bar()->setValue(bench.bar()->maximum());
        QCOMPARE(bench.head(), u"Never recalled"_s);
        shows(SentModel::Sort::Date);
        bench.view.setFinding(u"1 of 2"_s);
        QCOMPARE(bench.head(), u"1 of 2"_s);
        bench.view.setFinding({});
        QVERIFY(bench.head().contains(u"September"_s));
    }

    void theOrderIsKept()
    {
        const QTemporaryDir dir;
        QSettings settings(dir.filePath(u"s.ini"_s), QSettings::IniFormat);
        {
            Bench bench(5);
            const auto actions = bench.view.findChild<QToolButton *>(u"sort"_s)->menu()->actions();
            QCOMPARE(actions.size(), 5);
            actions.at(1)->trigger(); // oldest first
            QTRY_COMPARE(bench.joined(), u"1 2 3 4 5"_s);
            QCOMPARE(bench.view.findChild<QToolButton *>(u"sort"_s)->accessibleName(),
                     u"Sorted: Oldest first"_s);
            bench.view.store(settings);
        }
        Bench bench(5);
        bench.view.restore(settings);
        QTRY_COMPARE(bench.joined(), u"1 2 3 4 5"_s);
        settings.setValue(u"window/sort"_s, u"nonsense"_s);
        bench.view.restore(settings);
        QCOMPARE(bench.model.sort(), SentModel::Sort::DateUp);
    }

    void theHeightOfTheHeadIsOne()
    {
        Bench bench(10);
        auto *head = bench.view.findChild<QWidget *>(u"listHead"_s);
        const int height = head->height();
        const int top = bench.list->y();
        bench.view.setFinding(QString(300, u'w'), u"Search the server"_s);
        QCoreApplication::processEvents();
        QCOMPARE(head->height(), height);
        QCOMPARE(bench.list->y(), top);
        QVERIFY(bench.view.width() == 400);
    }
};

QTEST_MAIN(tst_SentView)
#include "tst_SentView.moc"

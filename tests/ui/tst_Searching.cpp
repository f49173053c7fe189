// SPDX-License-Identifier: GPL-3.0-or-later
// Finding, in the true window: what is typed is searched at once, what was found is said above the list, the
// server is asked only when it is wanted, and what a recall left in Sent Items is called what it is.
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;

namespace {

struct Bench : Window {
    Bench() : Window(mails(60)) { }

    void type(const QString &text)
    {
        search()->setFocus();
        search()->selectAll();
        QTest::keyClicks(search(), text);
    }
    QLineEdit *search() const { return find<QLineEdit>("search"); }
    int rows() const { return sentItems()->model()->rowCount(); }
    QString finding() const { return text("dayLabel"); }
    QString chosen() const
    {
        const auto all = sentItems()->selectionModel()->selectedRows();
        return all.isEmpty() ? QString() : all.first().data(Qt::DisplayRole).toString();
    }
    QPushButton *offered() const // by the empty list
    {
        for (auto *button : sentItems()->parentWidget()->findChildren<QPushButton *>())
            if (button->isVisible() && button->objectName() != u"searchServer"_s)
                return button;
        return nullptr;
    }
    qsizetype searchesSeen()
    {
        const auto seen = bench.service.seen();
        return std::count_if(seen.begin(), seen.end(),
                             [](const auto &one) { return one.target.contains("$search="); });
    }
};

} // namespace

class tst_Searching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asOneTypes()
    {
        Bench window;
        QVERIFY(window.signIn());
        window.type(u"SALARY weber"_s);
        QTRY_COMPARE(window.rows(), 1);
        QTRY_VERIFY2(window.finding().startsWith(u"1 of 60 message"_s), qPrintable(window.finding()));
        QCOMPARE(window.search()->accessibleDescription(), window.finding());
        window.type(u"to:weber"_s);
        QTRY_VERIFY(window.rows() > 0 && window.rows() < 60);
        const QStringList names = window.rowNames(window.sentItems());
        for (const QString &name : names) // an address that was found is seen, and heard
            QVERIFY2(name.contains(u"weber"_s, Qt::CaseInsensitive), qPrintable(name));
        window.type(u"nothing is like this"_s);
        QTRY_COMPARE(window.rows(), 0);
        QCOMPARE(window.searchesSeen(), 0); // nobody asked for the server
        window.press(Qt::Key_Escape);
        QCOMPARE(window.rows(), 60);
        QVERIFY(window.finding().startsWith(u"Today"_s));
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QTest::newRow("date") << u"after:soon"_s
                              << QString(u"“\u2068after:soon\u2069” is no date. Write after:"_s % today
                                         % u'.');
        QTest::newRow("value") << u"has:feet"_s
                               << u"“\u2068has:feet\u2069” is not known. Write has:attachment."_s;
        QTest::newRow("no value") << u"to:"_s << u"Write something after “\u2068to:\u2069”."_s;
        QTest::newRow("markup") << u"is:<b>x</b>"_s
                                << u"“\u2068is:<b>x</b>\u2069” is not known. Write is:external."_s;
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        Bench window;
        QVERIFY(window.signIn());
        const int place = window.sentItems()->mapTo(window.main.get(), QPoint()).y();
        window.type(typed);
        QTRY_COMPARE(window.finding(), said);
        QCOMPARE(window.rows(), 60);
        QCOMPARE(window.bars(), QStringList());
        QCOMPARE(window.sentItems()->mapTo(window.main.get(), QPoint()).y(), place); // nothing jumps
    }

    void theKeyboardAllThrough()
    {
        Bench window;
        QVERIFY(window.signIn());
        window.sentItems()->setFocus();
        QTest::keyClicks(window.sentItems(), u"s"_s);
        QVERIFY(window.search()->hasFocus());
        QTest::keyClicks(window.search(), u"alary"_s);
        QCOMPARE(window.search()->text(), u"salary"_s);
        QTRY_COMPARE(window.rows(), 1);
        QCOMPARE(window.chosen(), QString()); // typing chooses nothing
        QTest::keyClick(window.search(), Qt::Key_Down);
        QVERIFY(window.sentItems()->hasFocus());
        QCOMPARE(window.chosen(), u"Salary bands 2027"_s);
        window.press(Qt::Key_Escape);
        QCOMPARE(window.rows(), 60);
        QCOMPARE(window.chosen(), u"Salary bands 2027"_s);
        window.type(u"town hall"_s);
        QTRY_COMPARE(window.rows(), 1);
        QCOMPARE(window.chosen(), QString()); // it is not among these: nothing is
        QVERIFY(!window.isShown("recall"));
    }

    void theServer()
    {
        Bench window;
        QVERIFY(window.signIn());
        window.type(u"Demurrage has:attachment"_s);
        QTRY_COMPARE(window.rows(), 0);
        QTRY_VERIFY(window.offered());
        QCOMPARE(window.offered()->text(), u"Search the server"_s);
        QTest::mouseClick(window.offered(), Qt::LeftButton);
        QTRY_COMPARE(window.rows(), 1); // its text goes on behind the preview
        QVERIFY(window.rowNames(window.sentItems()).first().startsWith(u"Draft contract"_s));
        QTRY_VERIFY2(window.finding().contains(u"1 more found on the server"_s),
                     qPrintable(window.finding()));
        QVERIFY(window.finding().startsWith(u"0 of 60"_s));
        QVERIFY(!window.isShown("searchServer")); // it was asked
        QCOMPARE(window.searchesSeen(), 1);
        window.type(u"contract"_s); // another search
        QTRY_VERIFY(window.finding().contains(u" of 60 "_s) && !window.finding().contains(u"server"_s));
        QVERIFY(window.isShown("searchServer"));
        QVERIFY(window.click("searchServer"));
        QTRY_COMPARE(window.searchesSeen(), 2);
        QTRY_VERIFY(window.finding().contains(u"server"_s));
        QCOMPARE(window.bars(), QStringList());
        window.type(u"zzzz"_s);
        QTRY_COMPARE(window.rows(), 0);
        QTest::mouseClick(window.offered(), Qt::LeftButton);
        QTRY_VERIFY(window.finding().endsWith(u"no more on the server"_s));
        QCOMPARE(window.offered()->text(), u"Clear the search"_s);
        QTest::mouseClick(window.offered(), Qt::LeftButton);
        QCOMPARE(window.rows(), 60);
    }

    void whatTheServersLanguageWouldTakeAmiss()
    {
        Bench window;
        QVERIFY(window.signIn());
        for (const auto &typed : {u"(contract OR draft) NOT -v7 shoes:7"_s, u"contract \"draft"_s,
                                  u"draft* \\ AND \"contract v7\""_s}) {
            window.type(typed);
            QTRY_VERIFY(window.isShown("searchServer") || window.offered());
            const auto before = window.searchesSeen();
            if (QPushButton *button = window.offered())
                QTest::mouseClick(button, Qt::LeftButton);
            else
                window.click("searchServer");
            QTRY_COMPARE(window.searchesSeen(), before + 1);
            QTRY_VERIFY(window.finding().contains(u"server"_s));
            QCOMPARE(window.bars(), QStringList());
        }
    }

    void aServerThatRefuses()
    {
        Bench window;
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::graphError(403, "ErrorAccessDenied", "No.").on("GET", "search=")});
        window.type(u"contract"_s);
        QTRY_VERIFY(window.isShown("searchServer"));
        QVERIFY(window.click("searchServer"));
        QTRY_COMPARE(window.bars().size(), 1);
        QVERIFY(window.isShown("searchServer")); // once more
        QVERIFY(window.pressInBar(u"Search the server"_s));
        QTRY_VERIFY(window.finding().contains(u"server"_s));
        QCOMPARE(window.bars(), QStringList());
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

    void anAnswerThatIsNoLongerWanted()
    {
        Bench window;
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::latency(300).on("GET", "search=")});
        window.type(u"demurrage"_s);
        QTRY_VERIFY(window.offered());
        QTest::mouseClick(window.offered(), Qt::LeftButton);
        QTRY_COMPARE(window.searchesSeen(), 1);
        QSignalSpy answered(window.bench.session(), &Session::serverSearched);
        window.type(u"town hall"_s);
        QTRY_COMPARE(window.rows(), 1);
        QVERIFY(!answered.wait(500));
        QCOMPARE(window.rows(), 1);
        QVERIFY(!window.finding().contains(u"server"_s));
    }

    void theNoticeOfARecall()
    {
        Bench window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QVERIFY(window.click("refresh"));
        QTRY_COMPARE_WITH_TIMEOUT(window.rows(), 61, Patience);
        const QString name = window.rowNames(window.sentItems()).first();
        QVERIFY2(name.startsWith(u"Recall: Salary bands 2027"_s), qPrintable(name));
        QVERIFY2(name.endsWith(u", Recall notice"_s), qPrintable(name));
        window.choose(0);
        QVERIFY(window.isShown("notice"));
        window.choose(1);
        QVERIFY(!window.isShown("notice"));
    }
};

QTEST_MAIN(tst_Searching)
#include "tst_Searching.moc"

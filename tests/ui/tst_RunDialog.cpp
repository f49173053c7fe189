// SPDX-License-Identifier: GPL-3.0-or-later
// The question before many: a dry run, whole, with what is left out, and a number that has to be typed.
#include "ui/PlanExport.h"
#include "ui/RunDialog.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

// Each to somebody inside and somebody outside of its own, and all to one outsider.
DryRunResult planOf(int messages)
{
    DryRunResult plan;
    plan.asked = messages;
    plan.people = {{u"all@fabrikam.example"_s, DryRunResult::Scope::Outside}};
    for (int number = 0; number < messages; ++number) {
        DryRunResult::Item item;
        item.messageId = u"id-"_s + QString::number(number);
        item.subject = u"Autumn offer "_s + QString::number(number);
        item.sentAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc()).addSecs(number);
        item.people = {0, 1 + 2 * number, 2 + 2 * number};
        plan.people << DryRunResult::Person{QString(u"in%1@northwind.example"_s).arg(number),
                                            DryRunResult::Scope::Inside}
                    << DryRunResult::Person{QString(u"out%1@contoso.example"_s).arg(number),
                                            DryRunResult::Scope::Outside};
        plan.items << item;
    }
    return plan;
}

struct Shown {
    explicit Shown(const DryRunResult &plan) : dialog(plan.asked, nullptr)
    {
        dialog.open();
        dialog.show(plan);
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }
    bool isShown(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    bool mayAccept() const { return find<QPushButton>("accept")->isEnabled(); }

    RunDialog dialog;
};

} // namespace

class tst_RunDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingCanBeAcceptedBeforeItIsCounted()
    {
        RunDialog dialog(4000, nullptr);
        dialog.open();
        QVERIFY(dialog.findChild<QLabel *>(u"dialogTitle"_s)->text().startsWith(u"Counting"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton *>(u"exportPlan"_s)->isEnabled());
        QCOMPARE(dialog.windowModality(), Qt::WindowModal);
        QCOMPARE(dialog.focusWidget()->objectName(), u"cancel"_s);
        QVERIFY(dialog.messageIds().isEmpty());
    }

    void theExactListAndItsCounts()
    {
        const Shown shown(planOf(20));
        QCOMPARE(shown.find<QListView>("planList")->model()->rowCount(), 20);
        QCOMPARE(shown.text("insideCount"), u"20"_s);
        QCOMPARE(shown.text("outsideCount"), u"21"_s); // each address once
        const QString outside = shown.find<QPlainTextEdit>("outsideList")->toPlainText();
        QCOMPARE(outside.count(u'\n'), 20);
        QVERIFY(outside.contains(u"out19@contoso.example"_s));
        QVERIFY(shown.mayAccept());
        QVERIFY(!shown.isShown("typedCount"));
        QCOMPARE(shown.dialog.messageIds().size(), 20);
        const QString row = shown.find<QListView>("planList")->model()->index(0, 0).data().toString();
        QVERIFY2(row.contains(u"Autumn offer 0"_s) && row.contains(u"+2"_s), qPrintable(row));
    }

    void theNumberIsTypedAboveTwentyFive()
    {
        QVERIFY(!Shown(planOf(25)).isShown("typedCount"));
        const Shown shown(planOf(26));
        auto *typed = shown.find<QLineEdit>("typedCount");
        QVERIFY(typed->isVisible());
        QCOMPARE(typed->accessibleName(), u"Type 26 to confirm"_s);
        QVERIFY(!shown.mayAccept());
        QTest::keyClicks(typed, u"2"_s);
        QVERIFY(!shown.mayAccept());
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(shown.dialog.isVisible()); // neither accepted nor canceled
        QTest::keyClicks(typed, u"6"_s);
        QVERIFY(shown.mayAccept());
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(shown.dialog.isVisible());
        QCOMPARE(shown.dialog.focusWidget()->objectName(), u"accept"_s);
        QTest::keyClicks(typed, u"0"_s);
        QVERIFY(!shown.mayAccept());
    }

    void whatIsLeftOutAndTakenBackIn()
    {
        DryRunResult plan = planOf(30);
        for (int place = 0; place < 3; ++place)
            plan.items[place].earlier = place == 0 ? RecallState::Unknown : RecallState::Submitted;
        plan.items[3].isNotice = true;
        plan.items[4].isTooOld = plan.items[5].isTooOld = true;
        plan.items[6].earlier = RecallState::Failed; // may be sent again without a word
        const Shown shown(plan);
        QCOMPARE(shown.dialog.messageIds().size(), 26);
        QCOMPARE(shown.text("againCount"), u"3"_s);
        QCOMPARE(shown.text("noticeCount"), u"1"_s);
        QCOMPARE(shown.text("oldCount"), u"2"_s);
        shown.find<QLineEdit>("typedCount")->setText(u"26"_s);
        QVERIFY(shown.mayAccept());
        shown.find<QCheckBox>("includeAgain")->setChecked(true);
        QCOMPARE(shown.dialog.messageIds().size(), 29);
        QVERIFY(!shown.mayAccept()); // another number now
        shown.find<QCheckBox>("includeAgain")->setChecked(false);
        shown.find<QCheckBox>("includeOld")->setChecked(false);
        QCOMPARE(shown.dialog.messageIds().size(), 24);
        QVERIFY(!shown.isShown("typedCount"));
        QVERIFY(!shown.dialog.messageIds().contains(u"id-3"_s));
    }

    void nothingLeftIsNothingToAccept()
    {
        DryRunResult plan = planOf(2);
        plan.items[0].earlier = plan.items[1].earlier = RecallState::Submitted;
        const Shown shown(plan);
        QVERIFY(!shown.mayAccept());
        shown.find<QCheckBox>("includeAgain")->setChecked(true);
        QVERIFY(shown.mayAccept());
    }

    // Rows are made as they are shown, so a list of thousands opens as one of ten.
    void fourThousand()
    {
        const Shown shown(planOf(4000));
        QCOMPARE(shown.find<QListView>("planList")->model()->rowCount(), 4000);
        QCOMPARE(shown.text("outsideCount").remove(u','), u"4001"_s);
        shown.find<QLineEdit>("typedCount")->setText(u"4000"_s);
        QVERIFY(shown.mayAccept());
    }

    void thePlanIsWrittenDown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"plan.csv"_s;
        QTest::newRow("text") << u"plan.txt"_s;
    }
    void thePlanIsWrittenDown()
    {
        QFETCH(QString, name);
        DryRunResult plan = planOf(3);
        plan.items[1].subject = u"=HYPERLINK(\"http://x\"), \"quoted\"\nand more"_s;
        plan.items[2].earlier = RecallState::Submitted;
        const Shown shown(plan);
        const QTemporaryDir dir;
        const QString path = dir.filePath(name);
        QTest::mouseClick(shown.find<QPushButton>("exportPlan"), Qt::LeftButton);
        QTRY_VERIFY(shown.find<QFileDialog>("exportWhere"));
        QTRY_VERIFY(shown.find<QFileDialog>("exportWhere")->isVisible());
        Q_EMIT shown.find<QFileDialog>("exportWhere")->fileSelected(path);
        QTRY_VERIFY(shown.text("planNews").contains(u"Nothing was sent"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!(file.permissions()
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        const QString written = QString::fromUtf8(file.readAll());
        QVERIFY(written.contains(u"out1@contoso.example"_s));
        QVERIFY2(!written.contains(u"out2@contoso.example"_s), "left out, so not in the plan");
        if (name.endsWith(u"csv"_s)) {
            QVERIFY2(written.contains(u"\"'=HYPERLINK(\"\"http://x\"\"), \"\"quoted\"\" and more\""_s),
                     qPrintable(written));
            QCOMPARE(written.count(u"\r\n"_s), 1 + 2 * 3);
        }
        QVERIFY(shown.text("planNews").contains(u"Nothing was sent"_s));
    }

    void aPlaceThatTakesNothing()
    {
        const Shown shown(planOf(3));
        QVERIFY(PlanExport::write(u"/proc/plan.csv"_s, shown.dialog.plan(), {}));
        QTest::mouseClick(shown.find<QPushButton>("exportPlan"), Qt::LeftButton);
        QTRY_VERIFY(shown.find<QFileDialog>("exportWhere"));
        Q_EMIT shown.find<QFileDialog>("exportWhere")->fileSelected(u"/proc/plan.csv"_s);
        QTRY_VERIFY2(shown.text("planNews").startsWith(u"The plan could not be written"_s),
                     qPrintable(shown.text("planNews")));
    }
};

QTEST_MAIN(tst_RunDialog)
#include "tst_RunDialog.moc"

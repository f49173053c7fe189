// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of news and trouble: which can be closed, where the Tab key finds them, what a long word does.
#include "ui/InlineBar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

struct Page {
    Page()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *widget :
             {static_cast<QWidget *>(above), static_cast<QWidget *>(bars), static_cast<QWidget *>(below)})
            column->addWidget(widget);
        window.show();
    }

    // What the Tab key passes from above to below.
    QStringList passed() const
    {
        QStringList names;
        for (QWidget *at = above->nextInFocusChain(); at != below; at = at->nextInFocusChain())
            if (at->focusPolicy() & Qt::TabFocus)
                names << at->accessibleName();
        return names;
    }

    QWidget window;
    QLineEdit *above = new QLineEdit(&window);
    BarStack *bars = new BarStack(&window);
    QLineEdit *below = new QLineEdit(&window);
};

} // namespace

class tst_InlineBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTabKeyFindsThemWhereTheyStand()
    {
        Page page;
        QCOMPARE(page.passed(), QStringList());
        page.bars->show(u"one"_s, InlineBar::Kind::Trouble, u"One."_s, {{u"Mend one"_s, [] {}}});
        page.bars->show(u"two"_s, InlineBar::Kind::News, u"Two."_s, {{u"Mend two"_s, [] {}}}, u"x"_s);
        const QString close = u"Close this notice"_s;
        QCOMPARE(page.passed(), QStringList({u"Mend one"_s, close, u"Mend two"_s, u"Copy details"_s, close}));
        page.bars->hideAll();
        QTRY_COMPARE(page.passed(), QStringList());
    }

    void newWordsOfTheSameMatterLeaveTheFocus()
    {
        Page page;
        QVERIFY(!page.bars->update(u"one"_s, u"1 %"_s));
        page.bars->show(u"one"_s, InlineBar::Kind::News, u"0 %"_s, {{u"Cancel"_s, [] {}, false}});
        const QPointer<QPushButton> cancel = page.bars->findChild<QPushButton *>();
        QVERIFY(cancel);
        page.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page.window));
        cancel->setFocus();
        QVERIFY(page.bars->update(u"one"_s, u"1 %"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(cancel && cancel->hasFocus());
        QCOMPARE(page.bars->findChild<InlineBar *>()->text(), u"1 %"_s);
    }

    void whatLastsCannotBeClosed()
    {
        Page page;
        page.bars->show(u"state"_s, InlineBar::Kind::Trouble, u"A state."_s, {}, {},
                        InlineBar::Closing::ByItself);
        QVERIFY(!page.bars->findChild<QToolButton *>());
        page.bars->show(u"state"_s, InlineBar::Kind::Trouble, u"A state."_s);
        QTRY_COMPARE(page.bars->findChildren<InlineBar *>().size(), 1);
        auto *close = page.bars->findChild<QToolButton *>();
        QVERIFY(close);
        close->click();
        QTRY_VERIFY(!page.bars->findChild<InlineBar *>());
    }

    void aLongWord()
    {
        Page page;
        const QString word(500, u'W');
        page.bars->show(u"long"_s, InlineBar::Kind::News, word);
        QVERIFY(page.bars->minimumSizeHint().width() < 200);
        const auto *bar = page.bars->findChild<InlineBar *>();
        QCOMPARE(bar->text(), word);
        QCOMPARE(bar->accessibleName(), word);
        const auto labels = bar->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel *label) { return label->accessibleName() == word; }));
    }
};

QTEST_MAIN(tst_InlineBar)
#include "tst_InlineBar.moc"

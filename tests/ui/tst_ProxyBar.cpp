// SPDX-License-Identifier: GPL-3.0-or-later
// The bar that asks for the proxy's sign-in: by keyboard alone, named for a screen reader, keeps nothing.
#include "ui/ProxyBar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(above);
        column->addWidget(bar);
        column->addWidget(below);
        window.show();
        above->setFocus();
    }

    QWidget window;
    QLineEdit *above = new QLineEdit(&window);
    ProxyBar *bar = new ProxyBar(&window);
    QLineEdit *below = new QLineEdit(&window);
    QLineEdit *user = bar->findChild<QLineEdit *>(u"proxyUser"_s);
    QLineEdit *password = bar->findChild<QLineEdit *>(u"proxyPassword"_s);
    QPushButton *use = bar->findChild<QPushButton *>(u"proxyUse"_s);
};

const QString Proxy = u"proxy.corp.example:3128"_s;

} // namespace

class tst_ProxyBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itAsksAndTakesNoFocus()
    {
        Page page;
        QVERIFY(page.bar->isHidden());
        QVERIFY(QTest::qWaitForWindowActive(&page.window));
        page.bar->ask(Proxy);
        QVERIFY(page.bar->isVisible());
        QVERIFY(page.above->hasFocus());
        QVERIFY(page.bar->accessibleName().contains(Proxy));
        QVERIFY(!page.window.isModal() && !QApplication::activeModalWidget());
        QCOMPARE(page.password->echoMode(), QLineEdit::Password);
        QCOMPARE(page.user->accessibleName(), u"User name"_s);
        QCOMPARE(page.password->accessibleName(), u"Password"_s);
        QCOMPARE(page.use->accessibleName(), u"Use"_s);
        QVERIFY(!page.use->isEnabled());
    }

    void byKeyboardAlone()
    {
        Page page;
        QSignalSpy given(page.bar, &ProxyBar::given);
        QVERIFY(QTest::qWaitForWindowActive(&page.window));
        page.bar->ask(Proxy);
        const auto type = [](const char *text) {
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        };
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(Qt::Key_Tab);
        QVERIFY(page.user->hasFocus());
        press(Qt::Key_Return); // nothing to give yet
        QCOMPARE(given.size(), 0);
        type(" CORP\\ada ");
        press(Qt::Key_Tab);
        QVERIFY(page.password->hasFocus());
        type(" s3cret ");
        press(Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given[0],
                 QVariantList({u"CORP\\ada"_s, u" s3cret "_s})); // a password may begin with a space
        QVERIFY(page.bar->isHidden());
        QVERIFY(page.user->text().isEmpty() && page.password->text().isEmpty());
        QVERIFY(!page.password->isUndoAvailable());
    }

    void whatWasNotAcceptedIsSaid()
    {
        Page page;
        page.bar->ask(Proxy);
        const QString first = page.bar->accessibleName();
        page.bar->ask(Proxy); // by another call: the same question
        QCOMPARE(page.bar->accessibleName(), first);
        page.user->setText(u"ada"_s);
        page.use->click();
        page.bar->ask(Proxy);
        QVERIFY(page.bar->isVisible());
        QVERIFY2(page.bar->accessibleName().contains(u"did not accept"_s),
                 qPrintable(page.bar->accessibleName()));
        page.user->setText(u"ada"_s);
        page.use->click();
        page.bar->ask(u"another.example:8080"_s);
        QVERIFY(!page.bar->accessibleName().contains(u"did not accept"_s));
    }

    void whatIsBeingTypedStays()
    {
        Page page;
        page.bar->ask(Proxy);
        page.user->setText(u"ad"_s);
        page.bar->ask(Proxy);
        QCOMPARE(page.user->text(), u"ad"_s);
        auto *close = page.bar->findChild<QToolButton *>(u"closeBar"_s);
        QVERIFY(close && !close->accessibleName().isEmpty());
        close->click();
        QVERIFY(page.bar->isHidden());
        QVERIFY(page.user->text().isEmpty());
    }

    void itFitsANarrowWindow()
    {
        Page page;
        page.bar->ask(QString(300, u'W'));
        QVERIFY2(page.bar->minimumSizeHint().width() < 320,
                 qPrintable(QString::number(page.bar->minimumSizeHint().width())));
        page.bar->ask(Proxy);
        page.window.resize(340, 400);
        QVERIFY(QTest::qWaitForWindowExposed(&page.window));
        QTRY_COMPARE(page.window.width(), 340);
        for (const QWidget *field : {static_cast<QWidget *>(page.user), static_cast<QWidget *>(page.password),
                                     static_cast<QWidget *>(page.use)}) {
            const QRect place(field->mapTo(page.bar, QPoint(0, 0)), field->size());
            QVERIFY(page.bar->rect().contains(place));
        }
        QVERIFY(page.password->mapTo(page.bar, QPoint()).y() > page.user->mapTo(page.bar, QPoint()).y());
    }
};

QTEST_MAIN(tst_ProxyBar)
#include "tst_ProxyBar.moc"

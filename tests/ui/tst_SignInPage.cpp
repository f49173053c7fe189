// SPDX-License-Identifier: GPL-3.0-or-later
// The page of somebody who is not signed in, by itself: what it shows, and what it asks for.
#include "ui/SignInPage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace std::chrono_literals;

class tst_SignInPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_left = 10min;
        open(false);
    }

    void whatItIs()
    {
        QVERIFY(button("signIn")->isVisible() && button("tryDemo")->isVisible());
        QVERIFY(says(u"You sign in at login.example"_s));
        QVERIFY(!says(u"pretend"_s));
        open(true);
        QVERIFY(!button("tryDemo"));
        QVERIFY(says(u"pretend Microsoft 365"_s));
        QVERIFY(!says(u"login.example"_s));
    }

    void whatItAsksFor()
    {
        QSignalSpy signIn(m_page.get(), &SignInPage::signInWanted);
        QSignalSpy demo(m_page.get(), &SignInPage::demoWanted);
        QSignalSpy cancel(m_page.get(), &SignInPage::cancelWanted);
        button("signIn")->click();
        button("tryDemo")->click();
        QCOMPARE(signIn.size(), 1);
        QCOMPARE(demo.size(), 1);
        m_page->showInBrowser();
        QVERIFY(!button("signIn")->isVisible());
        button("cancelSignIn")->click();
        QCOMPARE(cancel.size(), 1);
    }

    void theTimeThatIsLeft()
    {
        m_page->showInBrowser();
        QVERIFY(says(u"for 10:00 more"_s));
        m_left = 59s;
        QTRY_VERIFY(says(u"for 0:59 more"_s)); // looked at once a second
        m_page->showBusy(u"Signing in…"_s);
        QVERIFY(says(u"Signing in…"_s) && !says(u"more"_s));
        QVERIFY(!button("copyLink")->isVisible());
        m_page->showStart();
        QVERIFY(button("signIn")->isVisible());
    }

    void theLink()
    {
        m_page->showInBrowser();
        const QUrl address(u"http://localhost/authorize?a=b%20c&state=%2B"_s);
        m_page->setAddress(address);
        button("copyLink")->click();
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), address.toEncoded());
        m_page->showStart(); // and it is forgotten
        m_page->showInBrowser();
        button("copyLink")->click();
        QCOMPARE(QApplication::clipboard()->text(), QString());
    }

    void pasting()
    {
        QSignalSpy pasted(m_page.get(), &SignInPage::addressPasted);
        m_page->showInBrowser();
        auto *field = m_page->findChild<QLineEdit *>(u"pastedAddress"_s);
        QVERIFY(!field->isVisible());
        button("pasteAddress")->click();
        QVERIFY(field->isVisible());
        field->setText(u"  http://localhost:1/?code=C \n"_s);
        button("usePasted")->click();
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(pasted.first().first().toString(), u"http://localhost:1/?code=C"_s);
        QCOMPARE(field->text(), QString()); // it held a code
        m_page->refusePaste();
        QVERIFY(says(u"not the address of this sign-in"_s));
        field->setText(u"x"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(pasted.size(), 2);
        QVERIFY(!says(u"not the address of this sign-in"_s));
        m_page->refusePaste();
        m_page->showInBrowser(); // a new attempt begins clean
        QVERIFY(!field->isVisible() && !says(u"not the address"_s));
    }

    void aNarrowWindow()
    {
        for (const int width : {320, 500, 1400}) {
            m_page->resize(width, 700);
            m_page->showInBrowser();
            for (const QPushButton *one : m_page->findChildren<QPushButton *>())
                if (one->isVisible())
                    QVERIFY2(one->mapTo(m_page.get(), QPoint()).x() >= 0 && one->width() <= width,
                             qPrintable(one->text()));
        }
    }

private:
    void open(bool isDemo)
    {
        m_page = std::make_unique<SignInPage>(
            u"login.example"_s, isDemo, [this] { return m_left; }, nullptr);
        m_page->show();
        m_page->showStart();
    }
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    bool says(const QString &part) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    std::chrono::milliseconds m_left{};
    std::unique_ptr<SignInPage> m_page;
};

QTEST_MAIN(tst_SignInPage)
#include "tst_SignInPage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The page of somebody who is not signed in, by itself: what it shows, and what it asks for.
#include "ui/SignInPage.h"

#include "ui/InlineBar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
        QVERIFY(says(u"You sign in at login.example; mail and recalls are at graph.example:8443."_s));
        QVERIFY(says(u"kept in memory only"_s) && !says(u"keyring"_s));
        QVERIFY(!says(u"pretend"_s));
        open(true);
        QVERIFY(!button("tryDemo"));
        QVERIFY(says(u"pretend Microsoft 365"_s));
        QVERIFY(!says(u"login.example"_s));
    }

    void whatChanges()
    {
        m_page->setKeeping(true);
        QVERIFY(says(u"kept in this system's keyring"_s) && !says(u"memory only"_s));
        QVERIFY(!says(u"does not document recall"_s));
        m_page->setCloud(*Cloud::named(u"delos"_s));
        QVERIFY(says(u"login.sovcloud-identity.de"_s) && says(u"graph.svc.sovcloud.de"_s));
        QVERIFY(!says(u"login.example"_s));
        QVERIFY(says(u"Microsoft does not document recall for this cloud"_s));
        QVERIFY(says(u"keyring"_s));
        m_page->setKeeping(false);
        m_page->setCloud(*Cloud::named(u"china"_s));
        QVERIFY(says(u"memory only"_s) && !says(u"does not document recall"_s));
    }

    void settingUp()
    {
        QSignalSpy setUp(m_page.get(), &SignInPage::setUpWanted);
        button("setUp")->click();
        QCOMPARE(setUp.size(), 1);
        open(true);
        QVERIFY(!button("setUp")); // the demo has its own
    }

    void whoIsKnown()
    {
        QSignalSpy wanted(m_page.get(), &SignInPage::knownWanted);
        QVERIFY(choices().isEmpty());
        m_page->setKnown({{u"1"_s, u"Mira Kovač"_s, u"mira@northwind.example"_s},
                          {u"2"_s, {}, u"dana@northwind.example"_s}});
        QCOMPARE(choices().size(), 2);
        QCOMPARE(spoken(0), u"Mira Kovač, mira@northwind.example"_s);
        QCOMPARE(spoken(1), u"dana@northwind.example, dana@northwind.example"_s);
        choices().at(1)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"2"_s);
        QCOMPARE(button("signIn")->accessibleName(), u"Sign in"_s);
        QVERIFY(!says(u"word for word"_s) && says(u"login.example"_s)); // they know what it is
        choices().first()->setFocus();
        const QPointer<QToolButton> first = choices().first();
        m_page->setKnown({{u"1"_s, u"Mira Kovač"_s, u"mira@northwind.example"_s},
                          {u"2"_s, {}, u"dana@northwind.example"_s}});
        QCOMPARE(choices().first(), first.data()); // the same again leaves the focus where it is
        QList<SignInPage::Known> crowd;
        for (int i = 0; i < 9; ++i)
            crowd << SignInPage::Known{QString::number(i), {}, u"x"_s};
        m_page->setKnown(crowd);
        QCOMPARE(choices().size(), 5);
        m_page->setKnown({});
        QVERIFY(choices().isEmpty() && says(u"word for word"_s));
    }

    void hostileNames()
    {
        m_page->setKnown({{u"1"_s, u"<b>Tom</b> & \u202Eyrrej\n\n"_s, u"a@b.example"_s}});
        QCOMPARE(choices().size(), 1);
        const QString name = choices().first()->accessibleName();
        QVERIFY(name.startsWith(u"<b>Tom</b> & "_s) && !name.contains(QChar(0x202E))
                && !name.contains(u'\n'));
        for (const QLabel *label : choices().first()->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void whoseSignInItIs()
    {
        QSignalSpy another(m_page.get(), &SignInPage::anotherWanted);
        QVERIFY(!says(u"Sign in as"_s) && !button("anotherAccount")->isVisible());
        m_page->setWhom(u"mira@northwind.example"_s);
        QVERIFY(says(u"Sign in as mira@northwind.example"_s));
        QCOMPARE(button("signIn")->accessibleName(), u"Sign in"_s);
        button("anotherAccount")->click();
        QCOMPARE(another.size(), 1);
        m_page->setWhom({});
        QVERIFY(!says(u"Sign in as"_s) && !button("anotherAccount")->isVisible());
    }

    // The smallest window: all of it is seen, nothing is cut, and what goes is what is needed least.
    void aLowWindow_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<bool>("isTroubled");
        QTest::newRow("a beginner") << 0 << false;
        QTest::newRow("a beginner, in trouble") << 0 << true;
        QTest::newRow("one") << 1 << true;
        QTest::newRow("five") << 5 << false;
        QTest::newRow("five, in trouble") << 5 << true;
    }

    void aLowWindow()
    {
        QFETCH(int, known);
        QFETCH(bool, isTroubled);
        QList<SignInPage::Known> persons;
        for (int i = 0; i < known; ++i)
            persons << SignInPage::Known{QString::number(i), u"Mira Kovač"_s, u"mira@northwind.example"_s};
        m_page->resize(640, 450); // of 480, without the status bar
        m_page->setKeeping(true);
        m_page->setKnown(persons);
        if (known)
            m_page->setWhom(u"mira@northwind.example"_s);
        if (isTroubled)
            m_page->bars()->show(u"signIn"_s, InlineBar::Kind::Trouble,
                                 QString(200, u'n').replace(9, 1, u" "_s), {{u"Try again"_s, [] {}}},
                                 u"details"_s);
        QTRY_COMPARE(m_page->size(), QSize(640, 450));
        const auto isWhole = [this] {
            for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->window() != m_page.get())
                    continue;
                const QRect seen = QRect(widget->mapTo(m_page.get(), QPoint()), widget->size());
                if (!m_page->rect().contains(seen))
                    return false;
                if (const auto *label = qobject_cast<const QLabel *>(widget);
                    label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(isWhole());
        QVERIFY(button("signIn")->isVisible() && button("setUp")->isVisible() && says(u"login.example"_s));
        m_page->resize(1240, 800);
        QTRY_VERIFY(isWhole());
        QCOMPARE(says(u"word for word"_s), known == 0); // back again
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
            Cloud{u"test"_s, QUrl(u"https://login.example"_s), QUrl(u"https://graph.example:8443"_s), true,
                  true},
            isDemo, [this] { return m_left; }, nullptr);
        m_page->show();
        m_page->showStart();
    }
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    QList<QToolButton *> choices() const
    {
        return m_page->findChild<QWidget *>(u"knownAccounts"_s)->findChildren<QToolButton *>();
    }
    QString spoken(int choice) const { return plain(choices().at(choice)->accessibleName()); }
    // Without what only directs and breaks it.
    static QString plain(QString text)
    {
        return text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    }
    bool says(const QString &part) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && plain(label->text()).contains(part))
                return true;
        return false;
    }

    std::chrono::milliseconds m_left{};
    std::unique_ptr<SignInPage> m_page;
};

QTEST_MAIN(tst_SignInPage)
#include "tst_SignInPage.moc"

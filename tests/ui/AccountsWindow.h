// SPDX-License-Identifier: GPL-3.0-or-later
// A Window whose keychain, in memory, outlasts the program, and whose account menu is worked with the mouse.
// Not a demo: it has settings, and says where the sign-in is kept.
#pragma once

#include "tests/ui/Window.h"
#include "ui/MainWindow.h"

#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace Takeback::Tests {

const QString Mira = QStringLiteral("mira@northwind.example");
const QString Dana = QStringLiteral("dana@northwind.example");
const QString Care = QStringLiteral("care@northwind.example");

class AccountsWindow : public Window {
public:
    explicit AccountsWindow(const Demo::DemoOptions &options = mails()) : Window(options)
    {
        isDemo = false;
        bench.setup.vault = &bench.vault;
        startAgain();
    }

    QMenu *menu() const { return find<QMenu>("accountMenu"); }
    QAction *entry(const QString &text) const
    {
        for (QAction *action : menu()->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }
    QStringList entries() const
    {
        QStringList texts;
        for (const QAction *action : menu()->actions())
            if (!action->isSeparator())
                texts << (action->isChecked() ? u'*' + action->text() : action->text());
        return texts;
    }
    // Opens the menu behind the account's name; does `work` while it is open.
    template <typename Work> bool whileMenuIsOpen(Work work)
    {
        if (!QTest::qWaitFor([this] { return shown("accountButton"); }, Patience))
            return false;
        const QPointer<QWidget> button = shown("accountButton");
        bool isOpen = false;
        QTimer::singleShot(0, menu(), [&] {
            isOpen = menu()->isVisible();
            work();
            menu()->close();
        });
        QTest::mousePress(button, Qt::LeftButton); // until the menu is shut
        if (button)
            QTest::mouseRelease(button, Qt::LeftButton);
        return isOpen;
    }
    bool pick(const QString &text)
    {
        bool isThere = false;
        return whileMenuIsOpen([&] {
                   if (QAction *action = entry(text)) {
                       isThere = action->isEnabled();
                       QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(action).center());
                   }
               })
            && isThere;
    }
    // Of several pages the one that is seen: another may be on its way out.
    QWidget *shown(const char *objectName) const
    {
        for (QWidget *one : window()->findChildren<QWidget *>(QLatin1String(objectName)))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    bool isOpen(const QString &owner) const
    {
        return QTest::qWaitFor(
            [&] {
                return bench.session()->stage() == Session::Stage::Open
                    && bench.session()->ownerAddress() == owner && bench.session()->upToDateAt().isValid();
            },
            Patience);
    }
    bool pressInBar(const QString &button) // once it is there
    {
        return QTest::qWaitFor([&] { return Window::pressInBar(button); }, Patience);
    }
    bool isStart() const // the page of the sign-in, at rest
    {
        return QTest::qWaitFor([&] { return shown("signIn") != nullptr; }, Patience);
    }
    bool loseSignIn() // and the window says so
    {
        bench.service.revokeRefreshTokens();
        bench.service.expireTokens();
        bench.session()->refresh();
        return QTest::qWaitFor([&] { return bench.session()->isSignInLost(); }, Patience);
    }
    bool askForMailbox(const QString &address) // by the dialog
    {
        if (!pick(QStringLiteral("Open another mailbox…")))
            return false;
        auto *dialog = find<QDialog>("openMailboxDialog");
        auto *field = find<QWidget>("mailboxAddress");
        auto *open = find<QWidget>("openMailbox");
        if (!dialog || !field || !open || open->isEnabled())
            return false;
        QTest::keyClicks(field, address);
        QTest::mouseClick(open, Qt::LeftButton);
        return QTest::qWaitFor([&] { return !find<QDialog>("openMailboxDialog"); }, Patience);
    }
};

} // namespace Takeback::Tests

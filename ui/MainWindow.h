// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the page of somebody not signed in, or that of an open mailbox; keys, menu, title, geometry.
// Turns stages of Session into pages. Never blocks, never opens a modal box for trouble.
#pragma once

#include "app/Session.h"
#include "ui/Theme.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QSettings;
class QStackedWidget;

namespace Takeback {

class MailboxPage;
class SignInPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // `systemPalette`: what the platform gave before the theme. `settings` outlives the window.
    MainWindow(Session *session, QSettings *settings, bool isDemo, const QPalette &systemPalette);

    void recallLast(); // once the newest message is known: chooses it and asks
    void comeForward();
    void say(const QString &text); // news for whoever started it a second time

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenu();
    void buildAppearance();
    void buildStatusBar();
    void tieSession();
    void showStage(Session::Stage stage);
    void showSigningIn();
    void signIn();
    void openBrowser(const QUrl &address);
    void tryDemo();
    void showAbout();
    void setAppearance(Theme::Appearance appearance);

    Session *m_session;
    QSettings *m_settings;
    bool m_isDemo;
    QPalette m_systemPalette;
    QMenu *m_menu;
    QStackedWidget *m_pages;
    SignInPage *m_signInPage;
    MailboxPage *m_mailboxPage;
    QLabel *m_status;
    bool m_isQuittingAnyway = false;
};

} // namespace Takeback

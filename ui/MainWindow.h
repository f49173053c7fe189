// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the page of the session that is shown; keys, menus, title, geometry. Never blocks, never opens
// a modal box for trouble.
#pragma once

#include "app/Settings.h"
#include "ui/Theme.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QSettings;
class QVBoxLayout;

namespace Takeback {

class AccountMenu;
class Accounts;
class ProxyBar;
class Session;
class SessionPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // `systemPalette`: what the platform gave before the theme. `settings` outlives the window.
    MainWindow(Accounts *accounts, QSettings *settings, bool isDemo, const QPalette &systemPalette);

    void recallLast(); // once the newest message is known: chooses it and asks
    void comeForward();
    void say(const QString &news);
    QMenu *menu() const { return m_menu; }
    SessionPage *page() const { return m_page; } // of the session that is shown now
    void setOptions(const RegistrationOptions &options) { m_options = options; } // of the command line

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenu();
    void buildAppearance();
    void buildStatusBar();
    void buildFrame();
    void buildProxyBar();
    void showSession(Session *session);
    void dropPage();
    void showKeeping();
    void showKnown();
    void askForMailbox();
    void showSettings(bool isGuideShown);
    void apply(const Registration &registration);
    void tryDemo();
    void showAbout();
    void setAppearance(Theme::Appearance appearance);

    Accounts *m_accounts;
    QSettings *m_settings;
    RegistrationOptions m_options;
    bool m_isDemo;
    QPalette m_systemPalette;
    QMenu *m_menu;
    AccountMenu *m_accountMenu;
    ProxyBar *m_proxyBar = nullptr; // built when a proxy asks
    QVBoxLayout *m_frame; // the proxy's bar, and below it the page
    SessionPage *m_page = nullptr;
    QLabel *m_status;
    QLabel *m_truth;
    bool m_isQuittingAnyway = false;
};

} // namespace Takeback

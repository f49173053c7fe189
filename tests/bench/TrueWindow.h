// SPDX-License-Identifier: GPL-3.0-or-later
// The window as main.cpp makes it, over a folder with settings that know one account and a cache of its
// mailbox. The server takes connections and never answers. The keychain is in memory, and holds a sign-in
// that nobody gave.
#pragma once

#include "app/Accounts.h"
#include "app/account/AccountKey.h"
#include "app/account/TokenVault.h"
#include "ui/MainWindow.h"

#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTcpServer>

namespace Takeback {
class SentModel;
}

namespace Takeback::Bench {

class TrueWindow {
public:
    explicit TrueWindow(const QString &folder); // with one cache/*.sqlite in it; shows the window

    // Null as long as the mailbox is not open.
    QListView *list() const { return m_window->findChild<QListView *>(QStringLiteral("sentItems")); }
    QLineEdit *search() const { return m_window->findChild<QLineEdit *>(QStringLiteral("search")); }
    SentModel *model() const;
    QMainWindow *window() { return m_window.get(); }

private:
    Registration registration() const;
    AccountKey key() const;

    std::future<void> m_fonts = Theme::lookUpFonts();
    QTcpServer m_server;
    QSettings m_settings;
    TokenVault m_vault;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Takeback::Bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/TrueWindow.h"

#include "app/KnownAccounts.h"
#include "app/LocalData.h"
#include "app/account/SavedSignIn.h"
#include "app/models/SentModel.h"
#include "ui/Phrases.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Takeback::Bench {

namespace {

// A port at which nobody listens.
const QUrl Nowhere(u"http://127.0.0.1:9"_s);

Registration registration()
{
    return {{u"bench"_s, Nowhere, Nowhere, false, true}, AnyOrganisation, u"bench"_s};
}

AccountKey key()
{
    return {Nowhere.toString(), Nowhere.toString(), u"bench"_s, u"bench"_s, u"ada"_s};
}

} // namespace

QString TrueWindow::cacheFile(const QString &folder)
{
    return cachePath(folder, key().text(), {});
}

TrueWindow::TrueWindow(const QString &folder)
    : m_settings(folder + u"/settings.ini"_s, QSettings::IniFormat),
      m_vault(TokenVault::Kind::Memory, {}, nullptr)
{
    KnownAccounts(&m_settings).put({key(), u"ada.11@contoso.example"_s, u"Ada Ackermann"_s, true, {}});
    delete m_vault.write(key().digest(), SavedSignIn{key(), u"bench"_s, {u"Mail.ReadWrite"_s}}.toText(),
                         nullptr);
    const QPalette palette = QApplication::palette();
    Theme::apply(Theme::Appearance::System, palette);
    AccountsSetup setup{registration(), {}, folder, Phrases::callbackPages(), {}, &m_vault};
    m_accounts = std::make_unique<Accounts>(setup, &m_settings, nullptr);
    m_window = std::make_unique<MainWindow>(m_accounts.get(), &m_settings, false, palette);
    m_window->show();
}

SentModel *TrueWindow::model() const
{
    return qobject_cast<SentModel *>(m_accounts->current()->sentModel());
}

} // namespace Takeback::Bench

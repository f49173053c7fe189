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

Registration TrueWindow::registration() const
{
    const QUrl server(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    return {{u"bench"_s, server, server, false, true}, AnyOrganisation, u"bench"_s};
}

AccountKey TrueWindow::key() const
{
    const Cloud cloud = registration().cloud;
    return {cloud.login.toString(), cloud.graph.toString(), u"bench"_s, u"bench"_s, u"ada"_s};
}

TrueWindow::TrueWindow(const QString &folder)
    : m_settings(folder + u"/settings.ini"_s, QSettings::IniFormat),
      m_vault(TokenVault::Kind::Memory, {}, nullptr)
{
    m_server.listen(QHostAddress::LocalHost);
    m_server.pauseAccepting();
    m_settings.clear(); // another port is another account, whose cache has another name
    const QStringList wanted = filesOfCache(cachePath(folder, key().text(), {}));
    for (const QString &cache : cachesIn(folder)) {
        const QStringList files = filesOfCache(cache);
        for (qsizetype i = 0; i < files.size(); ++i)
            QFile::rename(files.at(i), wanted.at(i));
    }
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

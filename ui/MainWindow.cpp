// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "app/Accounts.h"
#include "app/Settings.h"
#include "ui/AboutDialog.h"
#include "ui/AccountMenu.h"
#include "ui/InlineBar.h"
#include "ui/LocalDataDialog.h"
#include "ui/MailboxPage.h"
#include "ui/OpenMailboxDialog.h"
#include "ui/Phrases.h"
#include "ui/ProxyBar.h"
#include "ui/RecallSettingsDialog.h"
#include "ui/SessionPage.h"
#include "ui/SettingsDialog.h"
#include "ui/SignInPage.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

MainWindow::MainWindow(Accounts *accounts, QSettings *settings, bool isDemo, const QPalette &systemPalette)
    : m_accounts(accounts), m_settings(settings), m_isDemo(isDemo), m_systemPalette(systemPalette),
      m_menu(new QMenu(this)), m_accountMenu(new AccountMenu(accounts, this)), m_status(new QLabel(this)),
      m_truth(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    buildMenu();
    buildFrame();
    connect(m_accountMenu, &AccountMenu::mailboxWanted, this, &MainWindow::askForMailbox);
    connect(m_accountMenu, &AccountMenu::signOutWanted, this,
            [this] { m_page->mailbox()->askToSignOut(false, m_accounts->unfinished()); });
    connect(m_accountMenu, &AccountMenu::signOutEverywhereWanted, this,
            [this] { m_page->mailbox()->askToSignOut(true, m_accounts->unfinished()); });
    connect(m_accounts, &Accounts::currentChanged, this, &MainWindow::showSession);
    connect(m_accounts, &Accounts::changed, this, &MainWindow::showKnown);
    connect(m_accounts, &Accounts::leftBehind, this,
            [this](const Error &error) { say(Phrases::leftBehind(error)); });
    resize(1240, 800);
    restoreGeometry(m_settings->value(u"window/geometry"_s).toByteArray());
    showSession(m_accounts->current());
    buildStatusBar();
}

void MainWindow::buildMenu()
{
    buildAppearance();
    const auto add = [this](const QString &text, const QKeySequence &key, auto slot) {
        QAction *action = m_menu->addAction(text, this, slot);
        action->setShortcut(key);
        addAction(action); // works while the menu is shut
    };
    const auto inMailbox = [this](void (MailboxPage::*act)()) {
        return [this, act] {
            if (m_page->isMailboxShown())
                (m_page->mailbox()->*act)();
        };
    };
    add(tr("Recall…"), QKeySequence(u"Ctrl+Shift+R"_s), inMailbox(&MailboxPage::recallSelected));
    add(tr("Recall all found…"), QKeySequence(u"Ctrl+Shift+A"_s), inMailbox(&MailboxPage::recallFound));
    add(tr("Recall the last message…"), QKeySequence(u"Ctrl+Shift+L"_s), inMailbox(&MailboxPage::recallLast));
    add(tr("Refresh"), QKeySequence(QKeySequence::Refresh), [this] { m_page->mailbox()->refresh(); });
    add(tr("Find"), QKeySequence(QKeySequence::Find), [this] { m_page->mailbox()->focusSearch(); });
    m_menu->addSeparator();
    if (!m_isDemo)
        add(tr("Settings…"), QKeySequence(QKeySequence::Preferences), [this] { showSettings(false); });
    add(tr("Recall settings…"), {},
        [this] { RecallSettingsDialog::ask(m_accounts->current(), m_settings, this); });
    add(tr("Data on this computer…"), {}, [this] {
        auto *dialog = new LocalDataDialog(m_accounts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    add(tr("About Takeback"), QKeySequence(QKeySequence::HelpContents), [this] { showAbout(); });
    add(tr("Quit"), QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
}

void MainWindow::buildAppearance()
{
    QMenu *menu = m_menu->addMenu(tr("Appearance"));
    auto *group = new QActionGroup(menu);
    const auto chosen = m_settings->value(u"window/appearance"_s).toInt();
    const std::pair<QString, Theme::Appearance> looks[] = {{tr("As the system"), Theme::Appearance::System},
                                                           {tr("Light"), Theme::Appearance::Light},
                                                           {tr("Dark"), Theme::Appearance::Dark}};
    for (const auto &[text, appearance] : looks) {
        QAction *action = menu->addAction(text, this, [this, look = appearance] { setAppearance(look); });
        action->setCheckable(true);
        action->setChecked(int(appearance) == chosen);
        group->addAction(action);
    }
    m_menu->addSeparator();
}

void MainWindow::buildStatusBar()
{
    m_status->setObjectName(u"status"_s);
    m_truth->setObjectName(u"truth"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status);
    statusBar()->addPermanentWidget(m_truth);
}

// The network is the whole program's, and so is the proxy that wants a sign-in of its own.
void MainWindow::buildFrame()
{
    auto *frame = new QWidget(this);
    m_frame = new QVBoxLayout(frame);
    m_frame->setContentsMargins(0, 0, 0, 0);
    m_frame->setSpacing(0);
    setCentralWidget(frame);
    connect(m_accounts, &Accounts::proxyLoginWanted, this, [this](const QString &proxy) {
        if (!m_proxyBar)
            buildProxyBar();
        m_proxyBar->ask(proxy);
    });
}

void MainWindow::buildProxyBar()
{
    m_proxyBar = new ProxyBar(centralWidget());
    m_frame->insertWidget(0, m_proxyBar);
    connect(m_proxyBar, &ProxyBar::given, this, [this](const QString &user, const QString &password) {
        m_accounts->giveProxyLogin(user, password);
        m_page->mailbox()->askAgainAfterProxy();
    });
}

void MainWindow::showSession(Session *session)
{
    dropPage();
    m_page = new SessionPage(session, {m_menu, m_accountMenu}, {m_isDemo, m_accounts->isKeychainUsed()},
                             centralWidget());
    connect(m_page, &SessionPage::titleChanged, this, [this] { setWindowTitle(m_page->title()); });
    connect(m_page, &SessionPage::statusChanged, m_status, &QLabel::setText);
    m_status->setText(m_page->status());
    connect(m_page, &SessionPage::setUpWanted, this, [this] { showSettings(true); });
    connect(m_page, &SessionPage::strangerWanted, m_accounts, &Accounts::openStranger);
    connect(m_page, &SessionPage::demoWanted, this, &MainWindow::tryDemo);
    connect(m_page, &SessionPage::anotherWanted, m_accounts, &Accounts::add);
    connect(m_page, &SessionPage::knownWanted, m_accounts,
            [this](const QString &id) { m_accounts->open(id); });
    connect(m_page->mailbox(), &MailboxPage::signOutWanted, m_accounts, &Accounts::signOut);
    connect(m_page->mailbox(), &MailboxPage::signOutEverywhereWanted, m_accounts,
            &Accounts::signOutEverywhere);
    for (auto signal : {&Session::keepingChanged, &Session::signingInChanged})
        connect(session, signal, m_page, [this] { showKeeping(); });
    connect(session, &Session::stageChanged, m_page, [this] { showKeeping(); });
    m_page->mailbox()->restore(*m_settings);
    m_frame->addWidget(m_page, 1);
    setWindowTitle(m_page->title());
    showKeeping();
    showKnown();
}

// Who can be opened instead; from somebody else's mailbox also one's own.
void MainWindow::showKnown()
{
    const Session *session = m_accounts->current();
    QList<KnownPerson> others;
    for (const Accounts::Entry &entry : m_accounts->entries())
        if (!entry.isCurrent || !session->mailbox().isEmpty())
            others << KnownPerson{entry.id, entry.name, entry.userName};
    m_page->setKnown(others);
}

// Its session is about to go: it lets go of it now, and of itself when no menu of it is open any more.
void MainWindow::dropPage()
{
    if (!m_page)
        return;
    m_page->mailbox()->store(*m_settings);
    m_page->leave();
    m_frame->removeWidget(m_page);
    m_page->hide();
    m_page->disconnect(this);
    m_page->deleteLater();
    m_status->clear();
}

// What is true all the while. Of a sign-in only where there is one.
void MainWindow::showKeeping()
{
    if (m_isDemo) {
        m_truth->setText(tr("Demo: nothing leaves this computer"));
        return;
    }
    const Session *session = m_accounts->current();
    const QString undocumented = Phrases::recallUndocumented(session->cloud());
    QStringList truths{undocumented.isEmpty() ? tr("Takeback uses a beta interface of Microsoft Graph")
                                              : tr("Recall may be refused in this cloud")};
    if (session->stage() == Session::Stage::Open && !session->isSignInLost())
        truths << (session->isSignInKept() ? tr("sign-in kept in the keyring")
                                           : tr("sign-in kept in memory only"));
    m_truth->setText(truths.join(u" · "_s));
    m_truth->setToolTip(undocumented);
}

void MainWindow::askForMailbox()
{
    QStringList recent;
    for (const Accounts::Entry &entry : m_accounts->entries())
        if (entry.isCurrent)
            recent = entry.mailboxes;
    auto *dialog = new OpenMailboxDialog(recent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpenMailboxDialog::wanted, m_accounts, &Accounts::openMailbox);
    connect(m_accounts, &Accounts::currentChanged, dialog, &QDialog::reject); // it asked for the one before
    dialog->open();
}

void MainWindow::showSettings(bool isGuideShown)
{
    // What is kept, not what holds for this run or was built in: that must not become the person's own.
    const Registration kept = Settings::resolve({}, Settings(m_settings).saved().registration, {});
    auto *dialog = new SettingsDialog(kept, Settings::builtInClientId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showGuide(isGuideShown);
    m_accounts->lendProxyLogin(dialog->trial());
    connect(dialog, &SettingsDialog::saved, this, &MainWindow::apply);
    dialog->open();
}

void MainWindow::apply(const Registration &registration)
{
    const bool isSaved = Settings(m_settings).save(registration);
    if (m_accounts->isRecallSending())
        say(tr("A recall is on its way, so the new registration counts from the next start."));
    else if (Settings::resolve(m_options, registration) == m_accounts->registration())
        say(tr("Saved. What the command line says counts until Takeback ends."));
    else
        m_accounts->setRegistration(Settings::resolve(m_options, registration));
    if (!isSaved)
        say(Phrases::unsavedSettings(m_settings->fileName()));
}

void MainWindow::say(const QString &news)
{
    m_page->say(news);
}

void MainWindow::tryDemo()
{
    if (!QProcess::startDetached(QApplication::applicationFilePath(), {u"--demo"_s}))
        m_page->signInPage()->bars()->show(u"demo"_s, InlineBar::Kind::Trouble,
                                           tr("The demo could not be started."));
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->open(); // gone when it is closed
}

void MainWindow::setAppearance(Theme::Appearance appearance)
{
    m_settings->setValue(u"window/appearance"_s, int(appearance));
    Theme::apply(appearance, m_systemPalette);
}

void MainWindow::recallLast()
{
    m_page->mailbox()->recallLast();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    QWidget *asking = QApplication::activeModalWidget();
    (asking ? asking : this)->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_accounts->unfinished() != Unfinished::Nothing && !m_isQuittingAnyway) {
        event->ignore();
        m_page->warnOfQuitting(m_accounts->unfinished(), [this] {
            m_isQuittingAnyway = true;
            close();
        });
        return;
    }
    m_settings->setValue(u"window/geometry"_s, saveGeometry());
    m_page->mailbox()->store(*m_settings);
    QMainWindow::closeEvent(event);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "ui/AboutDialog.h"
#include "ui/InlineBar.h"
#include "ui/MailboxPage.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/SignInPage.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Takeback {

MainWindow::MainWindow(Session *session, QSettings *settings, bool isDemo, const QPalette &systemPalette)
    : m_session(session), m_settings(settings), m_isDemo(isDemo), m_systemPalette(systemPalette),
      m_menu(new QMenu(this)), m_pages(new QStackedWidget(this)),
      m_signInPage(new SignInPage(
          session->cloud(), isDemo, [session] { return session->signInTimeLeft(); }, m_pages)),
      m_mailboxPage(new MailboxPage(session, m_menu, m_pages)), m_status(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    buildMenu();
    m_pages->addWidget(m_signInPage);
    m_pages->addWidget(m_mailboxPage);
    setCentralWidget(m_pages);
    buildStatusBar();
    tieSession();
    resize(1240, 800);
    restoreGeometry(m_settings->value(u"window/geometry"_s).toByteArray());
    m_mailboxPage->restore(*m_settings);
    showStage(m_session->stage());
}

void MainWindow::buildMenu()
{
    buildAppearance();
    const auto add = [this](const QString &text, const QKeySequence &key, auto slot) {
        QAction *action = m_menu->addAction(text, this, slot);
        action->setShortcut(key);
        addAction(action); // works while the menu is shut
    };
    add(tr("Recall…"), QKeySequence(u"Ctrl+Shift+R"_s), [this] {
        if (m_pages->currentWidget() == m_mailboxPage)
            m_mailboxPage->recallSelected();
    });
    add(tr("Refresh"), QKeySequence(QKeySequence::Refresh), [this] { m_mailboxPage->refresh(); });
    add(tr("Find"), QKeySequence(QKeySequence::Find), [this] { m_mailboxPage->focusSearch(); });
    m_menu->addSeparator();
    add(tr("About Takeback"), QKeySequence(QKeySequence::HelpContents), [this] { showAbout(); });
    add(tr("Quit"), QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_mailboxPage);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_mailboxPage, &MailboxPage::escape);
    auto *cancel = new QShortcut(QKeySequence(Qt::Key_Escape), m_signInPage);
    cancel->setContext(Qt::WidgetWithChildrenShortcut);
    connect(cancel, &QShortcut::activated, m_signInPage, &SignInPage::cancelWanted);
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
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status);
    auto *truth =
        new QLabel(m_isDemo ? tr("Demo: nothing leaves this computer")
                            : tr("Takeback uses a beta interface of Microsoft Graph · sign-in kept in memory "
                                 "only"),
                   this);
    truth->setObjectName(u"truth"_s);
    statusBar()->addPermanentWidget(truth);
}

void MainWindow::tieSession()
{
    connect(m_session, &Session::stageChanged, this, &MainWindow::showStage);
    connect(m_session, &Session::signingInChanged, this, &MainWindow::showSigningIn);
    connect(m_session, &Session::browserWanted, this, &MainWindow::openBrowser);
    connect(m_session, &Session::pasteRefused, m_signInPage, &SignInPage::refusePaste);
    connect(m_session, &Session::signInFailed, this, [this](const Error &error) {
        if (m_session->stage() == Session::Stage::Open)
            return; // said there
        m_signInPage->bars()->show(u"signIn"_s, InlineBar::Kind::Trouble, Phrases::signInTrouble(error), {},
                                   Phrases::details(error));
    });
    connect(m_session, &Session::signInNeeded, this, [this](const Error &error) {
        if (m_session->stage() == Session::Stage::Open)
            return;
        m_signInPage->bars()->show(u"signIn"_s, InlineBar::Kind::Trouble, Phrases::trouble(error),
                                   {{tr("Sign in again"), [this] { signIn(); }}}, Phrases::details(error));
    });
    connect(m_session, &Session::openFailed, this, [this](const Error &error) {
        m_signInPage->showBusy(tr("The mailbox could not be opened"));
        m_signInPage->bars()->show(u"open"_s, InlineBar::Kind::Trouble, Phrases::trouble(error),
                                   {{tr("Retry"),
                                     [this] {
                                         m_signInPage->showBusy(tr("Opening the mailbox…"));
                                         m_session->openAgain();
                                     }}},
                                   Phrases::details(error));
    });
    connect(m_signInPage, &SignInPage::signInWanted, this, &MainWindow::signIn);
    connect(m_signInPage, &SignInPage::demoWanted, this, &MainWindow::tryDemo);
    connect(m_signInPage, &SignInPage::cancelWanted, this, [this] {
        m_session->stage() == Session::Stage::Opening ? m_session->signOut() : m_session->cancelSignIn();
    });
    connect(m_signInPage, &SignInPage::addressPasted, m_session, &Session::takeAddress);
    connect(m_mailboxPage, &MailboxPage::statusChanged, m_status, &QLabel::setText);
    connect(m_mailboxPage, &MailboxPage::signInWanted, this, &MainWindow::signIn);
}

void MainWindow::showStage(Session::Stage stage)
{
    if (stage == Session::Stage::Open) {
        m_mailboxPage->open();
    } else {
        m_mailboxPage->close();
        m_status->clear();
    }
    m_pages->setCurrentWidget(stage == Session::Stage::Open ? static_cast<QWidget *>(m_mailboxPage)
                                                            : m_signInPage);
    switch (stage) {
    case Session::Stage::SignedOut:
        m_signInPage->showStart();
        break;
    case Session::Stage::InBrowser:
        m_signInPage->showInBrowser();
        break;
    case Session::Stage::Redeeming:
        m_signInPage->showBusy(tr("Signing in…"));
        break;
    case Session::Stage::Opening:
        m_signInPage->showBusy(tr("Opening the mailbox…"));
        break;
    case Session::Stage::Open:
        break;
    }
    setWindowTitle(stage == Session::Stage::Open
                       ? tr("Sent items, %1 – Takeback").arg(PlainText::line(m_session->ownerName(), 60))
                       : u"Takeback"_s);
}

// Signing in again beside an open mailbox: the page of the sign-in comes before it, and goes with the
// attempt.
void MainWindow::showSigningIn()
{
    if (m_session->stage() != Session::Stage::Open)
        return;
    QWidget *page = m_mailboxPage;
    if (m_session->isSigningIn())
        page = m_signInPage;
    if (page == m_signInPage && page != m_pages->currentWidget())
        m_signInPage->showInBrowser();
    else if (page == m_signInPage && m_session->signInTimeLeft().count() == 0)
        m_signInPage->showBusy(tr("Signing in…"));
    else if (page == m_mailboxPage)
        m_signInPage->showStart();
    m_pages->setCurrentWidget(page);
}

void MainWindow::signIn()
{
    if (!m_session->hasClientId()) {
        m_signInPage->bars()->show(
            u"signIn"_s, InlineBar::Kind::Trouble,
            tr("Takeback is not registered with an organisation yet: start it with --client-id "
               "and the application (client) id that your administrator gives you."));
        return;
    }
    m_session->signIn();
}

void MainWindow::openBrowser(const QUrl &address)
{
    m_signInPage->setAddress(address);
    if (!QDesktopServices::openUrl(address))
        m_signInPage->bars()->show(
            u"signIn"_s, InlineBar::Kind::Trouble,
            tr("No browser could be opened. Copy the link into a browser of this computer."));
}

void MainWindow::tryDemo()
{
    if (!QProcess::startDetached(QApplication::applicationFilePath(), {u"--demo"_s}))
        m_signInPage->bars()->show(u"demo"_s, InlineBar::Kind::Trouble, tr("The demo could not be started."));
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::setAppearance(Theme::Appearance appearance)
{
    m_settings->setValue(u"window/appearance"_s, int(appearance));
    Theme::apply(appearance, m_systemPalette);
}

void MainWindow::recallLast()
{
    m_mailboxPage->recallLast();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::say(const QString &text)
{
    m_session->stage() == Session::Stage::Open
        ? m_mailboxPage->say(text)
        : m_signInPage->bars()->show(u"news"_s, InlineBar::Kind::News, text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session->isRecallSending() && !m_isQuittingAnyway) {
        event->ignore();
        m_pages->setCurrentWidget(m_mailboxPage);
        m_mailboxPage->warnOfQuitting([this] {
            m_isQuittingAnyway = true;
            close();
        });
        return;
    }
    m_settings->setValue(u"window/geometry"_s, saveGeometry());
    m_mailboxPage->store(*m_settings);
    QMainWindow::closeEvent(event);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SessionPage.h"

#include "ui/AccountBars.h"
#include "ui/MailboxPage.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/SignInPage.h"

#include <QDesktopServices>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Takeback {

SessionPage::SessionPage(Session *session, Menus menus, Nature nature, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_nature(nature),
      m_mailbox(new MailboxPage(session, menus.main, menus.account, this))
{
    addWidget(m_mailbox);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_mailbox);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_mailbox, &MailboxPage::escape);
    tieSession();
    tieTrouble();
    showStage(m_session->stage());
}

SignInPage *SessionPage::signInPage()
{
    if (!m_signIn)
        buildSignIn();
    return m_signIn;
}

void SessionPage::buildSignIn()
{
    m_signIn = new SignInPage(
        m_session->cloud(), m_nature.isDemo, [this] { return m_session->signInTimeLeft(); }, this);
    m_signIn->setKeeping(m_nature.isKeychainUsed);
    setKnown(m_known);
    m_signIn->setAddress(m_session->signInAddress());
    addWidget(m_signIn);
    auto *cancel = new QShortcut(QKeySequence(Qt::Key_Escape), m_signIn);
    cancel->setContext(Qt::WidgetWithChildrenShortcut);
    connect(cancel, &QShortcut::activated, m_signIn, &SignInPage::cancelWanted);
    connect(m_signIn, &SignInPage::signInWanted, this, &SessionPage::signIn);
    connect(m_signIn, &SignInPage::setUpWanted, this, &SessionPage::setUpWanted);
    connect(m_signIn, &SignInPage::demoWanted, this, &SessionPage::demoWanted);
    connect(m_signIn, &SignInPage::anotherWanted, this, &SessionPage::anotherWanted);
    connect(m_signIn, &SignInPage::knownWanted, this, &SessionPage::knownWanted);
    connect(m_signIn, &SignInPage::cancelWanted, m_session, &Session::cancelSignIn);
    connect(m_signIn, &SignInPage::addressPasted, m_session, &Session::takeAddress);
    connect(m_session, &Session::pasteRefused, m_signIn, &SignInPage::refusePaste);
    connect(m_session, &Session::signedIn, m_signIn, [this] { m_signIn->bars()->hideAll(); });
}

void SessionPage::setKnown(const QList<KnownPerson> &known)
{
    m_known = known;
    if (!m_signIn)
        return;
    m_signIn->setKnown(known);
    m_signIn->setWhom(m_session->userName());
}

void SessionPage::tieSession()
{
    connect(m_session, &Session::stageChanged, this, &SessionPage::showStage);
    connect(m_session, &Session::signingInChanged, this, &SessionPage::showSigningIn);
    connect(m_session, &Session::browserWanted, this, &SessionPage::openBrowser);
    connect(m_mailbox, &MailboxPage::statusChanged, this, [this](const QString &text) {
        m_status = text;
        Q_EMIT statusChanged(text);
    });
    connect(m_mailbox, &MailboxPage::signInWanted, this, &SessionPage::signIn);
    connect(m_mailbox, &MailboxPage::strangerWanted, this, &SessionPage::strangerWanted);
}

void SessionPage::tieTrouble()
{
    connect(m_session, &Session::signInFailed, this, &SessionPage::showTrouble);
    connect(m_session, &Session::signInNeeded, this, [this](const Error &error) {
        if (m_session->stage() != Session::Stage::Open)
            signInPage()->bars()->show(u"signIn"_s, InlineBar::Kind::Trouble, Phrases::signInAgain(error), {},
                                       Phrases::details(error));
    });
    connect(m_session, &Session::restoreFailed, this, [this](const Error &error) {
        signInPage()->bars()->show(u"signIn"_s, InlineBar::Kind::Trouble, Phrases::notRestored(error),
                                   {{tr("Try again"), [this] { m_session->restore(); }}},
                                   Phrases::details(error));
    });
    connect(m_session, &Session::renewalDelayed, this, [this](const Error &error) {
        if (m_session->stage() != Session::Stage::Open)
            signInPage()->bars()->show(u"signIn"_s, InlineBar::Kind::Trouble, Phrases::renewalDelayed(error),
                                       {}, Phrases::details(error), InlineBar::Closing::ByItself);
    });
    connect(m_session, &Session::openFailed, this, [this](const Error &error) {
        signInPage()->showBusy(tr("The mailbox could not be opened"));
        m_signIn->bars()->show(u"open"_s, InlineBar::Kind::Trouble, Phrases::trouble(error),
                               {{tr("Retry"),
                                 [this] {
                                     m_signIn->showBusy(tr("Opening the mailbox…"));
                                     m_session->openAgain();
                                 }}},
                               Phrases::details(error));
    });
}

void SessionPage::showTrouble(const Error &error)
{
    if (m_session->stage() == Session::Stage::Open)
        return; // said there
    if (error.kind == ErrorKind::SomebodyElse)
        signInPage()->bars()->show(u"signIn"_s, InlineBar::Kind::Trouble,
                                   Phrases::somebodyElse(m_session->userName(), m_session->strangerName()),
                                   {{tr("Open the other mailbox"), [this] { Q_EMIT strangerWanted(); }}});
    else
        AccountBars::showFailure(signInPage()->bars(), m_session, error);
}

void SessionPage::showStage(Session::Stage stage)
{
    if (stage == Session::Stage::Open) {
        m_mailbox->open();
    } else {
        m_mailbox->close();
        m_status.clear();
        Q_EMIT statusChanged({});
    }
    if (stage == Session::Stage::Open)
        setCurrentWidget(m_mailbox);
    else
        setCurrentWidget(signInPage());
    switch (stage) {
    case Session::Stage::SignedOut:
        showSignedOut();
        break;
    case Session::Stage::InBrowser:
        m_signIn->showInBrowser();
        break;
    case Session::Stage::Restoring:
    case Session::Stage::Redeeming:
        m_signIn->showBusy(tr("Signing in…"));
        break;
    case Session::Stage::Opening:
        m_signIn->showBusy(tr("Opening the mailbox…"));
        break;
    case Session::Stage::Open:
        break;
    }
    Q_EMIT titleChanged();
}

void SessionPage::showSignedOut()
{
    m_signIn->showStart();
    showMissingPermission();
}

void SessionPage::showMissingPermission()
{
    if (m_session->isPermissionMissing())
        signInPage()->bars()->show(u"permission"_s, InlineBar::Kind::News,
                                   Phrases::permissionMissing(m_session->mailbox()), {}, {},
                                   InlineBar::Closing::ByItself);
}

// Signing in again beside an open mailbox: the page of the sign-in comes before it, and goes with the
// attempt.
void SessionPage::showSigningIn()
{
    if (m_session->stage() == Session::Stage::SignedOut)
        showMissingPermission();
    if (m_session->stage() != Session::Stage::Open)
        return;
    QWidget *page = m_mailbox;
    if (m_session->isSigningIn())
        page = signInPage();
    if (page == m_mailbox && m_signIn)
        m_signIn->showStart();
    else if (page != m_mailbox && page != currentWidget())
        m_signIn->showInBrowser();
    else if (page != m_mailbox && m_session->signInTimeLeft().count() == 0)
        m_signIn->showBusy(tr("Signing in…"));
    setCurrentWidget(page);
}

void SessionPage::signIn()
{
    if (!m_session->hasClientId()) {
        signInPage()->bars()->show(
            u"signIn"_s, InlineBar::Kind::Trouble,
            tr("Takeback is not registered with an organisation yet: it needs the application (client) id "
               "that your administrator gives you. Set it up, or start it with --client-id."),
            {{tr("Set up…"), [this] { Q_EMIT setUpWanted(); }}});
        return;
    }
    m_session->signIn();
}

void SessionPage::openBrowser(const QUrl &address)
{
    signInPage()->setAddress(address);
    if (!QDesktopServices::openUrl(address))
        signInPage()->bars()->show(
            u"signIn"_s, InlineBar::Kind::Trouble,
            tr("No browser could be opened. Copy the link into a browser of this computer."));
}

bool SessionPage::isMailboxShown() const
{
    return currentWidget() == m_mailbox;
}

void SessionPage::warnOfQuitting(Unfinished what, const std::function<void()> &quit)
{
    if (m_session->unfinished() == what) // that of this mailbox: it comes before a sign-in beside it
        setCurrentWidget(m_mailbox);
    if (isMailboxShown())
        m_mailbox->warnOfQuitting(what, quit);
    else
        signInPage()->bars()->show(u"quit"_s, InlineBar::Kind::Trouble, Phrases::unfinished(what),
                                   {{tr("Quit anyway"), quit}});
}

void SessionPage::say(const QString &news)
{
    m_session->stage() == Session::Stage::Open
        ? m_mailbox->say(news)
        : signInPage()->bars()->show(u"news"_s, InlineBar::Kind::News, news);
}

void SessionPage::leave()
{
    m_mailbox->close();
    m_session->disconnect(this);
}

QString SessionPage::title() const
{
    if (m_session->stage() != Session::Stage::Open)
        return u"Takeback"_s;
    const QString whose = m_session->mailbox().isEmpty() ? m_session->ownerName() : m_session->ownerAddress();
    return tr("Sent items, %1 – Takeback").arg(PlainText::line(whose, 60));
}

} // namespace Takeback

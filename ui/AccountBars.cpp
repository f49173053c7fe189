// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AccountBars.h"

#include "ui/Phrases.h"
#include "ui/PlainText.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace Takeback {

AccountBars::AccountBars(Session *session, BarStack *bars, QObject *parent)
    : QObject(parent), m_session(session), m_bars(bars)
{
    connect(m_session, &Session::signInNeeded, this, [this](const Error &error) {
        m_reason = error;
        m_isAttemptFailed = false;
        showSignIn();
    });
    connect(m_session, &Session::signInFailed, this, [this](const Error &error) {
        m_reason = error;
        m_isAttemptFailed = true;
        showSignIn();
    });
    connect(m_session, &Session::restoreFailed, this, [this](const Error &error) {
        if (m_session->stage() == Session::Stage::Open)
            m_bars->show(u"signIn"_s, InlineBar::Kind::Trouble, Phrases::notRestored(error),
                         {{tr("Try again"), [this] { m_session->restore(); }},
                          {tr("Sign in again"), [this] { Q_EMIT signInWanted(); }}},
                         Phrases::details(error), InlineBar::Closing::ByItself);
    });
    connect(m_session, &Session::signingInChanged, this, [this] {
        if (m_session->isSignInLost())
            showSignIn();
    });
    connect(m_session, &Session::signedIn, this, [this] {
        m_isAttemptFailed = false;
        m_bars->hide(u"signIn"_s);
    });
    connect(m_session, &Session::renewalDelayed, this, &AccountBars::showDelay);
    connect(m_session, &Session::keepingChanged, this, &AccountBars::showKeeping);
}

void AccountBars::open()
{
    m_isAttemptFailed = false;
    showSignIn();
    showKeeping();
}

// A state, not an event: as long as only a person can go on, the way on is there.
void AccountBars::showSignIn()
{
    if (m_session->stage() != Session::Stage::Open || m_session->isSigningIn())
        return;
    const QList<BarAction> again{{tr("Sign in again"), [this] { Q_EMIT signInWanted(); }}};
    const bool isLost = m_session->isSignInLost();
    if (m_isAttemptFailed && m_reason.kind == ErrorKind::SomebodyElse)
        showStranger(isLost ? again : QList<BarAction>());
    else if (m_isAttemptFailed)
        showFailure(m_bars, m_session, m_reason, isLost ? again : QList<BarAction>(),
                    isLost ? InlineBar::Closing::ByItself : InlineBar::Closing::ByPerson);
    else if (isLost)
        m_bars->show(u"signIn"_s, InlineBar::Kind::Trouble, Phrases::signInAgain(m_reason), again,
                     Phrases::details(m_reason), InlineBar::Closing::ByItself);
}

void AccountBars::showStranger(QList<BarAction> actions)
{
    actions << BarAction{tr("Open the other mailbox"), [this] { Q_EMIT strangerWanted(); }};
    m_bars->show(u"signIn"_s, InlineBar::Kind::Trouble,
                 Phrases::somebodyElse(m_session->userName(), m_session->strangerName()), actions);
}

void AccountBars::showFailure(BarStack *bars, const Session *session, const Error &error,
                              const QList<BarAction> &actions, InlineBar::Closing closing)
{
    QList<BarAction> all = actions;
    if (const auto approval = session->adminApproval(error)) {
        const auto copy = [](const QString &text) { QApplication::clipboard()->setText(text); };
        const QString letter =
            Phrases::letterToAdministrator(approval->link, approval->clientId, approval->scopes);
        all << BarAction{tr("Copy the approval link"),
                         [copy, link = approval->link] { copy(QString::fromUtf8(link.toEncoded())); }, false}
            << BarAction{tr("Copy a letter to the administrator"), [copy, letter] { copy(letter); }, false};
    }
    bars->show(u"signIn"_s, InlineBar::Kind::Trouble, Phrases::signInTrouble(error), all,
               Phrases::details(error), closing);
}

void AccountBars::showDelay(const Error &error)
{
    m_bars->show(u"signIn"_s, InlineBar::Kind::Trouble, Phrases::renewalDelayed(error),
                 {{tr("Sign in again"), [this] { Q_EMIT signInWanted(); }}}, {},
                 InlineBar::Closing::ByItself);
}

void AccountBars::showKeeping()
{
    if (const auto trouble = m_session->keepingTrouble())
        m_bars->show(u"keychain"_s, InlineBar::Kind::News, Phrases::notKept(*trouble),
                     {{tr("Try again"), [this] { m_session->keepAgain(); }}}, Phrases::details(*trouble));
    else
        m_bars->hide(u"keychain"_s);
}

void AccountBars::askToSignOut(bool isEverywhere, Unfinished what)
{
    const QString warning = what == Unfinished::Nothing ? QString() : Phrases::unfinished(what) + u' ';
    if (isEverywhere)
        m_bars->show(u"signOut"_s, InlineBar::Kind::News,
                     warning
                         + tr("Sign out of all accounts? Their journals of recalls stay on this computer."),
                     {{tr("Sign out of all"), [this] { Q_EMIT signOutEverywhereWanted(); }}});
    else
        m_bars->show(u"signOut"_s, InlineBar::Kind::News,
                     warning
                         + tr("Sign out of %1? The journal of its recalls stays on this computer unless you "
                              "delete it.")
                               .arg(PlainText::isolated(m_session->userName(), 80)),
                     {{tr("Sign out"), [this] { Q_EMIT signOutWanted(false); }},
                      {tr("Sign out and delete its data"), [this] { Q_EMIT signOutWanted(true); }}});
}

} // namespace Takeback

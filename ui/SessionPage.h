// SPDX-License-Identifier: GPL-3.0-or-later
// All that is shown of one session: the page of the sign-in, built when it is first needed, or that of the
// open mailbox. Turns stages of Session into pages. Gone when another session is shown.
#pragma once

#include "app/Session.h"
#include "ui/SignInStart.h"

#include <QStackedWidget>

class QMenu;

namespace Takeback {

class MailboxPage;
class SignInPage;

class SessionPage : public QStackedWidget {
    Q_OBJECT

public:
    struct Menus {
        QMenu *main;
        QMenu *account;
    };

    struct Nature {
        bool isDemo;
        bool isKeychainUsed;
    };

    SessionPage(Session *session, Menus menus, Nature nature, QWidget *parent);

    MailboxPage *mailbox() const { return m_mailbox; }
    SignInPage *signInPage();
    void setKnown(const QList<KnownPerson> &known); // accounts that can be opened instead
    bool isMailboxShown() const;
    void warnOfQuitting(Unfinished what, const std::function<void()> &quit);
    void say(const QString &news);
    void leave(); // hears of the session no more: one that comes after may share its account
    QString title() const; // of the window
    const QString &status() const { return m_status; } // what statusChanged() said last

Q_SIGNALS:
    void titleChanged();
    void statusChanged(const QString &text);
    void strangerWanted();
    void setUpWanted();
    void demoWanted();
    void anotherWanted();
    void knownWanted(const QString &id);

private:
    void buildSignIn();
    void tieSession();
    void tieTrouble();
    void showStage(Session::Stage stage);
    void showSignedOut();
    void showMissingPermission();
    void showSigningIn();
    void showTrouble(const Error &error);
    void signIn();
    void openBrowser(const QUrl &address);

    Session *m_session;
    Nature m_nature;
    QList<KnownPerson> m_known;
    SignInPage *m_signIn = nullptr;
    MailboxPage *m_mailbox;
    QString m_status;
};

} // namespace Takeback

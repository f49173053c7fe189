// SPDX-License-Identifier: GPL-3.0-or-later
// All that is shown of one session: the page of the sign-in or that of the open mailbox. Turns stages of
// Session into pages. Gone when another session is shown.
#pragma once

#include "app/Session.h"

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
    SignInPage *signInPage() const { return m_signIn; }
    bool isMailboxShown() const;
    void warnOfQuitting(const std::function<void()> &quit); // a recall is on its way
    void say(const QString &news);
    void leave(); // hears of the session no more: one that comes after may share its account
    QString title() const; // of the window
    const QString &status() const { return m_status; } // what statusChanged() said last

Q_SIGNALS:
    void titleChanged();
    void statusChanged(const QString &text);
    void strangerWanted();
    void setUpWanted();

private:
    void tieSession();
    void showStage(Session::Stage stage);
    void showSignedOut();
    void showMissingPermission();
    void showSigningIn();
    void showTrouble(const Error &error);
    void signIn();
    void openBrowser(const QUrl &address);

    Session *m_session;
    SignInPage *m_signIn;
    MailboxPage *m_mailbox;
    QString m_status;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to say about the account of an open mailbox: the sign-in is lost, its renewal waits, it is
// not kept, somebody else signed in. Bars, each with its way on. Decides nothing.
#pragma once

#include "app/Session.h"
#include "ui/InlineBar.h"

namespace Takeback {

class AccountBars : public QObject {
    Q_OBJECT

public:
    AccountBars(Session *session, BarStack *bars, QObject *parent);

    void open(); // the mailbox is there
    void askToSignOut(bool isEverywhere, Unfinished what);

    // Says why a sign-in failed, with the way to an administrator where one is needed.
    static void showFailure(BarStack *bars, const Session *session, const Error &error,
                            const QList<BarAction> &actions = {},
                            InlineBar::Closing closing = InlineBar::Closing::ByPerson);

Q_SIGNALS:
    void signInWanted();
    void strangerWanted(); // to open the mailbox of who signed in instead
    void signOutWanted(bool isForgetting);
    void signOutEverywhereWanted();

private:
    void showSignIn();
    void showStranger(QList<BarAction> actions);
    void showDelay(const Error &error);
    void showKeeping();

    Session *m_session;
    BarStack *m_bars;
    Error m_reason{ErrorKind::SignInNeeded}; // why a person is needed, or why the last attempt failed
    bool m_isAttemptFailed = false;
};

} // namespace Takeback

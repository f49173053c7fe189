// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an open mailbox: list, message, status panel, and the bars between them. Turns what a person
// does into verbs of Session and its facts into what is shown.
#pragma once

#include "app/Session.h"

#include <QWidget>

#include <functional>

class QMenu;
class QProgressBar;
class QSettings;

namespace Takeback {

class AccountBars;
class AfterFlow;
class BarStack;
class Freshness;
class HeaderBar;
class MailboxPanes;
class MessageView;
class RecallFlow;
class RunFlow;
class SearchFlow;
class SentView;
class StatusPanel;

class MailboxPage : public QWidget {
    Q_OBJECT

public:
    MailboxPage(Session *session, QMenu *menu, QMenu *accountMenu, QWidget *parent);

    void open(); // the session's models are there
    void close(); // they are about to go
    void refresh();
    HeaderBar *header() const { return m_header; }
    void focusSearch();
    void escape(); // clears the search
    void recallSelected();
    void recallFound(); // all that match the search
    // Selects the newest message and asks, once the server's first page is in; sends nothing.
    void recallLast();
    void askAgainAfterProxy(); // about the newest recall, if the proxy refused it
    void say(const QString &news);
    void askToSignOut(bool isEverywhere, Unfinished what);
    void warnOfQuitting(Unfinished what, std::function<void()> quit);
    void restore(const QSettings &settings);
    void store(QSettings &settings) const;

Q_SIGNALS:
    void statusChanged(const QString &text); // how many messages, how fresh
    void signInWanted();
    void strangerWanted(); // to open the mailbox of who signed in instead
    void signOutWanted(bool isForgetting);
    void signOutEverywhereWanted();

private:
    void hideQuitting();
    void build(QMenu *menu, QMenu *accountMenu);
    void tieViews();
    void tieMessage(MessageView *message);
    void tieStatus(StatusPanel *status);
    void tieSession();
    void showSelected();
    void showWalk(int messages);
    void endWalk(const std::optional<Error> &error);
    void showEmptyState();

    Session *m_session;
    HeaderBar *m_header;
    BarStack *m_bars;
    AccountBars *m_accountBars;
    Freshness *m_freshness;
    QProgressBar *m_progress;
    MailboxPanes *m_panes;
    SentView *m_sent;
    MessageView *m_message = nullptr; // until it is built; see MailboxPanes
    StatusPanel *m_status = nullptr;
    RecallFlow *m_flow;
    RunFlow *m_runs;
    SearchFlow *m_search;
    AfterFlow *m_after = nullptr;
    std::optional<Error> m_walkError;
};

} // namespace Takeback

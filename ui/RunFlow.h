// SPDX-License-Identifier: GPL-3.0-or-later
// Many messages at once: what is selected or found, summed up; from the wish to recall them to the dry run
// and its question; and from its yes to Session. Also shows that planned recalls stand, and that the server
// asked to wait. Sends nothing that nobody confirmed.
#pragma once

#include "app/Session.h"

#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace Takeback {

class BarStack;
class ManyView;
class RunDialog;
class RunHead;
class SentView;

class RunFlow : public QObject {
    Q_OBJECT

public:
    // `detail`: the place of the chosen message, where several are summed up instead.
    RunFlow(Session *session, SentView *sent, QStackedWidget *detail, BarStack *bars, QObject *parent);

    void open(); // the session's models are there
    void close(); // they are about to go
    bool showSelection(); // false: it is one message, or none
    bool askSelected(); // the same
    void askFound(); // all that match the search, as they are now
    void ask(const QStringList &messageIds);
    void choose(const QString &runId); // to be shown, where none is under way

Q_SIGNALS:
    void headBuilt(QWidget *head); // once, when there is a run to show
    void recalled(const QString &recallId); // the first of a run
    void runShown(const Takeback::RunProgress &run); // changed, or ended

private:
    ManyView *many(); // built when it is first needed, and so is
    RunHead *head();
    bool isFound() const; // a search is on, and found more than one
    void openDialog(int messages);
    void sumUp();
    void takePlan(const DryRunResult &plan);
    void askReach(const DryRunResult &plan);
    QDateTime tooOldBefore() const;
    void recall(const QStringList &messageIds, const DryRunResult &plan);
    void showWait();
    void showPaused();
    void showRun();
    std::optional<Error> troubleOf(const QString &runId) const;
    void retry();
    QString runToShow() const;

    Session *m_session;
    SentView *m_sent;
    QStackedWidget *m_detail;
    ManyView *m_many = nullptr;
    BarStack *m_bars;
    RunHead *m_head = nullptr;
    QString m_chosenRun; // a person wants to see it
    QString m_closedRun; // a person has seen how it ended
    QTimer m_tick; // while the server asked to wait
    QPointer<RunDialog> m_dialog;
    QStringList m_frozen; // what the question is about, while the service is asked who is reached
    bool m_isReachAsked = false;
    QTimer m_pause; // a selection that grows is counted once
};

} // namespace Takeback

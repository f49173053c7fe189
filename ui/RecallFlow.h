// SPDX-License-Identifier: GPL-3.0-or-later
// From the wish to recall to the one question, and from its yes to Session::recall. One question at a time.
// Sends nothing that nobody confirmed.
#pragma once

#include "app/Session.h"

#include <QPointer>

namespace Takeback {

class BarStack;
class RecallDialog;

class RecallFlow : public QObject {
    Q_OBJECT

public:
    RecallFlow(Session *session, BarStack *bars, QObject *parent);

    void ask(const QString &messageId);
    void askAgain(const Recall &recall); // about the message that recall was for
    void askAgainAfterProxy(); // about the newest recall, if the network's proxy refused it
    // The newest message, once the server's first page is in, so that it is the right one.
    void askForLast();
    void close(); // takes the question back

Q_SIGNALS:
    void recalled(const QString &recallId);
    void correctionWanted(const QString &messageId); // instead of a recall
    void lastWanted(); // now: choose the first row and ask

private:
    void askReach(const QString &messageId); // for the open question
    void tryLast();
    void giveUpLast(); // the server cannot be asked
    bool isNewer(int first, int last) const; // a row of these

    Session *m_session;
    BarStack *m_bars;
    QPointer<RecallDialog> m_dialog;
    QDateTime m_sentAt; // what is asked about
    bool m_isLastWanted = false;
    bool m_isFirstPageIn = false; // since the mailbox was opened, or since the newest was wished for
    bool m_isLookingUp = false;
};

} // namespace Takeback

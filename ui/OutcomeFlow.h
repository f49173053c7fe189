// SPDX-License-Identifier: GPL-3.0-or-later
// From a submission to its report: asks once whether the Inbox may be looked into, and takes what a person
// wants of a report to the session. Opens a report only where its link leads to the mailbox.
#pragma once

#include "app/Session.h"

namespace Takeback {

class BarStack;
class ReportBox;

class OutcomeFlow : public QObject {
    Q_OBJECT

public:
    OutcomeFlow(Session *session, BarStack *bars, ReportBox *box, QObject *parent);

private:
    void begin(); // the session's models are there
    void askOnce(int first, int last); // rows of the list of recalls
    void open(const RecallReport &report);

    Session *m_session;
    BarStack *m_bars;
    bool m_wasAsked = false;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// The one question before a recall: who is usually reached, who is outside and will see a notice, by address.
// What is still being asked is said, and shown when it comes; nothing waits for it. Opened window-modal by
// open(); Cancel has the focus. Decides nothing, sends nothing.
#pragma once

#include "app/types/AgeLimit.h"
#include "app/types/Message.h"
#include "app/types/Reachability.h"
#include "app/types/Recall.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace Takeback {

class ReachFacts;

class RecallDialog : public QDialog {
    Q_OBJECT

public:
    // `earlier`: the last recall of this message, if there was one. `ageLimit`: in days.
    RecallDialog(const Message &message, const Reachability &reach, const std::optional<Recall> &earlier,
                 QWidget *parent, int ageLimit = UsualAgeLimit);
    // What is known now. `isAsking`: more may come. `error`: why no more will.
    void showReach(const Reachability &reach, bool isAsking, const std::optional<Error> &error = {});
    void announce(const QString &news); // something that a person should know before deciding

Q_SIGNALS:
    void correctionWanted(); // instead of a recall; the question is closed by then

private:
    QWidget *ways();
    QWidget *buttons(bool isAgain);
    void explain();
    void grow(); // to what it holds now

    bool m_isOld;
    int m_ageLimit;
    Reachability m_reach; // when nothing was being asked
    QLabel *m_news;
    ReachFacts *m_facts;
    QPushButton *m_correction;
};

} // namespace Takeback

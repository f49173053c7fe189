// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the pretend Microsoft 365 share: its mailboxes, its tokens, its clock and a claims
// challenge that is in force. Guarded by the one mutex of DemoService; nothing here locks.
#pragma once

#include "app/demo/DemoDelta.h"
#include "app/demo/DemoDrafts.h"
#include "app/demo/DemoMailTips.h"
#include "app/demo/DemoMailbox.h"
#include "app/demo/DemoRecallDesk.h"
#include "app/demo/DemoService.h"
#include "app/demo/DemoTokens.h"

namespace Takeback::Demo {

struct World {
    World(const DemoOptions &chosen, Mailbox::Clock time)
        : options(chosen), clock(time), mailbox(chosen, time)
    {
    }

    DemoOptions options;
    Mailbox::Clock clock;
    Mailbox mailbox;
    Tokens tokens;
    Deltas deltas;
    MailTips tips;
    RecallDesk desk;
    Drafts drafts;
    QString challenge; // the claims asked for, compact JSON; empty: none in force
    bool challengeIsInteractive = false;
    QHash<QString, int> recalls; // accepted, by the URL-safe id
    int recallBodyShape = 3; // graph.md 1.3; a fault changes it for one answer
};

} // namespace Takeback::Demo

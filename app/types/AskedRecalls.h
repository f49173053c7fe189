// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the wish to recall many messages. A value.
#pragma once

#include <QString>
#include <QStringList>

namespace Takeback {

struct AskedRecalls {
    QString runId; // of what is planned now; where nothing is, of the last that was open; may be empty
    QString recallId; // the first of them; empty: none is sent
    int planned = 0;
    int open = 0; // were asked for before and had no answer yet: they go on, and no second one is made
    QStringList
        spared; // messages: a recall of them may have happened meanwhile, and nobody agreed to another
};

} // namespace Takeback

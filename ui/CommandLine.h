// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: what was asked for, or what to print and with which code to end. Needs no display.
// Options hold for this run and are never saved.
#pragma once

#include "app/types/Cloud.h"

#include <QStringList>

#include <optional>

namespace Takeback {

struct CommandLine {
    struct Ending {
        int code = 0;
        QString out; // for stdout
        QString error; // for stderr: one line
    };

    bool isDemo = false;
    bool isLastWanted = false;
    QString profile;
    std::optional<QString> tenant; // none: what is saved, or organizations
    QString clientId;
    QString mailbox;
    std::optional<Cloud> cloud; // none: what is saved, or the global one
    std::optional<Ending> ending; // set: print it and end

    // `arguments` with the program's name first, as main() has them.
    static CommandLine parse(const QStringList &arguments);
};

} // namespace Takeback

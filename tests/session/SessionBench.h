// SPDX-License-Identifier: GPL-3.0-or-later
// A pretend Microsoft 365, a relay before it where one is wanted, and accounts that live in a directory of
// their own; restart() is another start of the program.
#pragma once

#include "app/Accounts.h"
#include "app/account/TokenVault.h"
#include "app/demo/ChaosRelay.h"
#include "app/demo/DemoService.h"
#include "tests/session/ScriptedBrowser.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Takeback::Tests {

constexpr int Patience = 20000; // ms, for what takes less than one on a machine at rest

Demo::DemoOptions mails(int inSentItems = 30);

class SessionBench {
    QTemporaryDir m_dir; // outlives the session

public:
    enum class Way { Straight, Relayed };
    explicit SessionBench(const Demo::DemoOptions &options = mails(), Way way = Way::Straight);

    void restart(); // what the session held is gone, what it wrote is there
    bool signIn(); // by a browser that needs no screen; until the list is whole
    QString idAt(int row) const; // of a message in the list
    Recall recallAt(int row) const; // of the list of recalls: the newest first
    QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    QStringList journalFiles() const;

    Demo::DemoService service;
    std::unique_ptr<Demo::ChaosRelay> relay;
    ScriptedBrowser browser;
    TokenVault vault{TokenVault::Kind::Memory, {}, nullptr}; // a keychain that outlasts restart()
    AccountsSetup setup; // for restart()
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Accounts> accounts;
    Session *session() const { return accounts->current(); }
};

} // namespace Takeback::Tests

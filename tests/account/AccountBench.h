// SPDX-License-Identifier: GPL-3.0-or-later
// An account and what it said, before a server written by hand.
#pragma once

#include "app/account/Account.h"
#include "app/account/TokenVault.h"
#include "app/net/Network.h"
#include "tests/account/FakeAuthority.h"

#include <QTest>

namespace Takeback::Tests {

// An account, a server that rotates its tokens, and a browser that always says yes.
struct AccountBench {
    AccountBench() : account(&network, requestFor(server), pages(), &vault, {}, nullptr)
    {
        server.deed = [this](const WireRequest &request) { return answer(request); };
        QObject::connect(&account, &Account::tokenChanged, &account,
                         [this](const QString &t) { tokens << t; });
        QObject::connect(&account, &Account::stateChanged, &account,
                         [this](Account::State s) { states << s; });
        QObject::connect(&account, &Account::signInNeeded, &account, [this](const Error &e) { needed << e; });
        QObject::connect(&account, &Account::signInFailed, &account, [this](const Error &e) { failed << e; });
        QObject::connect(&account, &Account::renewalDelayed, &account,
                         [this](const Error &e, std::chrono::milliseconds in) {
                             delayed << e;
                             delays << in;
                         });
        QObject::connect(&account, &Account::browserWanted, &account, [this](const QUrl &url) {
            addresses << url;
            if (isBrowserWilling)
                browse(callbackUrl(url, "C"));
        });
    }
    WireServer::Deed answer(const WireRequest &)
    {
        if (!script.isEmpty())
            return script.takeFirst();
        ++given;
        const QByteArray number = QByteArray::number(given);
        return WireServer::answer("200 OK", tokenJson("A" + number, "R" + number, expiresIn));
    }
    bool signIn()
    {
        account.signIn();
        return QTest::qWaitFor(
            [this] { return account.state() == Account::State::SignedIn && tokens.size() > 0; });
    }

    WireServer server;
    Network network;
    TokenVault vault{TokenVault::Kind::Memory, {}, nullptr};
    Account account;
    QList<WireServer::Deed> script; // before good answers
    int given = 0;
    int expiresIn = 3600;
    bool isBrowserWilling = true;
    QStringList tokens;
    QList<Account::State> states;
    QList<Error> needed, failed, delayed;
    QList<std::chrono::milliseconds> delays;
    QList<QUrl> addresses;
};

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
// A SessionBench whose keychain, in memory, outlasts the program, and people who sign in to it.
#pragma once

#include "tests/session/SessionBench.h"

#include <QTest>
#include <QUrlQuery>

namespace Takeback::Tests {

const QString Mira = QStringLiteral("mira@northwind.example");
const QString Dana = QStringLiteral("dana@northwind.example");

struct AccountsBench : SessionBench {
    explicit AccountsBench(Way way = Way::Straight) : SessionBench(mails(), way)
    {
        setup.vault = &vault;
        restart();
    }
    bool isOpen(const QString &owner) const
    {
        return QTest::qWaitFor(
            [&] { return session()->stage() == Session::Stage::Open && session()->ownerAddress() == owner; },
            Patience);
    }
    // Presses "Add an account", and the browser answers as `who`.
    bool add(const QString &who)
    {
        browser.person = who;
        accounts->add();
        QObject::connect(session(), &Session::browserWanted, &browser, &ScriptedBrowser::open,
                         Qt::UniqueConnection);
        return QTest::qWaitFor([&] { return session()->stage() == Session::Stage::Open; }, Patience);
    }
    QStringList users() const
    {
        QStringList names;
        for (const Accounts::Entry &entry : accounts->entries())
            names << entry.userName;
        return names;
    }
    QString idOf(const QString &user) const
    {
        for (const Accounts::Entry &entry : accounts->entries())
            if (entry.userName == user)
                return entry.id;
        return {};
    }
    QString opened(const char *parameter) const
    {
        return QUrlQuery(browser.opened.last()).queryItemValue(QLatin1String(parameter), QUrl::FullyDecoded);
    }
};

} // namespace Takeback::Tests

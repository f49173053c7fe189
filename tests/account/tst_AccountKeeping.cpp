// SPDX-License-Identifier: GPL-3.0-or-later
// Whose tokens an account takes, and how it keeps them.
#include "tests/account/AccountBench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

using State = Account::State;

class tst_AccountKeeping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsUsedWasKeptBefore()
    {
        AccountBench bench;
        QList<bool> kept;
        connect(&bench.account, &Account::tokenChanged, this, [&] { kept << bench.account.kept().isKept(); });
        QVERIFY(bench.signIn());
        bench.account.renew();
        QTRY_COMPARE(bench.tokens, QStringList({u"A1"_s, u"A2"_s}));
        QCOMPARE(kept, (QList{true, true}));
        Account next(&bench.network, requestFor(bench.server), pages(), &bench.vault,
                     bench.account.identity(), nullptr); // another start
        QSignalSpy token(&next, &Account::tokenChanged);
        next.restore();
        QCOMPARE(next.state(), State::Renewing);
        QTRY_COMPARE(token.size(), 1);
        QCOMPARE(bench.server.requests.last().formValue("refresh_token"), "R2");
        QCOMPARE(bench.addresses.size(), 1);
    }

    void aKeychainThatFailsCostsNoSignIn()
    {
        AccountBench bench;
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        TokenVault none(TokenVault::Kind::Keychain, u"io.github.takeback.test"_s, nullptr);
        Account account(&bench.network, requestFor(bench.server), pages(), &none, {}, nullptr);
        connect(&account, &Account::browserWanted, this,
                [](const QUrl &url) { browse(callbackUrl(url, "C")); });
        QSignalSpy token(&account, &Account::tokenChanged);
        account.signIn();
        QTRY_COMPARE_WITH_TIMEOUT(token.size(), 1, 20000);
        QCOMPARE(account.state(), State::SignedIn);
        QVERIFY(!account.kept().isKept());
        QCOMPARE(account.kept().trouble()->kind, ErrorKind::KeychainFailed);
        QSignalSpy keeping(&account, &Account::keepingChanged);
        account.keepAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!keeping.isEmpty(), 20000);
        QVERIFY(account.kept().trouble());
        account.renew(); // from memory
        QTRY_COMPARE_WITH_TIMEOUT(token.size(), 2, 20000);
    }

    void aStrangerIsNotLetIn()
    {
        AccountBench bench;
        Identity known;
        known.tenantId = u"T"_s;
        known.objectId = u"somebody else"_s;
        known.userName = u"bob@example.org"_s;
        Account account(&bench.network, requestFor(bench.server), pages(), &bench.vault, known, nullptr);
        connect(&account, &Account::browserWanted, this,
                [](const QUrl &url) { browse(callbackUrl(url, "C")); });
        QSignalSpy failed(&account, &Account::signInFailed);
        QSignalSpy token(&account, &Account::tokenChanged);
        account.signIn();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::SomebodyElse);
        QCOMPARE(account.stranger().userName, u"ada@example.org"_s);
        QCOMPARE(account.identity().userName, u"bob@example.org"_s);
        QCOMPARE(account.state(), State::SignedOut);
        QCOMPARE(token.size(), 0);
        QVERIFY(account.kept().token().isEmpty());
        const Tokens tokens = account.takeStranger();
        QCOMPARE(tokens.refreshToken, u"R1"_s);
        QVERIFY(account.takeStranger().refreshToken.isEmpty());
        bench.account.adopt(tokens); // it is hers
        QTRY_COMPARE(bench.tokens, QStringList{u"A1"_s});
    }

    void aRenewalForSomebodyElseIsNotUsed()
    {
        AccountBench bench;
        Identity known;
        known.tenantId = u"another tenant"_s; // where the same person has another name
        known.objectId = u"O"_s;
        Account account(&bench.network, requestFor(bench.server), pages(), &bench.vault, known, nullptr);
        bench.vault.write(account.key().digest(),
                          SavedSignIn{account.key(), u"R0"_s, requestFor(bench.server).scopes}.toText(),
                          &bench.vault);
        QSignalSpy needed(&account, &Account::signInNeeded);
        QSignalSpy token(&account, &Account::tokenChanged);
        account.restore();
        QTRY_COMPARE(needed.size(), 1);
        QCOMPARE(needed.first().first().value<Error>().kind, ErrorKind::SomebodyElse);
        QCOMPARE(token.size(), 1);
        QCOMPARE(token.first().first().toString(), QString());
    }

    void theCodeIsRedeemedWithTheClaims()
    {
        AccountBench bench;
        QVERIFY(bench.signIn());
        QVERIFY(bench.server.requests.first().formValue("claims").contains("cp1"));
    }

    void aPermissionThatWasNotGranted()
    {
        AccountBench bench;
        bench.account.signIn({u"Mail.ReadWrite.Shared"_s}); // the server grants less
        QTRY_COMPARE(bench.failed.size(), 1);
        QCOMPARE(bench.failed[0].code, u"insufficient_scope"_s);
        QVERIFY(bench.failed[0].message.contains(u"Mail.ReadWrite.Shared"_s));
        QVERIFY(bench.tokens.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_AccountKeeping)
#include "tst_AccountKeeping.moc"

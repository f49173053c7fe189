// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Pkce.h"
#include "app/account/SignIn.h"
#include "tests/account/FakeAuthority.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

class tst_SignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay()
    {
        WireServer server;
        server.deed = [](const WireRequest &) { return WireServer::answer("200 OK", tokenJson("A1", "R1")); };
        SignInRequest request = requestFor(server);
        request.prompt = u"select_account"_s;
        request.claims = R"({"access_token":{"nbf":{"essential":true}}})";
        Attempt attempt(request);
        QVERIFY(attempt.open());
        const QUrl address = attempt.signIn->address();
        QCOMPARE(address.path(), u"/organizations/oauth2/v2.0/authorize"_s);
        QCOMPARE(parameter(address, u"response_mode"_s), u"query"_s);
        QCOMPARE(parameter(address, u"response_type"_s), u"code"_s);
        QCOMPARE(parameter(address, u"client_id"_s), u"client-1"_s);
        QCOMPARE(parameter(address, u"prompt"_s), u"select_account"_s);
        QCOMPARE(parameter(address, u"claims"_s).toUtf8(), request.claims);
        QCOMPARE(parameter(address, u"scope"_s), request.scopes.join(u' '));
        QCOMPARE(parameter(address, u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(!address.toEncoded().contains('+'));
        for (const auto &[name, value] : QUrlQuery(address).queryItems())
            QCOMPARE(QUrlQuery(address).allQueryItemValues(name).size(), 1);

        QSignalSpy received(attempt.signIn.get(), &SignIn::codeReceived);
        const QByteArray page = browse(callbackUrl(address, "the-code"));
        QVERIFY(page.contains("Close this page &amp; go back"));
        QTRY_VERIFY(attempt.isOver());
        QCOMPARE(received.size(), 1);
        QVERIFY(attempt.outcome.has_value());
        QCOMPARE(attempt.outcome->accessToken, u"A1"_s);
        QCOMPARE(attempt.outcome->refreshToken, u"R1"_s);
        QCOMPARE(attempt.outcome->expiresIn, std::chrono::seconds(3600));
        QCOMPARE(attempt.outcome->scopes, QStringList({u"User.Read"_s, u"Mail.ReadWrite"_s}));
        QCOMPARE(attempt.outcome->identity.userName, u"ada@example.org"_s);
        QCOMPARE(attempt.outcome->identity.objectId, u"O"_s);

        QCOMPARE(server.requests.size(), 1);
        const WireRequest token = server.requests.first();
        QCOMPARE(token.target, "/organizations/oauth2/v2.0/token");
        QCOMPARE(token.formValue("grant_type"), "authorization_code");
        QCOMPARE(token.formValue("code"), "the-code");
        QCOMPARE(token.formValue("client_id"), "client-1");
        QCOMPARE(QString::fromUtf8(token.formValue("scope")), request.scopes.join(u' '));
        QVERIFY(!token.body.contains("client_secret"));
        QCOMPARE(Pkce::challenge(token.formValue("code_verifier")),
                 parameter(address, u"code_challenge"_s).toLatin1());
        const QByteArray redirect = token.formValue("redirect_uri");
        QCOMPARE(redirect, parameter(address, u"redirect_uri"_s).toUtf8());
        QVERIFY(redirect.startsWith("http://localhost:") && !redirect.endsWith('/'));
    }

    void aCodeArrivesAsItWasGiven_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code :
             {"plain-code", "a+b", "a%2Fb", "a/b=c&d", "M.C5!*a+b/c$d=%41&e", "100%", "a b"})
            QTest::newRow(code) << QByteArray(code);
    }
    void aCodeArrivesAsItWasGiven()
    {
        QFETCH(const QByteArray, code);
        WireServer server;
        server.deed = [](const WireRequest &) { return WireServer::answer("200 OK", tokenJson("A", "R")); };
        Attempt attempt(requestFor(server));
        QVERIFY(attempt.open());
        browse(callbackUrl(attempt.signIn->address(), code));
        QTRY_VERIFY(attempt.isOver());
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests[0].formValue("code"), code);
    }

    void everyAttemptHasItsOwnSecrets()
    {
        WireServer server;
        QSet<QString> states, challenges;
        for (int i = 0; i < 3; ++i) {
            Attempt attempt(requestFor(server));
            QVERIFY(attempt.open());
            states << parameter(attempt.signIn->address(), u"state"_s);
            challenges << parameter(attempt.signIn->address(), u"code_challenge"_s);
        }
        QCOMPARE(states.size(), 3);
        QCOMPARE(challenges.size(), 3);
    }

    void aPersonDeclines()
    {
        WireServer server;
        Attempt attempt(requestFor(server));
        QVERIFY(attempt.open());
        const QUrl address = attempt.signIn->address();
        browse(QUrl::fromEncoded(QByteArray(parameter(address, u"redirect_uri"_s).toUtf8()
                                            + "/?error=access_denied&error_description=No+thanks&state="
                                            + parameter(address, u"state"_s).toUtf8())));
        QTRY_VERIFY(attempt.isOver());
        QVERIFY(attempt.isRefused(ErrorKind::Refused));
        QCOMPARE(attempt.outcome.error().code, u"access_denied"_s);
        QCOMPARE(attempt.outcome.error().message, u"No thanks"_s);
        QCOMPARE(server.connections(), 0);
    }

    void aForgedRefusalIsNotHeard()
    {
        WireServer server;
        server.deed = [](const WireRequest &) { return WireServer::answer("200 OK", tokenJson("A", "R")); };
        Attempt attempt(requestFor(server));
        QVERIFY(attempt.open());
        const QUrl address = attempt.signIn->address();
        QVERIFY(browse(QUrl::fromEncoded(QByteArray(parameter(address, u"redirect_uri"_s).toUtf8()
                                                    + "/?error=access_denied")))
                    .startsWith("HTTP/1.1 400"));
        browse(callbackUrl(address, "C"));
        QTRY_VERIFY(attempt.isOver());
        QVERIFY(attempt.outcome.has_value());
    }

    void aPastedAddressIsTaken_data()
    {
        QTest::addColumn<QString>("form");
        QTest::newRow("as it is") << u"%1"_s;
        QTest::newRow("spaces around") << u"  %1\n"_s;
        QTest::newRow("a fragment") << u"%1#top"_s;
    }
    void aPastedAddressIsTaken()
    {
        QFETCH(const QString, form);
        WireServer server;
        server.deed = [](const WireRequest &) { return WireServer::answer("200 OK", tokenJson("A", "R")); };
        Attempt attempt(requestFor(server));
        QVERIFY(attempt.open());
        QSignalSpy refused(attempt.signIn.get(), &SignIn::pasteRefused);
        const QString good = QString::fromUtf8(callbackUrl(attempt.signIn->address(), "a+b").toEncoded());
        const QStringList bad{QString(),
                              u"hello"_s,
                              u"http://localhost/"_s,
                              u"http://localhost/?code=C"_s,
                              QString(good).replace(u"state="_s, u"state=x"_s),
                              QString(good % u"&code=again"_s),
                              attempt.signIn->address().toString()};
        for (const QString &text : bad)
            attempt.signIn->takeAddress(text);
        QVERIFY(refused.isEmpty());
        QTRY_COMPARE(refused.size(), bad.size());
        QVERIFY(!attempt.isOver() && server.requests.isEmpty());

        attempt.signIn->takeAddress(form.arg(good));
        QTRY_VERIFY(attempt.isOver());
        QVERIFY(attempt.outcome.has_value());
        QCOMPARE(server.requests[0].formValue("code"), "a+b");
        QCOMPARE(refused.size(), bad.size());
    }

    void aBrowserThatIsClosedIsWaitedForSoLong()
    {
        WireServer server;
        SignInRequest request = requestFor(server);
        request.limit = std::chrono::milliseconds(200);
        Attempt attempt(request);
        QCOMPARE(attempt.signIn->timeLeft().count(), 0);
        QVERIFY(attempt.open());
        QVERIFY(attempt.signIn->timeLeft().count() > 0);
        QVERIFY(attempt.signIn->timeLeft() <= request.limit);
        const QUrl late = callbackUrl(attempt.signIn->address(), "C");
        QTRY_VERIFY(attempt.isOver());
        QVERIFY(attempt.isRefused(ErrorKind::TimedOut));
        QCOMPARE(attempt.signIn->timeLeft().count(), 0);
        QCOMPARE(browse(late), ""); // nobody listens any more
        QCOMPARE(attempt.finished, 1);
    }

#ifdef Q_OS_UNIX
    void noPortToBeHad()
    {
        WireServer server;
        Attempt attempt(requestFor(server));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit none = before;
        none.rlim_cur = 0;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
        attempt.signIn->start();
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
        QCOMPARE(attempt.finished, 0);
        QTRY_VERIFY(attempt.isOver());
        QVERIFY(attempt.isRefused(ErrorKind::NeverLeft));
        QCOMPARE(attempt.outcome.error().code, u"listen"_s);
        QVERIFY(!attempt.outcome.error().message.isEmpty());
    }
#endif

    // Deleting is canceling, at whatever moment; a memory checker watches the rest.
    void itMayBeDeletedAtAnyMoment_data()
    {
        QTest::addColumn<QString>("moment");
        for (const char *moment : {"new", "started", "browserWanted", "waiting", "codeReceived", "redeeming",
                                   "redeeming, half an answer", "finished"})
            QTest::newRow(moment) << QString::fromLatin1(moment);
    }
    void itMayBeDeletedAtAnyMoment()
    {
        QFETCH(const QString, moment);
        WireServer server;
        server.deed = [&moment](const WireRequest &) -> WireServer::Deed {
            if (moment == u"redeeming"_s)
                return {WireServer::Deed::Hang};
            if (moment == u"redeeming, half an answer"_s)
                return {WireServer::Deed::Keep, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"};
            return refusal("invalid_grant");
        };
        Attempt attempt(requestFor(server));
        SignIn *signIn = attempt.signIn.get();
        const auto deleteIt = [&attempt] { attempt.signIn.reset(); };
        if (moment == u"browserWanted"_s)
            connect(signIn, &SignIn::browserWanted, this, deleteIt);
        if (moment == u"codeReceived"_s)
            connect(signIn, &SignIn::codeReceived, this, deleteIt);
        if (moment == u"finished"_s)
            connect(signIn, &SignIn::finished, this, deleteIt);
        if (moment == u"new"_s)
            return;
        QUrl address;
        connect(signIn, &SignIn::browserWanted, this, [&address](const QUrl &url) { address = url; });
        signIn->start();
        if (moment == u"started"_s)
            return;
        QTRY_VERIFY(!attempt.signIn || !address.isEmpty());
        if (!attempt.signIn || moment == u"waiting"_s)
            return;
        QVERIFY(browse(callbackUrl(address, "C")).startsWith("HTTP/1.1 200"));
        if (moment.startsWith(u"redeeming"_s)) {
            QTRY_COMPARE(server.requests.size(), 1);
            attempt.signIn.reset();
        }
        QTRY_VERIFY(!attempt.signIn);
        QCOMPARE(attempt.finished, moment == u"finished"_s ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_SignIn.moc"

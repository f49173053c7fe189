// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Pkce.h"
#include "app/account/SignIn.h"
#include "tests/account/FakeAuthority.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

// One attempt, watched.
class Attempt {
public:
    explicit Attempt(const SignInRequest &request) : signIn(new SignIn(request, pages(), nullptr))
    {
        QObject::connect(signIn.get(), &SignIn::finished, signIn.get(), [this](const Result<Tokens> &result) {
            ++finished;
            outcome = result;
        });
    }
    bool open() // up to the moment a browser is wanted
    {
        QSignalSpy wanted(signIn.get(), &SignIn::browserWanted);
        signIn->start();
        return wanted.wait() && !signIn->address().isEmpty();
    }
    bool isOver() const { return finished == 1; }

    std::unique_ptr<SignIn> signIn;
    int finished = 0;
    Result<Tokens> outcome = Error{ErrorKind::Canceled};
};

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
};

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_SignIn.moc"

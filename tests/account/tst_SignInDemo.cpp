// SPDX-License-Identifier: GPL-3.0-or-later
// The account against a whole pretend Microsoft 365, which shares no code with it; a script is the browser.
#include "app/account/Account.h"
#include "app/demo/DemoService.h"
#include "app/net/Network.h"
#include "tests/account/FakeAuthority.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::DemoService;
using Demo::Fault;
using State = Account::State;

namespace {

constexpr char Mira[] = "mira@northwind.example";

// Goes through the sign-in pages as a person would, up to the page of the loopback listener, which it
// returns.
class Browser {
public:
    QByteArray follow(const QUrl &authorize, const QByteArray &answer, const char *person = Mira)
    {
        const QByteArray page = whole(m_web.get(QNetworkRequest(authorize)));
        const qsizetype at = page.indexOf("name=\"flow\" value=\"") + 19;
        const QByteArray flow = page.mid(at, page.indexOf('"', at) - at);
        QUrl login = authorize;
        login.setPath(u"/organizations/login"_s);
        login.setQuery(QString());
        QNetworkRequest request(login);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        whole(m_web.post(request, "flow=" + flow + "&person=" + person + "&answer=" + answer));
        return browse(location);
    }

    QUrl location; // where the pages sent us

private:
    QByteArray whole(QNetworkReply *reply)
    {
        [[maybe_unused]] const bool isOver = QTest::qWaitFor([reply] { return reply->isFinished(); });
        location = QUrl::fromEncoded(reply->rawHeader("Location"));
        reply->deleteLater();
        return reply->readAll();
    }

    Network m_web; // follows no redirect
};

struct Bench {
    Bench()
    {
        if (!service.start())
            qFatal("%s", qPrintable(service.errorString()));
        SignInRequest request;
        request.cloud = {u"demo"_s, QUrl(service.origin()), QUrl(service.origin()), false, false};
        request.tenant = u"organizations"_s;
        request.clientId = DemoService::clientId();
        request.scopes = {u"Mail.ReadWrite"_s, u"User.Read"_s, u"offline_access"_s, u"openid"_s,
                          u"profile"_s};
        account = std::make_unique<Account>(&network, request, pages(), nullptr);
        QObject::connect(account.get(), &Account::browserWanted, account.get(),
                         [this](const QUrl &url) { page = browser.follow(url, answer); });
        QObject::connect(account.get(), &Account::tokenChanged, account.get(),
                         [this](const QString &token) { tokens << token; });
        QObject::connect(account.get(), &Account::signInFailed, account.get(),
                         [this](const Error &error) { failed << error; });
        QObject::connect(account.get(), &Account::signInNeeded, account.get(),
                         [this](const Error &error) { needed << error; });
    }
    bool signIn()
    {
        account->signIn();
        return QTest::qWaitFor([this] { return tokens.size() == 1 || !failed.isEmpty(); }, 10000)
            && failed.isEmpty();
    }
    int meStatus() // what Graph says to the newest token
    {
        QNetworkRequest request(QUrl(QString(service.origin() % u"/v1.0/me"_s)));
        request.setRawHeader("Authorization", "Bearer " + tokens.last().toLatin1());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        [[maybe_unused]] const bool isOver = QTest::qWaitFor([&] { return reply->isFinished(); });
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    DemoService service;
    Network network;
    Browser browser;
    QByteArray answer = "accept";
    QByteArray page;
    std::unique_ptr<Account> account;
    QStringList tokens;
    QList<Error> failed, needed;
};

} // namespace

class tst_SignInDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeSignInRenewalAndRevocation()
    {
        Bench bench;
        QVERIFY(bench.signIn());
        QVERIFY(bench.page.contains("class=\"good\""));
        QCOMPARE(bench.account->state(), State::SignedIn);
        QCOMPARE(bench.account->identity().userName, QString::fromLatin1(Mira));
        QCOMPARE(bench.account->identity().tenantId, DemoService::tenantId());
        QVERIFY(!bench.account->identity().objectId.isEmpty());
        QVERIFY(!bench.account->identity().displayName.isEmpty());
        QCOMPARE(bench.meStatus(), 200);

        bench.service.expireTokens();
        QCOMPARE(bench.meStatus(), 401);
        bench.account->renew();
        QTRY_COMPARE(bench.tokens.size(), 2);
        QCOMPARE(bench.meStatus(), 200);

        bench.service.revokeRefreshTokens();
        bench.account->renew();
        QTRY_COMPARE(bench.needed.size(), 1);
        QCOMPARE(bench.needed[0].kind, ErrorKind::SignInNeeded);
        QCOMPARE(bench.needed[0].code, u"invalid_grant"_s);
        QVERIFY2(bench.needed[0].message.startsWith(u"AADSTS"_s), qPrintable(bench.needed[0].message));
        QVERIFY(!bench.needed[0].requestId.isEmpty());
    }

    void aPersonDeclines()
    {
        Bench bench;
        bench.answer = "decline";
        QVERIFY(!bench.signIn());
        QCOMPARE(bench.failed.size(), 1);
        QCOMPARE(bench.failed[0].kind, ErrorKind::Refused);
        QCOMPARE(bench.failed[0].code, u"access_denied"_s);
        QVERIFY(bench.page.contains("class=\"bad\""));
        QCOMPARE(bench.account->state(), State::SignedOut);
    }

    void aCodeIsGoodForOneAttemptOnly()
    {
        Bench bench;
        QVERIFY(bench.signIn());
        const QUrl used = bench.browser.location;
        bench.account->disconnect();
        bench.account->signIn();
        QSignalSpy wanted(bench.account.get(), &Account::browserWanted);
        QSignalSpy refused(bench.account.get(), &Account::pasteRefused);
        QVERIFY(wanted.wait());
        bench.account->attempt()->takeAddress(used.toString());
        QVERIFY(refused.wait());
        QCOMPARE(bench.account->state(), State::SigningIn);
    }

    void troubleAtTheTokenEndpoint_data()
    {
        QTest::addColumn<bool>("isHtml");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("HTML") << true << ErrorKind::NotUnderstood;
        QTest::newRow("503") << false << ErrorKind::Throttled;
    }
    void troubleAtTheTokenEndpoint()
    {
        QFETCH(const bool, isHtml);
        QFETCH(const ErrorKind, kind);
        Bench bench;
        bench.service.play(
            {(isHtml ? Fault::htmlInsteadOfJson() : Fault::unavailable503("3")).on("POST", "/token$")});
        QVERIFY(!bench.signIn());
        QCOMPARE(bench.failed.size(), 1);
        QCOMPARE(bench.failed[0].kind, kind);
        QCOMPARE(bench.service.unplayed(), 0);
        bench.failed.clear();
        QVERIFY(bench.signIn());
    }

    void claimsThatOnlyAPersonSatisfies()
    {
        Bench bench;
        QVERIFY(bench.signIn());
        bench.service.play({Fault::claimsChallenge(true).on("GET", "/me")});
        QCOMPARE(bench.meStatus(), 401);
        bench.account->renew(R"({"access_token":{"nbf":{"essential":true,"value":"1"}}})");
        QTRY_COMPARE(bench.needed.size(), 1);
        QCOMPARE(bench.needed[0].kind, ErrorKind::SignInNeeded);
        bench.tokens.clear();
        QVERIFY(bench.signIn());
        QCOMPARE(bench.service.unplayed(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_SignInDemo)
#include "tst_SignInDemo.moc"

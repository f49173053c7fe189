// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own sign-in against a server that we did not write, the certified oidc-provider of npm, with
// a real Chromium that shows and sends its forms. Started by run.sh, which brings both.
#include "app/account/Account.h"
#include "app/net/Network.h"
#include "tests/interop/NodeChild.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using State = Account::State;

namespace {

constexpr int Limit = 20000; // ms
const QString SuccessTitle = u"Signed in - Takeback"_s;
const QString FailureTitle = u"Not signed in - Takeback"_s;

// Everything that this test knows of Account's making.
class Program {
public:
    explicit Program(const QString &origin)
    {
        SignInRequest request;
        request.cloud = {u"interop"_s, QUrl(origin), QUrl(origin), false, false};
        request.tenant = u"organizations"_s;
        request.clientId = u"takeback-interop"_s;
        request.scopes = {u"Mail.ReadWrite"_s, u"User.Read"_s, u"offline_access"_s, u"openid"_s,
                          u"profile"_s};
        account = std::make_unique<Account>(
            &network, request,
            CallbackPages{u"Signed in"_s, u"Go back to the program."_s, u"Not signed in"_s, u"Try again."_s},
            nullptr);
        Account *const a = account.get();
        QObject::connect(a, &Account::browserWanted, a, [this](const QUrl &url) { address = url; });
        QObject::connect(a, &Account::tokenChanged, a, [this](const QString &token) {
            if (!token.isEmpty())
                tokens << token;
        });
        QObject::connect(a, &Account::signInFailed, a, [this](const Error &error) { failed << error; });
        QObject::connect(a, &Account::signInNeeded, a, [this](const Error &error) { needed << error; });
    }

    bool wantsBrowser() // begins an attempt
    {
        address.clear();
        account->signIn();
        return QTest::qWaitFor([this] { return !address.isEmpty(); }, Limit);
    }
    bool hasTokens(qsizetype count) const // so many have come, one after another
    {
        return QTest::qWaitFor([this, count] { return tokens.size() >= count; }, Limit)
            && tokens.size() == count && account->state() == State::SignedIn;
    }
    bool renew()
    {
        const qsizetype before = tokens.size();
        account->renew();
        return hasTokens(before + 1) && before > 0 && tokens[before] != tokens[before - 1];
    }
    // The status with which the server's userinfo endpoint takes the newest token, and whom it names.
    std::pair<int, QString> userInfo()
    {
        QNetworkRequest request(QUrl(QString(origin() % u"/me"_s)));
        request.setRawHeader("Authorization", "Bearer " + tokens.value(tokens.size() - 1).toLatin1());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        [[maybe_unused]] const bool isOver = QTest::qWaitFor([&] { return reply->isFinished(); }, Limit);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll())["sub"_L1].toString()};
    }
    QString origin() const { return address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString(); }

    Network network;
    std::unique_ptr<Account> account;
    QUrl address; // that the browser is to open
    QStringList tokens;
    QList<Error> failed, needed;
};

} // namespace

class tst_Interop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_browser = std::make_unique<NodeChild>(u"browser.mjs"_s,
                                                QStringList{qEnvironmentVariable("TAKEBACK_CHROMIUM")});
        QVERIFY2(m_browser->greeting()["ready"_L1].toBool(), "Chromium does not start");
    }
    void init()
    {
        m_authority = std::make_unique<NodeChild>(u"authority.mjs"_s);
        const QString origin = m_authority->greeting()["origin"_L1].toString();
        QVERIFY2(!origin.isEmpty(), "the authority does not start");
        m_program = std::make_unique<Program>(origin);
        m_profile = QString::fromLatin1(QTest::currentTestFunction());
    }
    void cleanup()
    {
        m_program.reset();
        m_authority.reset();
    }
    void cleanupTestCase() { m_browser.reset(); }

    void signIn()
    {
        QVERIFY(signsIn());
        QCOMPARE(m_page["asked"_L1].toArray(), QJsonArray({u"login"_s, u"consent"_s}));
        QCOMPARE(m_program->userInfo(), std::pair(200, u"ada"_s));
        const Identity &identity = m_program->account->identity();
        QCOMPARE(identity.issuer, m_program->origin());
        QCOMPARE(identity.subject, u"ada"_s);
        QCOMPARE(identity.userName, u"ada@interop.example"_s);
        QCOMPARE(identity.displayName, u"ada of Interop"_s);
        QCOMPARE(identity.tenantId, u"tenant-1"_s);
        QCOMPARE(identity.objectId, u"object-ada"_s);
        QCOMPARE(facts()["codes"_L1].toInt(), 1);
    }

    void signInTwiceInOneProfile()
    {
        QVERIFY(signsIn());
        QVERIFY(signsIn(2));
        QCOMPARE(m_page["asked"_L1].toArray(), QJsonArray{u"consent"_s}); // the browser knows who it is
        QCOMPARE(m_program->userInfo(), std::pair(200, u"ada"_s));
        QCOMPARE(facts()["codes"_L1].toInt(), 2);
    }

    void rotate()
    {
        QVERIFY(signsIn());
        for (int round = 1; round <= 3; ++round) {
            QVERIFY(m_program->renew());
            QCOMPARE(m_program->userInfo(), std::pair(200, u"ada"_s));
            QCOMPARE(facts()["renewals"_L1].toInt(), round);
        }
        QCOMPARE(facts()["mostUses"_L1].toInt(), 1); // a second use would have revoked them all
        QCOMPARE(facts()["refused"_L1].toArray(), QJsonArray());
    }

    void revoke()
    {
        QVERIFY(signsIn());
        m_authority->ask({{u"do"_s, u"revoke"_s}});
        QCOMPARE(m_program->userInfo().first, 401);
        m_program->account->renew();
        QTRY_COMPARE(m_program->needed.size(), 1);
        QCOMPARE(m_program->needed[0].kind, ErrorKind::SignInNeeded);
        QCOMPARE(m_program->needed[0].code, u"invalid_grant"_s);
        QCOMPARE(m_program->account->state(), State::SignedOut);
        QVERIFY(signsIn(2));
        QCOMPARE(m_program->userInfo(), std::pair(200, u"ada"_s));
        QVERIFY(m_program->renew());
    }

    void decline()
    {
        QVERIFY(m_program->wantsBrowser());
        QVERIFY(visit(m_program->address, u"decline"_s));
        QCOMPARE(m_page["title"_L1].toString(), FailureTitle);
        QTRY_COMPARE(m_program->failed.size(), 1);
        QCOMPARE(m_program->failed[0].kind, ErrorKind::Refused);
        QCOMPARE(m_program->failed[0].code, u"access_denied"_s);
        QCOMPARE(m_program->account->state(), State::SignedOut);
        QVERIFY(m_program->tokens.isEmpty());
        QCOMPARE(facts()["codes"_L1].toInt(), 0);
        QVERIFY(signsIn());
    }

    void expiredCode()
    {
        m_authority->ask({{u"do"_s, u"letExpire"_s}});
        QVERIFY(m_program->wantsBrowser());
        QVERIFY(visit(m_program->address));
        QTRY_COMPARE(m_program->failed.size(), 1);
        QCOMPARE(m_program->failed[0].kind, ErrorKind::Refused);
        QCOMPARE(m_program->failed[0].httpStatus, 400);
        QCOMPARE(m_program->failed[0].code, u"invalid_grant"_s);
        QVERIFY(m_program->tokens.isEmpty());
        QCOMPARE(facts()["refused"_L1].toArray(), QJsonArray{u"invalid_grant"_s}); // asked once, not again
        QVERIFY(signsIn());
    }

    // Another page, in the same browser, guesses the port.
    void wrongState()
    {
        QVERIFY(m_program->wantsBrowser());
        const QUrl callback(
            QUrlQuery(m_program->address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QCOMPARE(callback.host(), u"localhost"_s);
        for (const auto query : {"code=forged&state=forged"_L1, "error=access_denied&state=forged"_L1,
                                 "code=forged"_L1, "error=access_denied"_L1}) {
            QUrl forged = callback;
            forged.setPath(u"/"_s);
            forged.setQuery(query);
            QVERIFY(visit(forged));
            QCOMPARE(m_page["status"_L1].toInt(), 400);
            QCOMPARE(m_program->account->state(), State::SigningIn);
        }
        QVERIFY(visit(m_program->address));
        QCOMPARE(m_page["title"_L1].toString(), SuccessTitle);
        QVERIFY(m_program->hasTokens(1));
        QVERIFY(m_program->failed.isEmpty());
        QCOMPARE(facts()["codes"_L1].toInt(), 1); // the forged one never went there
        QCOMPARE(facts()["refused"_L1].toArray(), QJsonArray());
    }

    // A server may keep the refresh token to itself: signed in all the same, until the access token ends.
    void noRefreshToken()
    {
        m_authority->ask({{u"do"_s, u"strict"_s}});
        QVERIFY(signsIn());
        QCOMPARE(m_program->userInfo(), std::pair(200, u"ada"_s));
        m_program->account->renew();
        QTRY_COMPARE(m_program->needed.size(), 1);
        QCOMPARE(m_program->needed[0].kind, ErrorKind::SignInNeeded);
        QCOMPARE(facts()["renewals"_L1].toInt(), 0);
        QCOMPARE(facts()["refused"_L1].toArray(), QJsonArray());
    }

private:
    QJsonObject facts() { return m_authority->ask({{u"do"_s, u"facts"_s}}); }
    bool visit(const QUrl &address, const QString &answer = u"accept"_s)
    {
        m_page = m_browser->ask({{u"address"_s, QString::fromUtf8(address.toEncoded())},
                                 {u"profile"_s, m_profile},
                                 {u"person"_s, u"ada"_s},
                                 {u"answer"_s, answer}});
        if (m_page.isEmpty() || m_page.contains("error"_L1))
            qWarning("Chromium: %s", qPrintable(m_page["error"_L1].toString(u"no answer"_s)));
        return m_page.contains("status"_L1);
    }
    // From the wish to the page that says yes, and the tokens; `count`: with those that were there before.
    bool signsIn(qsizetype count = 1)
    {
        if (!m_program->wantsBrowser() || !visit(m_program->address))
            return false;
        if (m_page["status"_L1].toInt() != 200 || m_page["title"_L1].toString() != SuccessTitle
            || !m_page["text"_L1].toString().contains("Go back to the program."_L1)) {
            qWarning("Chromium ended at \"%s\"", qPrintable(m_page["title"_L1].toString()));
            return false;
        }
        return m_program->hasTokens(count);
    }

    std::unique_ptr<NodeChild> m_browser; // one for all: its start takes longest
    std::unique_ptr<NodeChild> m_authority;
    std::unique_ptr<Program> m_program;
    QString m_profile;
    QJsonObject m_page; // where the browser ended
};

QTEST_GUILESS_MAIN(tst_Interop)
#include "tst_Interop.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own sign-in against a server that we did not write, the certified oidc-provider of npm, with
// a real Chromium that shows and sends its forms. Started by run.sh, which brings both.
#include "tests/interop/NodeChild.h"
#include "tests/interop/Program.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using State = Account::State;

namespace {

const QString SuccessTitle = u"Signed in - Takeback"_s;
const QString FailureTitle = u"Not signed in - Takeback"_s;

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
        m_person = u"ada"_s;
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
        QCOMPARE(identity.issuer, m_program->origin);
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

    void signOutAndInAsSomebodyElse()
    {
        QVERIFY(signsIn());
        m_program->account->signOut();
        m_person = u"bob"_s;
        QVERIFY(signsIn(2));
        QCOMPARE(m_page["asked"_L1].toArray(),
                 QJsonArray({u"login"_s, u"consent"_s})); // whatever the cookies say
        QCOMPARE(m_program->account->identity().userName, u"bob@interop.example"_s);
        QCOMPARE(m_program->userInfo(), std::pair(200, u"bob"_s));
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
                                 {u"person"_s, m_person},
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
    QString m_profile; // new for each test, so nobody is signed in there
    QString m_person;
    QJsonObject m_page; // where the browser ended
};

QTEST_GUILESS_MAIN(tst_Interop)
#include "tst_Interop.moc"

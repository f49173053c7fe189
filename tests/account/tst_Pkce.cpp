// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Pkce.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

class tst_Pkce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RFC 7636, appendix B.
    void theChallengeOfTheStandard()
    {
        QCOMPARE(Pkce::challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    void aVerifierIsLongPlainAndNew()
    {
        static const QRegularExpression allowed(u"^[A-Za-z0-9._~-]{43,128}$"_s);
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i) {
            const QByteArray verifier = Pkce::newVerifier();
            QVERIFY2(allowed.match(QString::fromLatin1(verifier)).hasMatch(), verifier);
            seen << verifier;
        }
        QCOMPARE(seen.size(), 100);
    }

    void aStateHas128BitsAndIsNew()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i) {
            const QByteArray state = Pkce::newState();
            QVERIFY(QByteArray::fromBase64(state, QByteArray::Base64UrlEncoding).size() * 8 >= 128);
            seen << state;
        }
        QCOMPARE(seen.size(), 100);
    }
};

QTEST_GUILESS_MAIN(tst_Pkce)
#include "tst_Pkce.moc"

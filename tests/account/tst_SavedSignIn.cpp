// SPDX-License-Identifier: GPL-3.0-or-later
// What the keychain holds, and what the program says it can do: pure values.
#include "app/account/Capabilities.h"
#include "app/account/SavedSignIn.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

SavedSignIn whole()
{
    return {{u"https://login.example"_s, u"https://graph.example"_s, u"client"_s, u"T"_s, u"O"_s},
            u"0.A+b/c=%41&e\n\"quoted\""_s,
            {u"openid"_s, u"Mail.ReadWrite"_s}};
}

QString without(const char *name)
{
    QJsonObject object = QJsonDocument::fromJson(whole().toText().toUtf8()).object();
    object.remove(QLatin1String(name));
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

class tst_SavedSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack()
    {
        const auto read = SavedSignIn::fromText(whole().toText());
        QVERIFY(read);
        QCOMPARE(read->key, whole().key);
        QCOMPARE(read->refreshToken, whole().refreshToken);
        QCOMPARE(read->scopes, whole().scopes);
    }

    void notOurs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a password") << u"hunter2"_s;
        QTest::newRow("an array") << u"[1,2]"_s;
        QTest::newRow("other JSON") << u"{\"token\":\"x\"}"_s;
        QTest::newRow("another format") << whole().toText().replace(u"\"takeback\":1"_s, u"\"takeback\":2"_s);
        QTest::newRow("broken off") << whole().toText().chopped(3);
        QTest::newRow("endless") << QString(1024 * 1024, u'{');
        for (const char *name : {"takeback", "person", "token", "scopes"})
            QTest::newRow(name) << without(name);
        QTest::newRow("wrong types") << u"{\"takeback\":1,\"person\":{},\"token\":[],\"scopes\":7}"_s;
    }
    void notOurs()
    {
        QFETCH(const QString, text);
        QVERIFY(!SavedSignIn::fromText(text));
    }

    void keys()
    {
        const auto of = [](const char *login, const char *graph, const char *client, const Identity &who) {
            const Cloud cloud{u"x"_s, QUrl(QString::fromLatin1(login)), QUrl(QString::fromLatin1(graph))};
            return AccountKey::of(cloud, QString::fromLatin1(client), who);
        };
        Identity who;
        QVERIFY(!of("http://l", "http://g", "c", who).isNamed());
        who.issuer = u"iss"_s;
        who.subject = u"sub"_s;
        const AccountKey plain = of("http://l", "http://g", "c", who);
        QVERIFY(plain.isNamed());
        who.tenantId = u"t"_s;
        who.objectId = u"o"_s;
        const AccountKey entra = of("http://l", "http://g", "c", who);
        QCOMPARE(entra.person, u"o"_s);
        QVERIFY(plain.isOf(who) && entra.isOf(who)); // named more fully, the same person
        QVERIFY(entra.digest() != plain.digest());
        for (const AccountKey &other :
             {of("http://l2", "http://g", "c", who), of("http://l", "http://g2", "c", who),
              of("http://l", "http://g", "c2", who)})
            QVERIFY(entra.digest() != other.digest() && entra != other);
        QCOMPARE(entra.text(), of("http://l", "http://g2", "c", who).text()); // one journal
        QCOMPARE(entra.digest().size(), 32);
        who.objectId = u"o2"_s;
        QVERIFY(!entra.isOf(who));
    }

    void capabilities()
    {
        QCOMPARE(withCapabilities({}), "{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}");
        QCOMPARE(withCapabilities("garbage"), withCapabilities({}));
        const QJsonObject merged =
            QJsonDocument::fromJson(
                withCapabilities(
                    R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"}},"userinfo":{"a":null}})"))
                .object();
        const QJsonObject access = merged["access_token"_L1].toObject();
        QCOMPARE(access["nbf"_L1]["value"_L1].toString(), u"1604106651"_s);
        QCOMPARE(access["nbf"_L1]["essential"_L1].toBool(), true);
        QCOMPARE(access["xms_cc"_L1]["values"_L1].toArray(), QJsonArray{u"cp1"_s});
        QVERIFY(merged.contains("userinfo"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_SavedSignIn)
#include "tst_SavedSignIn.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// When the organisation says no: every number has its own plain sentence, and a letter asks who can help.
#include "ui/Phrases.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

enum class Who { You, Administrator, Makers };

Error refused(int number, const QString &code = u"x_unknown"_s)
{
    Error error{ErrorKind::Refused, 400};
    error.code = code;
    error.entraCode = number;
    error.message = u"AADSTS%1: the server's own words"_s.arg(number);
    return error;
}

bool isPlain(const QString &said)
{
    static const QRegularExpression technical(u"AADSTS|[0-9]{4,}|[a-z]_[a-z]|%|  |null"_s);
    return said.size() > 40 && said.at(0).isUpper() && said.endsWith(u'.') && !said.contains(technical)
        && said.count(u'.') >= 2 && said.size() < 330;
}

} // namespace

class tst_PhrasesSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The table of the platform's numbers, row by row, with whoever can do something about it.
    void everyNumberHasItsSentence_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<Who>("who");
        QTest::addColumn<QString>("word"); // tells that it is the right one
        const auto row = [](const QList<int> &numbers, Who who, const char16_t *word) {
            QTest::addRow("%d", numbers.first()) << numbers << who << QString::fromUtf16(word);
        };
        row({16000, 50020}, Who::You, u"not even as a guest");
        row({16003, 50034, 51004, 50014}, Who::You, u"no such account");
        row({50011, 900971}, Who::Administrator, u"http://localhost");
        row({50053}, Who::Administrator, u"locked");
        row({50055, 50144}, Who::You, u"password has expired");
        row({50057}, Who::Administrator, u"switched off");
        row({50058}, Who::You, u"choose your account");
        row({50072, 50079}, Who::You, u"none is set up");
        row({50074, 50076, 50078, 50158}, Who::You, u"second proof");
        row({50097, 50129, 50155}, Who::Administrator, u"registered");
        row({50105}, Who::Administrator, u"assign");
        row({50126}, Who::You, u"wrong");
        row({50131, 53003, 530032}, Who::Administrator, u"policy");
        row({50132, 50133, 50173}, Who::You, u"password was changed");
        row({50194}, Who::Administrator, u"one organisation only");
        row({50196}, Who::Makers, u"too often");
        row({500011, 650052}, Who::Administrator, u"not enabled");
        row({500021, 500022, 500212, 500213}, Who::Administrator, u"that other organisation");
        row({53000}, Who::Administrator, u"rules for devices");
        row({53001}, Who::Administrator, u"domain");
        row({53002}, Who::Administrator, u"approved apps");
        row({530035}, Who::Administrator, u"security defaults");
        row({53004, 53010, 53011}, Who::Administrator, u"risk");
        row({54005}, Who::You, u"used already");
        row({65001}, Who::Administrator, u"has not been given");
        row({65004}, Who::You, u"was declined");
        row({650056, 650057}, Who::Administrator, u"does not list");
        row({70000, 70008, 700082, 700084}, Who::You, u"has expired");
        row({70043}, Who::You, u"more often");
        row({70011}, Who::You, u"cloud");
        row({700016, 70001, 700011, 7000112}, Who::Administrator, u"client id is unknown");
        row({700005}, Who::Makers, u"another");
        row({700025}, Who::Makers, u"secret");
        row({7000218}, Who::Administrator, u"public client flows");
        row({50147, 501481, 501491}, Who::Makers, u"PKCE");
        row({90002, 90038}, Who::You, u"right cloud");
        row({90033, 90006, 90024, 50033, 90012}, Who::You, u"few minutes");
        row({90055}, Who::You, u"Too many requests");
        row({90093, 90094, 900941}, Who::Administrator, u"approval link");
        row({90095}, Who::Administrator, u"send the request");
        row({9002332, 500208}, Who::You, u"work or school");
        row({90072}, Who::Administrator, u"invite");
    }
    void everyNumberHasItsSentence()
    {
        QFETCH(const QList<int>, numbers);
        QFETCH(const Who, who);
        QFETCH(const QString, word);
        for (const int number : numbers) {
            const QString said = Phrases::signInTrouble(refused(number));
            QVERIFY2(isPlain(said), qPrintable(said));
            QVERIFY2(said != Phrases::signInTrouble(refused(1)) && said.contains(word), qPrintable(said));
            QVERIFY2(!said.contains(u"own words"_s), qPrintable(said));
            QCOMPARE(said.contains(u"your administrator"_s, Qt::CaseInsensitive), who == Who::Administrator);
            QCOMPARE(said.contains(u"Takeback's makers"_s), who == Who::Makers);
            static const QRegularExpression deed(
                u"[Ss]ign in again|[Tt]ry again|[Cc]heck|[Cc]hoose|[Aa]sk|Enter|Send|"
                "[Yy]our administrator.* (can|has)|report"_s);
            QVERIFY2(said.contains(deed), qPrintable(said));
            // The same number means the same, whatever OAuth's name and at a renewal too.
            QCOMPARE(Phrases::signInTrouble(refused(number, u"access_denied"_s)), said);
            Error renewal = refused(number, u"invalid_grant"_s);
            renewal.kind = ErrorKind::SignInNeeded;
            QCOMPARE(Phrases::signInAgain(renewal), said);
            Error busy = refused(number, u"temporarily_unavailable"_s);
            busy.kind = ErrorKind::Throttled;
            QCOMPARE(Phrases::signInTrouble(busy), said);
        }
    }

    void anUnknownNumberIsSaidByItsName_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        for (const auto &code : {u"invalid_request"_s, u"invalid_scope"_s, u"invalid_resource"_s,
                                 u"unsupported_grant_type"_s, u"unsupported_response_type"_s})
            QTest::newRow(qPrintable(code)) << code << u"in the settings, or ask your administrator"_s;
        for (const auto &code : {u"invalid_client"_s, u"unauthorized_client"_s})
            QTest::newRow(qPrintable(code)) << code << u"does not accept this app registration"_s;
        for (const auto &code : {u"interaction_required"_s, u"login_required"_s})
            QTest::newRow(qPrintable(code)) << code << u"follow what the browser asks"_s;
        for (const auto &code : {u"temporarily_unavailable"_s, u"server_error"_s})
            QTest::newRow(qPrintable(code)) << code << u"trouble of its own"_s;
        QTest::newRow("consent_required") << u"consent_required"_s << u"your administrator can approve"_s;
        QTest::newRow("access_denied") << u"access_denied"_s << u"was declined"_s;
        QTest::newRow("invalid_grant") << u"invalid_grant"_s << u"was not accepted"_s;
        QTest::newRow("something new") << u"something_new"_s << u"refused"_s;
    }
    void anUnknownNumberIsSaidByItsName()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, word);
        Error error = refused(1, code);
        const QString said = Phrases::signInTrouble(error);
        QVERIFY2(said.contains(word), qPrintable(said));
        QVERIFY2(said.contains(u"\u2068AADSTS1: the server's own words\u2069"_s), qPrintable(said));
        error.message.clear();
        error.entraCode = 0;
        QVERIFY2(Phrases::signInTrouble(error).contains(word), qPrintable(Phrases::signInTrouble(error)));
        QVERIFY(!Phrases::signInTrouble(error).contains(QChar(0x2068)) || code == u"something_new"_s);
    }

    void whyToSignInAgain()
    {
        Error error{ErrorKind::SignInNeeded};
        const QString plain = Phrases::trouble(error);
        QCOMPARE(Phrases::signInAgain(error), plain);
        error.code = u"invalid_grant"_s;
        error.message = u"words of another server"_s;
        QCOMPARE(Phrases::signInAgain(error), plain);
        error.code = u"interaction_required"_s;
        QVERIFY(Phrases::signInAgain(error) != plain);
        error.entraCode = 50173;
        QVERIFY(Phrases::signInAgain(error).contains(u"password was changed"_s));
        for (const auto kind : {ErrorKind::Lost, ErrorKind::NeverLeft, ErrorKind::NotUnderstood})
            QCOMPARE(Phrases::signInAgain(Error{kind}), Phrases::trouble(Error{kind}));
    }

    void theDetailsToCopy()
    {
        Error error = refused(53003, u"access_denied"_s);
        error.requestId = u"3f2504e0-4f89"_s;
        error.serverTime = u"2026-11-23 09:30:00Z"_s;
        QCOMPARE(Phrases::details(error),
                 u"HTTP 400\naccess_denied\nAADSTS53003: the server's own words\n"
                 "correlation-id: 3f2504e0-4f89\ntimestamp: 2026-11-23 09:30:00Z"_s);
        error.message = u"own words"_s;
        QVERIFY(Phrases::details(error).contains(u"\nAADSTS53003\nown words\n"_s));
        error.message.clear();
        QVERIFY(Phrases::details(error).contains(u"access_denied\nAADSTS53003\ncorrelation-id"_s));
        error = Error{ErrorKind::Refused, 403};
        error.requestId = u"R-1"_s;
        QCOMPARE(Phrases::details(error), u"HTTP 403\nrequest-id: R-1"_s);
        error.serverTime = u"x\u202e\ny"_s;
        QVERIFY(Phrases::details(error).endsWith(u"timestamp: x y"_s));
    }

    void theLetter()
    {
        const QUrl link(u"https://login.microsoftonline.com/organizations/v2.0/adminconsent?a=b%20c"_s);
        const QStringList scopes{u"Mail.ReadWrite"_s, u"User.Read"_s, u"offline_access"_s,
                                 u"openid"_s,         u"profile"_s,   u"Mail.ReadWrite.Shared"_s,
                                 u"Some.New"_s};
        const QString letter = Phrases::letterToAdministrator(link, u"client-1\u202e\nx"_s, scopes);
        QVERIFY(letter.contains(QString(u'\n' % QString::fromLatin1(link.toEncoded()) % u'\n')));
        QVERIFY(letter.contains(u"client-1 x\n"_s) && !letter.contains(QChar(0x202e)));
        for (const QString &scope : scopes)
            QVERIFY2(letter.contains(QString(u"\n- "_s % scope)), qPrintable(scope));
        QCOMPARE(letter.count(u": to "_s), scopes.size() - 1); // each has its reason, but the one not known
        QVERIFY(letter.contains(u"- Some.New\n"_s));
        QVERIFY(letter.contains(u"localhost"_s) && letter.contains(u"That is all right"_s));
        QVERIFY(letter.contains(u"withdraw"_s) && !letter.contains(u'%' + QString::number(1)));
        QVERIFY(!letter.contains(QChar(0x2068)) && !letter.contains(u'<')); // to be pasted anywhere
    }
};

QTEST_APPLESS_MAIN(tst_PhrasesSignIn)
#include "tst_PhrasesSignIn.moc"

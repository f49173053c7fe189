// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that may come back for the recall POST, through the window: the state, the words, and how many
// requests reached the server.
#include "tests/ui/Window.h"

#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;
using Demo::Trouble;
using Script = QList<Fault>;
using Troubles = QList<Trouble>;

namespace {

constexpr char Recalls[] = "/recall$";

Fault onRecall(const Fault &fault)
{
    return fault.on("POST", Recalls);
}

Trouble onTheWire(const Trouble &trouble)
{
    return trouble.on("POST /beta");
}

QByteArray httpDate(int secondsFromNow)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(secondsFromNow),
                  u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

// What is asserted in every row: the state, how many POSTs arrived, how many were carried out, and words of
// the answer and of its meaning.
void row(const char *name, const Script &script, RecallState state, int posts, int accepted,
         const char *response, const char *meaning)
{
    QTest::newRow(name) << script << Troubles() << state << posts << accepted << QString::fromLatin1(response)
                        << QString::fromLatin1(meaning);
}

void wire(const char *name, const Trouble &trouble, int posts)
{
    QTest::newRow(name) << Script() << Troubles{onTheWire(trouble)} << RecallState::Unknown << posts << posts
                        << u"No answer came.\nclient-request-id: "_s
                        << u"may or may not have been carried out"_s;
}

} // namespace

class tst_FaultsOfRecall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatComesBack_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Troubles>("troubles");
        QTest::addColumn<RecallState>("state");
        QTest::addColumn<int>("posts");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<QString>("response");
        QTest::addColumn<QString>("meaning");
        const char *const took = "took the request";
        const char *const unknown = "may or may not have been carried out";
        using State = RecallState;

        row("401 once", {onRecall(Fault::expiredToken())}, State::Submitted, 2, 1, "HTTP 202", took);
        row("a claims challenge", {onRecall(Fault::claimsChallenge())}, State::Submitted, 2, 1, "HTTP 202",
            took);
        row("401 twice", {onRecall(Fault::graphError(401, "InvalidAuthenticationToken", "No.")).repeated(2)},
            State::Failed, 2, 0, "HTTP 401", "did not accept your sign-in");
        row("429, decimal", {onRecall(Fault::throttled429("1.128"))}, State::Submitted, 2, 1, "HTTP 202",
            took);
        row("429, a date", {onRecall(Fault::throttled429(httpDate(2).constData()))}, State::Submitted, 2, 1,
            "HTTP 202", took);
        row("429, no Retry-After", {onRecall(Fault::throttled429())}, State::Submitted, 2, 1, "HTTP 202",
            took);
        row("503, Retry-After", {onRecall(Fault::unavailable503("1"))}, State::Submitted, 2, 1, "HTTP 202",
            took);
        row("503, no Retry-After", {onRecall(Fault::unavailable503())}, State::Unknown, 1, 0, "HTTP 503",
            unknown);
        row("500", {onRecall(Fault::graphError(500, "generalException", "Oh."))}, State::Unknown, 1, 0,
            "HTTP 500", unknown);
        row("400", {onRecall(Fault::graphError(400, "ErrorInvalidIdMalformed", "Id is malformed."))},
            State::Failed, 1, 0, "ErrorInvalidIdMalformed", "did not accept the message's id");
        row("403", {onRecall(Fault::graphError(403, "ErrorAccessDenied", "No."))}, State::Failed, 1, 0,
            "ErrorAccessDenied", "no rights for this mailbox");
        row("404", {onRecall(Fault::graphError(404, "ErrorItemNotFound", "Gone."))}, State::Failed, 1, 0,
            "ErrorItemNotFound", "no longer there");
        row("501", {onRecall(Fault::answer(501))}, State::Failed, 1, 0, "HTTP 501", "does not offer recall");
        row("407", {onRecall(Fault::answer(407).byMiddlebox())}, State::Failed, 1, 0, "HTTP 407",
            "never left this computer");
        row("a redirect", {onRecall(Fault::redirect("http://127.0.0.1:9/"))}, State::Unknown, 1, 0,
            "HTTP 302", unknown);
        row("HTML with 200", {onRecall(Fault::htmlInsteadOfJson())}, State::Unknown, 1, 0,
            "<h1>Welcome</h1><p>Accept the terms", unknown);
        row("HTML with 202", {onRecall(Fault::htmlInsteadOfJson(202))}, State::Submitted, 1, 0,
            "Guest network", took);
        row("cut short, with its length", {onRecall(Fault::truncatedJsonWithLength())}, State::Submitted, 1,
            1, "(cut)", took);
        row("cut short, chunked", {onRecall(Fault::truncatedJsonChunked())}, State::Submitted, 1, 1,
            "HTTP 202", took);
        row("40 MB", {onRecall(Fault::hugeBody(40 * 1024 * 1024))}, State::Submitted, 1, 0, "(cut)", took);
        row("late", {onRecall(Fault::latency(400))}, State::Submitted, 1, 1, "HTTP 202", took);

        wire("dropped before the server read it", Trouble::dropUnsent(), 0);
        wire("reset before the server read it", Trouble::dropUnsent().byReset(), 0);
        wire("dropped after the server read it", Trouble::dropAnswer(), 1);
        wire("reset after the server read it", Trouble::dropAnswer().byReset(), 1);
        wire("cut within the status line", Trouble::cutAnswer(7), 1);
        wire("garbage", Trouble::garbage(), 1);
    }

    void whatComesBack()
    {
        QFETCH(const Script, script);
        QFETCH(const Troubles, troubles);
        QFETCH(const RecallState, state);
        QFETCH(const int, posts);
        QFETCH(const int, accepted);
        QFETCH(const QString, response);
        QFETCH(const QString, meaning);
        using Way = SessionBench::Way;
        Window window(mails(), troubles.isEmpty() ? Way::Straight : Way::Relayed);
        QVERIFY(window.signIn());
        window.bench.service.play(script);
        if (window.bench.relay)
            window.bench.relay->play(troubles);
        QVERIFY(window.recall(2));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), state, Patience);
        QVERIFY2(window.text("serverResponse").contains(response),
                 qPrintable(window.text("serverResponse").left(2000)));
        QVERIFY2(window.text("meaning").contains(meaning), qPrintable(window.text("meaning")));
        QCOMPARE(window.bench.service.recallPostsSeen(), posts);
        QCOMPARE(window.bench.service.recallsAccepted(), accepted);
        QCOMPARE(window.bench.service.unplayed(), 0);
        QVERIFY(!window.bench.relay || window.bench.relay->unplayed() == 0);
        QVERIFY(!window.isShown("cancelRecall"));
        QVERIFY(window.isShown("recallAgain"));
        QCOMPARE(window.recalls()->model()->rowCount(), 1);
    }

    void nobodyThere()
    {
        Window window(mails(), SessionBench::Way::Relayed);
        QVERIFY(window.signIn());
        window.bench.relay.reset(); // the server is gone
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Failed, Patience);
        QVERIFY2(window.text("meaning").contains(u"never left this computer"_s),
                 qPrintable(window.text("meaning")));
        QVERIFY(window.text("serverResponse").contains(u"did not leave"_s));
        QVERIFY(window.ask()); // and may be tried again without a warning
        QVERIFY(window.dialog()->findChild<QWidget *>(u"accept"_s)->accessibleName()
                == u"Recall 1 message"_s);
        window.answer("cancel");
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
    }

    void theSevenShapesOfAnAnswer()
    {
        Window window;
        QVERIFY(window.signIn());
        const char *const shapes[] = {
            "\\{\"@odata.context\":\"http[^\"]+Edm.String\",\"value\":\"Successfully submitted .+\\.\"\\}\\z",
            "\n\"Successfully submitted .+\\.\"\\z",
            "\n\\{\n  \"Successfully submitted .+\\.\"\n\\}\n\\z",
            "\nSuccessfully submitted .+\\.\\z",
            "\\AHTTP 202 Accepted\n[^\n{]+\n[^\n{]+\n[^\n{]+(\n[^\n{]+)?\\z",
            "\n\\{\"message\":\"Successfully submitted .+\\.\",\"status\":\"submitted\"\\}\\z",
            "\n\"U3VjY2Vzc2Z1bGx5[A-Za-z0-9+/=]+\"\\z",
        };
        for (int shape = 1; shape <= 7; ++shape) {
            window.bench.service.play({onRecall(Fault::recallBodyShape(shape))});
            QVERIFY(window.recall(shape));
            QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
            const QString response = window.text("serverResponse");
            QVERIFY2(response.contains(QRegularExpression(QLatin1String(shapes[shape - 1]))),
                     qPrintable(QString::number(shape) + u": "_s + response));
            const QByteArray body = window.bench.recallAt(0).exchange->body;
            QVERIFY(body.isEmpty() ? shape == 5 : response.endsWith(QString::fromUtf8(body)));
            QVERIFY(!window.text("meaning").contains(u"uccess"_s));
        }
        QCOMPARE(window.bench.service.unplayed(), 0);
        QCOMPARE(window.bench.service.recallPostsSeen(), 7);
        QCOMPARE(window.bench.service.recallsAccepted(), 7);
    }
};

QTEST_MAIN(tst_FaultsOfRecall)
#include "tst_FaultsOfRecall.moc"

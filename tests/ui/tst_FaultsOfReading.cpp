// SPDX-License-Identifier: GPL-3.0-or-later
// What may go wrong with the list and with a message's text, through the window, and the way on from there.
#include "tests/ui/Window.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;
using Demo::Trouble;
using Script = QList<Fault>;

namespace {

constexpr char List[] = "/sentitems/messages\\?";
constexpr char Newest[] = "/sentitems/messages\\?.*top=50\\b";
constexpr char Body[] = "/messages/[^/?]+\\?";

Fault onList(const Fault &fault)
{
    return fault.on("GET", List);
}

} // namespace

class tst_FaultsOfReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListThatAPersonMends_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("words");
        QTest::newRow("HTML") << Script{onList(Fault::htmlInsteadOfJson())} << u"sign-in of its own"_s;
        QTest::newRow("JSON, but no list")
            << Script{Fault::answer(200, "{\"value\":7}").on("GET", Newest).repeated(3)}
            << u"not one of Microsoft Graph"_s;
        QTest::newRow("403") << Script{onList(Fault::graphError(403, "ErrorAccessDenied", "No."))}
                             << u"no rights for this mailbox"_s;
        QTest::newRow("418, words of its own")
            << Script{onList(Fault::graphError(418, "ImATeapot", "<b>Short</b> and stout"))}
            << u"<b>Short</b> and stout"_s;
        QTest::newRow("500, again and again")
            << Script{Fault::graphError(500, "generalException", "Oh.").on("GET", Newest).repeated(4)}
            << u"(500)"_s;
        QTest::newRow("too large") << Script{onList(Fault::hugeBody(40 * 1024 * 1024))}
                                   << u"larger than 32 MB"_s;
        QTest::newRow("a redirect") << Script{onList(Fault::redirect("http://127.0.0.1:9/"))}
                                    << u"not one of Microsoft Graph"_s;
        QTest::newRow("the second page")
            << Script{onList(Fault::htmlInsteadOfJson()).after(1)} << u"sign-in of its own"_s;
    }
    void aListThatAPersonMends()
    {
        QFETCH(const Script, script);
        QFETCH(const QString, words);
        Window window(mails(120));
        window.bench.service.play(script);
        QVERIFY(!window.signIn());
        QVERIFY2(window.hasBar(words), qPrintable(window.bars().join(u'\n')));
        QVERIFY(window.sentItems()->model()->rowCount() < 120);
        QCOMPARE(window.bench.service.unplayed(), 0);
        QCOMPARE(window.text("status"), u"The list may be incomplete"_s);
        QVERIFY(window.pressInBar(u"Retry"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems()->model()->rowCount(), 120, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.bars(), QStringList(), Patience);
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
    }

    void aListThatMendsItself_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("isDropped");
        QTest::newRow("cut short, with its length")
            << Script{onList(Fault::truncatedJsonWithLength())} << false;
        QTest::newRow("cut short, chunked")
            << Script{onList(Fault::truncatedJsonChunked()).after(1)} << false;
        QTest::newRow("429") << Script{onList(Fault::throttled429("1")).after(1)} << false;
        QTest::newRow("503") << Script{onList(Fault::unavailable503("1"))} << false;
        QTest::newRow("500 once") << Script{onList(Fault::graphError(500, "x", "y"))} << false;
        QTest::newRow("an expired token") << Script{onList(Fault::expiredToken()).after(1)} << false;
        QTest::newRow("the connection drops") << Script() << true;
    }
    void aListThatMendsItself()
    {
        QFETCH(const Script, script);
        QFETCH(const bool, isDropped);
        using Way = SessionBench::Way;
        Window window(mails(120), isDropped ? Way::Relayed : Way::Straight);
        window.bench.service.play(script);
        if (isDropped)
            window.bench.relay->play(
                {Trouble::dropAnswer().on("/sentitems/messages?").after(1),
                 Trouble::cutAnswer(2000).byReset().on("/sentitems/messages?").after(2)});
        QVERIFY(window.signIn());
        QCOMPARE(window.sentItems()->model()->rowCount(), 120);
        QCOMPARE(window.bars(), QStringList());
        QCOMPARE(window.bench.service.unplayed(), 0);
        QVERIFY(!isDropped || window.bench.relay->unplayed() == 0);
    }

    void aLinkToAnotherHostIsNotFollowed()
    {
        QTcpServer elsewhere;
        QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
        const QByteArray link = "http://127.0.0.1:" + QByteArray::number(elsewhere.serverPort()) + "/next";
        Window window;
        window.bench.service.play(
            {onList(Fault::answer(200, "{\"value\":[],\"@odata.nextLink\":\"" + link + "\"}"))});
        QVERIFY(!window.signIn());
        QVERIFY(window.hasBar(u"pointed to another host"_s));
        QVERIFY(!elsewhere.hasPendingConnections());
        QVERIFY(window.pressInBar(u"Retry"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems()->model()->rowCount(), 30, Patience);
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

    void anEmptyMailbox()
    {
        Window window(mails(0));
        QVERIFY(window.signIn());
        const auto words = window.sentItems()->parentWidget()->findChildren<QLabel *>();
        QVERIFY(std::any_of(words.begin(), words.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Nothing was sent"_s);
        }));
    }

    void aBody_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("404") << Fault::graphError(404, "ErrorItemNotFound", "Gone.") << u"no longer there"_s;
        QTest::newRow("HTML") << Fault::htmlInsteadOfJson() << u"sign-in of its own"_s;
        QTest::newRow("no body in it")
            << Fault::answer(200, "{\"id\":\"x\"}") << u"not one of Microsoft Graph"_s;
    }
    void aBody()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, words);
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({fault.on("GET", Body)});
        window.choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(words), Patience);
        QCOMPARE(window.text("body"), QString());
        QVERIFY(window.pressInBar(u"Retry"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.text("body").contains(u"Do not forward"_s), Patience);
        QCOMPARE(window.bars(), QStringList());
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

    void aBodyThatDoesNotCome()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::hang().on("GET", Body)});
        window.choose(0);
        auto *body = window.find<QPlainTextEdit>("body");
        QTRY_COMPARE_WITH_TIMEOUT(body->placeholderText(), u"Loading…"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.unplayed(), 0, Patience);
        window.choose(1); // that is not waited for
        QTRY_VERIFY_WITH_TIMEOUT(window.text("body").contains(u"lower room"_s), Patience);
        QVERIFY(window.recall(1)); // nor does it hold up a recall
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
    }
};

QTEST_MAIN(tst_FaultsOfReading)
#include "tst_FaultsOfReading.moc"

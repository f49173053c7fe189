// SPDX-License-Identifier: GPL-3.0-or-later
// Who can be reached, in the true window: at once by the addresses, then as the service says, also while the
// question stands open, also where the service lies or says nothing.
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"
#include "ui/RecipientChip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;

namespace {

constexpr char Path[] = "/getMailTips$";

int tipsAsked(const Window &window)
{
    int count = 0;
    const auto seen = window.bench.service.seen();
    for (const auto &request : seen)
        count += request.target.endsWith("/getMailTips");
    return count;
}

QStringList chips(const Window &window)
{
    QStringList texts;
    for (const QLabel *chip : window.find<QWidget>("recipients")->findChildren<QLabel *>(u"recipient"_s))
        texts << chip->text();
    return texts;
}

} // namespace

class tst_ReachInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstAGuessThenTheTruth()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::latency(600).on("POST", Path)});
        window.choose(0); // a group of twelve, Dana, and somebody outside
        QCOMPARE(window.text("reachHead"), u"As far as the addresses tell:"_s);
        QVERIFY(window.text("reach").contains(u"outside: the message usually stays there"_s));
        QCOMPARE(chips(window),
                 (QStringList{u"Finance team"_s, u"Dana Osei"_s, u"j.weber@fabrikam.example · outside"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(window.text("reachHead"), u"13 of 14 people are usually reached."_s,
                                  Patience);
        QCOMPARE(chips(window).first(), u"Finance team · 12 people"_s);
        QCOMPARE(chips(window).last(), u"j.weber@fabrikam.example · outside"_s);
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

    // The selection runs down the list by keyboard: the service is asked where it comes to rest.
    void aSelectionThatMovesAsksForNothing()
    {
        Window window;
        QVERIFY(window.signIn());
        for (int row = 0; row < 12; ++row)
            window.choose(row);
        window.choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(window.text("reachHead").startsWith(u"13 of 14"_s), Patience);
        QCOMPARE(tipsAsked(window), 1);
        window.choose(1);
        window.choose(0); // known
        QVERIFY(window.text("reachHead").startsWith(u"13 of 14"_s));
        QVERIFY(window.ask());
        QCOMPARE(window.text("reachSource"), u"As the service knows these addresses now."_s);
        window.answer("cancel");
        QCOMPARE(tipsAsked(window), 1);
    }

    void theQuestionInFull()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.setAutomaticReply(u"dana@northwind.example"_s,
                                               u"<p>On leave, ask <b>Tom</b>.</p>"_s);
        window.bench.service.setMailboxFull(u"dana@northwind.example"_s);
        window.choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(window.text("reachHead").startsWith(u"13 of 14"_s), Patience);
        const auto *dana = qobject_cast<QLabel *>(
            window.find<QWidget>("recipients")->findChildren<QLabel *>(u"recipient"_s).at(1));
        QVERIFY2(dana->text().startsWith(u"Dana Osei · away until "_s), qPrintable(dana->text()));
        QVERIFY(dana->text().endsWith(u" · mailbox full"_s));
        QVERIFY(dana->accessibleDescription().contains(u"Automatic reply: On leave, ask Tom."_s));
        QVERIFY(dana->toolTip().contains(u"On leave, ask Tom."_s));
        QVERIFY(window.ask());
        QCOMPARE(window.text("outsideAddresses"), u"j.weber@fabrikam.example"_s);
        QCOMPARE(window.text("outsideCount"), u"1"_s);
        QVERIFY2(window.text("groupLines").contains(u"Finance team"_s)
                     && window.text("groupLines").endsWith(u": 12 people"_s),
                 qPrintable(window.text("groupLines")));
        QVERIFY(window.text("awayLines").contains(u"Dana Osei"_s));
        QVERIFY(window.text("fullLines").contains(u"Dana Osei"_s));
        QVERIFY(window.isShown("correction"));
        window.answer("cancel");
    }

    void theAnswerComesWhileTheQuestionIsOpen()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::latency(1500).on("POST", Path)});
        window.choose(0);
        QVERIFY(window.ask());
        QVERIFY2(window.text("reachSource").startsWith(u"The service is still being asked"_s),
                 qPrintable(window.text("reachSource")));
        QVERIFY(!window.find<QWidget>("groupLines"));
        auto *accept = window.dialog()->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(accept->isEnabled()); // nobody waits for a slow server
        QTRY_VERIFY(window.dialog()->findChild<QPushButton *>(u"cancel"_s)->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(window.find<QWidget>("groupLines"), Patience);
        QTRY_VERIFY2_WITH_TIMEOUT(
            window.text("reachSource").startsWith(u"The service has answered: 13 of 14 people"_s),
            qPrintable(window.text("reachSource")), Patience);
        QVERIFY(window.dialog()->findChild<QPushButton *>(u"cancel"_s)->hasFocus());
        QVERIFY(window.dialog()->height()
                >= window.dialog()->layout()->totalHeightForWidth(window.dialog()->width()));
        window.answer("cancel");
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
    }

    void aRecallDoesNotWaitForIt()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::hang().on("POST", Path)});
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
    }

    // The service is believed: a company has many domains. The person is told what changed.
    void moreOutsideThanTheAddressesTold()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::answer(200, R"({"value":[
            {"emailAddress":{"address":"finance@northwind.example"},"recipientScope":"internal",
             "totalMemberCount":12,"externalMemberCount":5},
            {"emailAddress":{"address":"dana@northwind.example"},"recipientScope":"externalNonParther"},
            {"emailAddress":{"address":"j.weber@fabrikam.example"},"recipientScope":"internal"}]})")
                                       .on("POST", Path)});
        window.choose(0);
        QVERIFY(window.ask());
        QTRY_VERIFY_WITH_TIMEOUT(window.text("reachSource").contains(u"5 more outside"_s)
                                     || window.text("reachSource").contains(u"of 5 more"_s),
                                 Patience);
        QCOMPARE(window.text("outsideAddresses"), u"dana@northwind.example"_s);
        QCOMPARE(window.text("outsideCount"), u"6"_s);
        QVERIFY(window.text("outsideInGroups").startsWith(u"5 of them"_s));
        QVERIFY(window.text("groupLines").contains(u"12 people, 5 of them outside"_s));
        window.answer("cancel");
        QTRY_COMPARE(window.text("reachHead"), u"8 of 14 people are usually reached."_s);
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

    void whatTheServiceDoesNotSay_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("no rights") << 403;
        QTest::newRow("not found") << 404;
        QTest::newRow("not offered") << 501;
        QTest::newRow("HTML") << 200;
    }

    void whatTheServiceDoesNotSay()
    {
        QFETCH(const int, status);
        Window window;
        QVERIFY(window.signIn());
        const Fault fault = status == 200
            ? Fault::htmlInsteadOfJson()
            : Fault::graphError(status, "ErrorAccessDenied", "Access is denied.");
        window.bench.service.play({fault.on("POST", Path).repeated(2)});
        window.choose(0);
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.unplayed(), 1, Patience);
        QVERIFY(window.ask());
        QTRY_VERIFY2_WITH_TIMEOUT(
            window.text("reachSource").startsWith(u"The service did not tell more, so this is a guess:"_s),
            qPrintable(window.text("reachSource")), Patience);
        QCOMPARE(window.text("outsideAddresses"), u"j.weber@fabrikam.example"_s);
        window.answer("cancel");
        QCOMPARE(window.text("reachHead"), u"As far as the addresses tell:"_s);
        QCOMPARE(window.bench.service.unplayed(), 0);
        QVERIFY(window.bars().isEmpty()); // nothing that needs a person
    }

    void tooOld()
    {
        Window window(mails(400));
        QVERIFY(window.signIn());
        window.bench.session()->setAgeLimit(1);
        window.choose(399);
        QTRY_VERIFY_WITH_TIMEOUT(window.text("reach").contains(u"this recall will probably fail"_s),
                                 Patience);
        QVERIFY(window.ask());
        QVERIFY(window.text("tooOld").contains(u"this recall will probably fail"_s));
        QVERIFY(window.isShown("correction"));
        QVERIFY(window.click("correction")); // what is offered there can be had: nobody is reached
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"read it and send it yourself"_s), Patience);
        const auto old = window.bench.session()->message(window.bench.idAt(399));
        QCOMPARE(window.bench.service.drafts().size(), 1);
        for (const Recipient &one : old->recipients())
            QVERIFY(window.bench.service.drafts().first().contains(one.address.toUtf8()));
        window.bench.session()->setAgeLimit(3650);
        QTRY_VERIFY(!window.text("reach").contains(u"probably fail"_s));
        window.choose(0);
        QVERIFY(!window.text("reach").contains(u"probably fail"_s));
    }

    void whyItMightFail()
    {
        Window window;
        QVERIFY(window.signIn());
        window.choose(0);
        QVERIFY(window.ask());
        QVERIFY(window.click("why"));
        auto *why = window.find<QDialog>("whyDialog");
        QVERIFY(why && why->isVisible() && why->isModal());
        QString all;
        for (const QLabel *label : why->findChildren<QLabel *>())
            all += label->accessibleName();
        for (const char *part :
             {"RecallReadMessagesEnabled", "MessageRecallMaxRecallableAge", "MessageRecallEnabled", "365",
              "autumn 2026", "24 hours", "own servers", "signature services", "forwarded"})
            QVERIFY2(all.contains(QLatin1String(part)), part);
        QVERIFY(window.click("copyLetter"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            u"Get-OrganizationConfig | Format-List MessageRecall*,RecallReadMessagesEnabled"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), window.text("whyLetter"));
        QTest::keyClick(why, Qt::Key_Escape);
        QTRY_VERIFY(!window.find<QDialog>("whyDialog"));
        QVERIFY(window.dialog()); // the question still stands
        window.answer("cancel");
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
    }

    void aCorrectionInstead()
    {
        Window window;
        QVERIFY(window.signIn());
        window.choose(0);
        QVERIFY(window.ask());
        QVERIFY(window.click("correction"));
        QTRY_VERIFY(!window.dialog());
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.drafts().size(), 1, Patience);
        QCOMPARE(window.recalls()->model()->rowCount(), 0);
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
    }

    void nobodyOutsideNobodyToCorrect()
    {
        Window window;
        QVERIFY(window.signIn());
        window.choose(1); // to Lucía alone
        QTRY_COMPARE_WITH_TIMEOUT(window.text("reachHead"), u"Usually reached."_s, Patience);
        QVERIFY(window.ask());
        QVERIFY(!window.isShown("correction"));
        QVERIFY(!window.find<QWidget>("outsideCount"));
        window.answer("cancel");
    }
};

QTEST_MAIN(tst_ReachInWindow)
#include "tst_ReachInWindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of who can be reached, and that the question holds it: any number of people, any length of
// words, from left and from right.
#include "ui/Phrases.h"
#include "ui/RecallDialog.h"
#include "ui/RecipientRows.h"
#include "ui/WhyDialog.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

// Everything is twice as long, as in German.
class LongWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return QString(text % u" Rückrufzustellungsbestätigung"_s);
    }
};

MailTip group(const QString &address, int members, int outside)
{
    MailTip tip;
    tip.address = address;
    tip.scope = MailTip::Scope::Internal;
    tip.members = members;
    tip.externalMembers = outside;
    return tip;
}

Message toMany(int inside, int outside)
{
    Message message;
    message.id = u"m"_s;
    message.subject = u"Salary bands 2027"_s;
    message.sentAt = QDateTime::currentDateTimeUtc().addDays(-400);
    for (int i = 0; i < inside; ++i)
        message.to.append({u"Person %1"_s.arg(i), u"p%1@own.example"_s.arg(i)});
    for (int i = 0; i < outside; ++i)
        message.cc.append({u"Guest %1"_s.arg(i), u"g%1@other.example"_s.arg(i)});
    return message;
}

Reachability reachOf(const Message &message)
{
    Reachability reach;
    for (const Recipient &recipient : message.to)
        reach.internal << recipient.address;
    for (const Recipient &recipient : message.cc)
        reach.external << recipient.address;
    return reach;
}

// No label is narrower than its longest word, none lower than its text, nothing sticks out.
QString whatIsCut(const QWidget *window)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QPoint corner = label->mapTo(window, QPoint(0, 0));
        if (corner.x() < 0 || corner.x() + label->width() > window->width()
            || (label->wordWrap() && label->height() < label->heightForWidth(label->width())))
            return label->text();
    }
    for (const QPushButton *button : window->findChildren<QPushButton *>())
        if (button->isVisible()
            && (button->width() < button->minimumSizeHint().width()
                || button->mapTo(window, QPoint(button->width(), 0)).x() > window->width()
                || button->mapTo(window, QPoint(0, 0)).x() < 0))
            return button->text();
    return {};
}

} // namespace

class tst_ReachWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heads()
    {
        Reachability reach;
        QCOMPARE(Phrases::reachHead(reach), u"This message names no recipients."_s);
        reach.internal = {u"a"_s};
        QCOMPARE(Phrases::reachHead(reach), u"Usually reached."_s);
        reach.internal << u"b"_s;
        QCOMPARE(Phrases::reachHead(reach), u"All 2 people are usually reached."_s);
        reach.external << u"c"_s;
        QCOMPARE(Phrases::reachHead(reach), u"2 of 3 people are usually reached."_s);
        reach.tips << group(u"g"_s, 12, 2);
        reach.groups << u"g"_s;
        QCOMPARE(Phrases::reachHead(reach), u"12 of 15 people are usually reached."_s);
        reach.tips << group(u"h"_s, 5, -1);
        reach.groups << u"h"_s;
        QCOMPARE(Phrases::reachHead(reach), u"Up to 17 of 20 people are usually reached."_s);
        QVERIFY(Phrases::reach(reach).contains(u"outside was not told"_s)
                || Phrases::reach(reach).contains(u"are outside was not told"_s));
        reach.isGuessed = true;
        QCOMPARE(Phrases::reachHead(reach), u"As far as the addresses tell:"_s);
        Reachability none;
        none.external = {u"a"_s, u"b"_s};
        QCOMPARE(Phrases::reachHead(none), u"None of the 2 people is usually reached."_s);
        none.external = {u"a"_s};
        QCOMPARE(Phrases::reachHead(none), u"Usually not reached."_s);
        none.external.clear();
        none.unknown = {u"a"_s};
        QCOMPARE(Phrases::reachHead(none), u"It is not known whether a recall reaches this recipient."_s);
    }

    void marks()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
        MailTip tip;
        tip.scope = MailTip::Scope::Internal;
        QCOMPARE(Phrases::reachMark(tip, now), QString());
        tip.automaticReply = u"x"_s;
        QCOMPARE(Phrases::reachMark(tip, now), u"automatic reply"_s);
        tip.awayUntil = now.addDays(-1); // over, but still answered
        QCOMPARE(Phrases::reachMark(tip, now), u"automatic reply"_s);
        tip.awayUntil = now.addDays(2);
        QVERIFY(Phrases::reachMark(tip, now).startsWith(u"away until "_s));
        tip.isMailboxFull = true;
        tip.scope = MailTip::Scope::External;
        QVERIFY(Phrases::reachMark(tip, now).startsWith(u"outside · away until "_s));
        QVERIFY(Phrases::reachMark(tip, now).endsWith(u" · mailbox full"_s));
        QCOMPARE(Phrases::reachMark(group(u"g"_s, 12, 0), now), u"12 people"_s);
        QVERIFY(Phrases::reachMark(group(u"g"_s, 12, -1), now).contains(u"was not told"_s));
    }

    // A chip says it in words, not by its colour alone, and to a screen reader too.
    void chips()
    {
        Message message = toMany(2, 1);
        Reachability reach = reachOf(message);
        MailTip unknown;
        unknown.address = u"p1@own.example"_s;
        reach.tips = {group(u"P0@own.example"_s, 412, 3), unknown};
        RecipientRows rows;
        rows.fill(message, reach);
        const auto all = rows.findChildren<QLabel *>(u"recipient"_s);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0)->text(), u"Person 0 · 412 people, 3 of them outside"_s);
        QCOMPARE(all.at(1)->text(), u"Person 1 · not known"_s);
        QCOMPARE(all.at(2)->text(), u"g0@other.example · outside"_s); // the address, not the name
        QVERIFY(all.at(0)->accessibleDescription().contains(u"3 of them outside"_s));
        QVERIFY(all.at(2)->accessibleDescription().contains(u"as far as the address tells"_s));
        // Text from a server is never markup.
        MailTip away = unknown;
        away.automaticReply = u"<img src=x> & <b>"_s;
        reach.tips = {away};
        rows.fill(message, reach);
        QVERIFY(rows.findChildren<QLabel *>(u"recipient"_s)
                    .at(1)
                    ->toolTip()
                    .contains(u"&lt;img src=x&gt; &amp; &lt;b&gt;"_s));
    }

    void everyOutsiderIsNamed()
    {
        for (const int count : {1, 6, 7, 1000}) {
            const Message message = toMany(3, count);
            RecallDialog dialog(message, reachOf(message), {}, nullptr);
            dialog.show();
            QString all;
            if (const auto *label = dialog.findChild<QLabel *>(u"outsideAddresses"_s))
                all = label->accessibleName();
            else
                all = dialog.findChild<QPlainTextEdit *>(u"outsideList"_s)->toPlainText();
            QCOMPARE(all.split(u'\n'), reachOf(message).external);
            QCOMPARE(dialog.findChild<QLabel *>(u"outsideCount"_s)->text(), QString::number(count));
            QVERIFY(dialog.height() < 760);
        }
    }

    void whatComesLaterIsShown()
    {
        const Message message = toMany(2, 1);
        Reachability reach = reachOf(message);
        reach.isGuessed = true;
        RecallDialog dialog(message, reach, {}, nullptr);
        dialog.show();
        auto *cancel = dialog.findChild<QPushButton *>(u"cancel"_s);
        const auto source = [&] { return dialog.findChild<QLabel *>(u"reachSource"_s)->accessibleName(); };
        dialog.showReach(reach, true);
        QVERIFY(source().contains(u"still being asked"_s) && source().contains(u"guess"_s));
        QVERIFY(dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
        reach.isGuessed = false;
        reach.external.clear();
        reach.internal << u"g0@other.example"_s;
        dialog.showReach(reach, false);
        QVERIFY2(source().startsWith(u"1 taken for outside"_s), qPrintable(source()));
        QVERIFY(source().endsWith(u"As the service knows these addresses now."_s));
        QVERIFY(!dialog.findChild<QLabel *>(u"outsideCount"_s));
        QCOMPARE(dialog.focusWidget(), cancel);
    }

    // In an old, crowded and wordy question, at its narrowest, nothing is cut and nothing sticks out.
    void longWords_data()
    {
        QTest::addColumn<bool>("isFromRight");
        QTest::newRow("from left") << false;
        QTest::newRow("from right") << true;
    }

    void longWords()
    {
        QFETCH(const bool, isFromRight);
        LongWords translator;
        QCoreApplication::installTranslator(&translator);
        QGuiApplication::setLayoutDirection(isFromRight ? Qt::RightToLeft : Qt::LeftToRight);
        const Message message = toMany(2, 2);
        Reachability reach = reachOf(message);
        reach.groups << u"p1@own.example"_s;
        reach.unknown << u"Somebody"_s;
        MailTip away = group(u"p1@own.example"_s, 12, 2);
        away.automaticReply = u"x"_s;
        away.isMailboxFull = true;
        reach.tips << away;
        RecallDialog dialog(message, reach, {}, nullptr);
        dialog.resize(420, 200);
        dialog.show();
        dialog.showReach(reach, false);
        QCoreApplication::processEvents();
        const QString cut = whatIsCut(&dialog);
        WhyDialog why(365, nullptr);
        why.resize(360, 500);
        why.show();
        QCoreApplication::processEvents();
        const auto *reasons = why.findChild<QWidget *>(u"whyReasons"_s);
        const QString cutReason = whatIsCut(reasons);
        const int wanted = reasons->minimumSizeHint().width();
        const int has = why.width();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
        QVERIFY2(cutReason.isEmpty(), qPrintable(cutReason));
        QVERIFY(wanted <= has);
    }
};

QTEST_MAIN(tst_ReachWords)
#include "tst_ReachWords.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences: every fact has one, none says more than is known, all of them are whole.
#include "ui/Phrases.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace std::chrono_literals;

namespace {

constexpr RecallState States[] = {RecallState::Planned, RecallState::Sending, RecallState::Submitted,
                                  RecallState::Failed,  RecallState::Unknown, RecallState::Canceled};

constexpr ErrorKind Kinds[] = {ErrorKind::NeverLeft, ErrorKind::Lost,        ErrorKind::TimedOut,
                               ErrorKind::Refused,   ErrorKind::Throttled,   ErrorKind::NotUnderstood,
                               ErrorKind::TooLarge,  ErrorKind::ForeignHost, ErrorKind::SignInNeeded,
                               ErrorKind::Canceled,  ErrorKind::DiskFull};

Recall in(RecallState state)
{
    Recall recall;
    recall.id = u"1"_s;
    recall.state = state;
    recall.plannedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 30), QTimeZone::utc());
    return recall;
}

Recall answered(const QByteArray &body, int status = 202)
{
    Recall recall = in(RecallState::Submitted);
    recall.exchange = Exchange();
    recall.exchange->status = status;
    recall.exchange->reason = u"Accepted"_s;
    recall.exchange->requestId = u"R-1"_s;
    recall.exchange->clientRequestId = u"C-1"_s;
    recall.exchange->date = u"Mon, 23 Nov 2026 09:30:00 GMT"_s;
    recall.exchange->contentType = u"application/json"_s;
    recall.exchange->body = body;
    return recall;
}

bool isSentence(const QString &text)
{
    static const QRegularExpression left(u"%[0-9n]"_s);
    return text.size() > 3 && text.at(0).isUpper() && (text.endsWith(u'.') || text.endsWith(u'?'))
        && !text.contains(left) && !text.contains(u"  "_s);
}

} // namespace

class tst_Phrases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsWordAndItsSentence()
    {
        QSet<QString> words;
        for (const auto state : States) {
            QCOMPARE(Phrases::state(state), stateWord(state)); // English: the product's own word
            words << Phrases::state(state);
            Recall recall = in(state);
            QVERIFY2(isSentence(Phrases::meaning(recall)), qPrintable(Phrases::meaning(recall)));
            recall.wasInterrupted = recall.hasNeverLeft = true;
            recall.error = Error{ErrorKind::Lost};
            QVERIFY2(isSentence(Phrases::meaning(recall)), qPrintable(Phrases::meaning(recall)));
        }
        QCOMPARE(words.size(), 6);
    }

    void submittedIsNotRecalled()
    {
        const QString meaning = Phrases::meaning(in(RecallState::Submitted));
        for (const auto &claim : {u"recalled"_s, u"success"_s, u"deleted"_s, u"done"_s})
            QVERIFY2(!meaning.contains(claim, Qt::CaseInsensitive), qPrintable(meaning));
        QVERIFY(meaning.contains(u"report"_s));
    }

    void unknownSaysSo()
    {
        Recall recall = in(RecallState::Unknown);
        QVERIFY(Phrases::meaning(recall).contains(u"may or may not"_s));
        QVERIFY(Phrases::meaning(recall).contains(u"second notice"_s));
        const QString lost = Phrases::meaning(recall);
        recall.wasInterrupted = true;
        QVERIFY(Phrases::meaning(recall) != lost);
        QVERIFY(Phrases::meaning(recall).contains(u"may or may not"_s));
    }

    void everyErrorHasItsSentence_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const auto kind : Kinds)
            QTest::addRow("%d", int(kind)) << kind;
    }
    void everyErrorHasItsSentence()
    {
        QFETCH(const ErrorKind, kind);
        for (const int status : {0, 401, 403, 404, 405, 407, 418, 500, 503})
            for (const QString &message : {QString(), u"The server's own words"_s}) {
                Error error{kind, status};
                error.message = message;
                QVERIFY2(isSentence(Phrases::trouble(error)) || Phrases::trouble(error).contains(message),
                         qPrintable(Phrases::trouble(error)));
                QVERIFY(Phrases::trouble(error).size() > 5);
                QVERIFY(!Phrases::trouble(error).contains(u'%'));
                QVERIFY(Phrases::signInTrouble(error).size() > 5);
            }
    }

    void noTwoErrorsSoundAlike()
    {
        QSet<QString> said;
        for (const auto kind : Kinds)
            said << Phrases::trouble(Error{kind});
        QCOMPARE(said.size(), qsizetype(std::size(Kinds)));
    }

    void aServersWordsCannotTurnOurs()
    {
        Error error{ErrorKind::Refused, 418};
        error.message = u"<b>\u202eevil\u2069\nline"_s + QString(5000, u'x');
        for (const QString &said : {Phrases::trouble(error), Phrases::signInTrouble(error)}) {
            QVERIFY(said.contains(u"\u2068<b>evil line"_s));
            QVERIFY(!said.contains(QChar(0x202e)) && !said.contains(u'\n'));
            QCOMPARE(said.count(QChar(0x2069)), 1);
            QVERIFY(said.size() < 500);
        }
    }

    void theAnswerAsItCame()
    {
        const QByteArray body = "{\n  \"Successfully submitted recall request\"\n}\n";
        QCOMPARE(Phrases::serverResponse(answered(body)),
                 QString(u"HTTP 202 Accepted\nrequest-id: R-1\nclient-request-id: C-1\n"
                         "date: Mon, 23 Nov 2026 09:30:00 GMT\ncontent-type: application/json\n\n"_s
                         % QString::fromUtf8(body)));
        QVERIFY(!Phrases::serverResponse(answered({})).endsWith(u'\n'));
    }

    void aLongAnswerIsCutAndSaysSo()
    {
        Recall recall = answered(QByteArray(Exchange::MaxBody, 'x'));
        QVERIFY(!Phrases::serverResponse(recall).contains(u"(cut)"_s));
        QVERIFY(Phrases::serverResponse(recall).contains(QString(Exchange::MaxBody, u'x')));
        recall.exchange->isBodyCut = true;
        QVERIFY(Phrases::serverResponse(recall).endsWith(u"\n(cut)"_s));
    }

    void aHostileAnswer()
    {
        Recall recall = answered(QByteArray("a\0b\xff\x1b[31m\xe2\x80\xae!", 13));
        recall.exchange->reason = u"OK\nrequest-id: forged"_s;
        recall.exchange->requestId = u"R\nHTTP 200"_s;
        const QString said = Phrases::serverResponse(recall);
        QVERIFY2(said.startsWith(u"HTTP 202 OK request-id: forged\nrequest-id: R HTTP 200\n"_s),
                 qPrintable(said));
        QVERIFY(said.endsWith(u"a\u2400b\ufffd[31m!"_s));
    }

    void noAnswer()
    {
        QCOMPARE(Phrases::serverResponse(in(RecallState::Planned)), u"No answer yet."_s);
        QCOMPARE(Phrases::serverResponse(in(RecallState::Unknown)), u"No answer came."_s);
        Recall lost = in(RecallState::Unknown);
        lost.exchange = Exchange();
        lost.exchange->clientRequestId = u"C-2"_s;
        lost.error = Error{ErrorKind::Lost};
        lost.error->message = u"Connection closed"_s;
        QCOMPARE(Phrases::serverResponse(lost),
                 u"No answer came.\nclient-request-id: C-2\n\nConnection closed"_s);
        lost.state = RecallState::Failed;
        lost.hasNeverLeft = true;
        QVERIFY(Phrases::serverResponse(lost).startsWith(u"The request did not leave"_s));
    }

    void theReport()
    {
        Recall recall = answered("the body");
        recall.exchange->durationMs = 412;
        const QString report = Phrases::report(recall);
        QVERIFY(report.startsWith(u"Submitted. "_s));
        QVERIFY(report.contains(u"412 ms"_s) && report.contains(u"2026-11-23T09:30:00"_s));
        QVERIFY(report.endsWith(Phrases::serverResponse(recall)));
    }

    void times()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const auto &said : {Phrases::time({}), Phrases::details(Error{ErrorKind::Lost})})
            QCOMPARE(said, QString());
        QCOMPARE(Phrases::day({}), u"No date"_s);
        QCOMPARE(Phrases::day(now), u"Today"_s);
        QCOMPARE(Phrases::day(now.addDays(-1)), u"Yesterday"_s);
        for (const int days : {2, 5, 100, 299, 301, 4000, -3})
            for (const QString &said :
                 {Phrases::day(now.addDays(-days)), Phrases::time(now.addDays(-days)),
                  Phrases::sent(now.addDays(-days)), Phrases::ago(now.addDays(-days), now)})
                QVERIFY2(said.size() > 3 && !said.contains(u'%'), qPrintable(said));
        QVERIFY(Phrases::ago(now.addSecs(-4 * 60), now).startsWith(u"4 minute"_s));
        QVERIFY(Phrases::ago(now.addSecs(-3 * 3600), now).startsWith(u"3 hour"_s));
        QVERIFY(Phrases::ago(now.addDays(-2), now).startsWith(u"2 day"_s));
        QCOMPARE(Phrases::clock(QDateTime(QDate(2026, 1, 1), QTime(9, 5, 59))).count(u':'), 1);
    }

    void timeLeft()
    {
        QCOMPARE(Phrases::timeLeft(10min), u"10:00"_s);
        QCOMPARE(Phrases::timeLeft(9min + 41s), u"9:41"_s);
        QCOMPARE(Phrases::timeLeft(59999ms), u"0:59"_s);
        QCOMPARE(Phrases::timeLeft(-5s), u"0:00"_s);
    }

    void whoIsReached()
    {
        Reachability reach;
        QCOMPARE(Phrases::reachHead(reach), u"This message names no recipients."_s);
        QCOMPARE(Phrases::reach(reach), QString());
        reach.internal = {u"a@x"_s, u"b@x"_s};
        QVERIFY(!Phrases::reach(reach).contains(u"outside"_s));
        reach.external = {u"c@y"_s};
        reach.unknown = {u"Printer"_s};
        reach.isGuessed = true;
        const QString said = Phrases::reach(reach);
        QVERIFY2(said.contains(u"2 address"_s) && said.contains(u"1 outside"_s)
                     && said.contains(u"recall notice"_s) && said.contains(u"1 cannot be judged"_s),
                 qPrintable(said));
    }

    // What the server asked to wait is a part of the time that is left, and an end tells what is still open.
    void aRunToItsEnd()
    {
        RunProgress run;
        run.planned = run.submitted = 30;
        run.perMinute = 40;
        run.left = 45s;
        QVERIFY(Phrases::runProgress(run).contains(u"less than a minute"_s));
        QVERIFY(Phrases::runProgress(run, 22s).contains(u"about 1 minute"_s));
        QVERIFY(!Phrases::runPaused(run).contains(u"by itself"_s));
        Error throttled;
        throttled.kind = ErrorKind::Throttled;
        QVERIFY(Phrases::runPaused(run, throttled).contains(u"asked to wait three times"_s));
        run.planned = 0;
        QVERIFY(Phrases::runEnded(run).contains(u"arrives as reports"_s));
        run.succeeded = 20;
        run.partly = 4;
        run.pending = 6;
        QVERIFY2(Phrases::runEnded(run).contains(u"of 24 so far"_s), qPrintable(Phrases::runEnded(run)));
        run.pending = 0;
        run.notRecalled = 6;
        QVERIFY2(Phrases::runEnded(run).contains(u"each has its report"_s),
                 qPrintable(Phrases::runEnded(run)));
        run.failed = 2;
        QVERIFY2(Phrases::runEnded(run).contains(u"2 failed"_s), qPrintable(Phrases::runEnded(run)));
    }

    void whoTheyAre()
    {
        QCOMPARE(Phrases::recipient({u"Ada"_s, u"ada@x"_s}), u"Ada <ada@x>"_s);
        QCOMPARE(Phrases::recipient({u"ada@x"_s, u"ada@x"_s}), u"ada@x"_s);
        QCOMPARE(Phrases::recipient({{}, u"ada@x"_s}), u"ada@x"_s);
        QCOMPARE(Phrases::recipient({u"Ada"_s, {}}), u"Ada"_s);
        QCOMPARE(Phrases::recipient({}), u"(no name, no address)"_s);
        QCOMPARE(Phrases::recipients({{u"A\nB"_s, {}}, {{}, u"c@x"_s}}), u"A B, c@x"_s);
        QVERIFY(Phrases::permissionMissing(u"x\u202e@y"_s).contains(u"\u2068x@y\u2069"_s));
        QVERIFY(!Phrases::callbackPages().successTitle.isEmpty()
                && !Phrases::callbackPages().failureText.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_Phrases)
#include "tst_Phrases.moc"

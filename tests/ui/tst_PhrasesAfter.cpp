// SPDX-License-Identifier: GPL-3.0-or-later
// The words after a recall: that hostile ids cannot leave their quotes in the text for an administrator, that
// it says what the recall said and no more, and that nobody is said to have read what no receipt names.
#include "ui/Phrases.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

Recall recall()
{
    Recall recall;
    recall.id = u"11111111-2222-3333-4444-555555555555"_s;
    recall.state = RecallState::Submitted;
    recall.messageId = u"AAMk="_s;
    recall.internetMessageId = u"<abc.1@mail.northwind.example>"_s;
    recall.subject = u"Salary bands"_s;
    recall.plannedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 30), QTimeZone::utc());
    recall.exchange = Exchange();
    recall.exchange->status = 202;
    recall.exchange->requestId = u"rq-1"_s;
    recall.exchange->clientRequestId = u"crq-1"_s;
    recall.report = RecallReport();
    recall.report->outcome = RecallOutcome::Partly;
    return recall;
}

Message message()
{
    Message message;
    message.from = {u"Mira"_s, u"mira@northwind.example"_s};
    message.sentAt = QDateTime(QDate(2026, 11, 22), QTime(23, 30), QTimeZone::utc());
    return message;
}

// Of a line of PowerShell: the single quotes that are not doubled inside of a text.
int quotesIn(const QString &line)
{
    return int(line.count(u'\''));
}

} // namespace

class tst_PhrasesAfter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escalation()
    {
        const QString text = Phrases::escalation(recall(), message(), u"owner@northwind.example"_s);
        for (const QString &part :
             {u"mira@northwind.example"_s, u"<abc.1@mail.northwind.example>"_s, u"AAMk="_s, u"rq-1"_s,
              u"crq-1"_s, u"Submitted, Partly"_s,
              u"from:\"mira@northwind.example\" AND sent:2026-11-21..2026-11-23 AND "
              "\"<abc.1@mail.northwind.example>\""_s,
              u"Get-MessageTraceV2 -MessageId '<abc.1@mail.northwind.example>' -StartDate '2026-11-21' "
              "-EndDate '2026-11-23'"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        QVERIFY(!text.contains(u"Salary"_s));
    }

    void withoutTheMessage()
    {
        Recall lost = recall();
        lost.internetMessageId.clear();
        lost.exchange.reset();
        const QString text = Phrases::escalation(lost, std::nullopt, u"owner@northwind.example"_s);
        QVERIFY(text.contains(u"from:\"owner@northwind.example\" AND sent:2026-10-24..2026-11-24"_s));
        QVERIFY(!text.contains(u"MessageTrace"_s));
        QVERIFY(!text.contains(u"\"\""_s));
    }

    void hostileIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("quotes") << u"<a'; Remove-Mailbox x; '\" OR from:\"b@c>"_s;
        QTest::newRow("typographic") << u"<a\u2019; Remove-Mailbox \u2018\u201d OR \u201c@c>"_s;
        QTest::newRow("lines") << u"<a@c>\nRemove-Mailbox x\r\u2028y"_s;
        QTest::newRow("directions") << u"<a\u202e@c\u2066>"_s;
        QTest::newRow("long") << QString(u"<"_s + QString(100000, u'x') + u"@c>"_s);
    }
    void hostileIds()
    {
        QFETCH(const QString, id);
        Recall hostile = recall();
        hostile.internetMessageId = id;
        hostile.messageId = id;
        hostile.exchange->requestId = id;
        Message from = message();
        from.from.address = id;
        const QString text = Phrases::escalation(hostile, from, u"owner@northwind.example"_s);
        const QStringList lines = text.split(u'\n');
        QVERIFY(text.size() < 8000);
        QCOMPARE(lines.size(),
                 Phrases::escalation(recall(), message(), u"owner@northwind.example"_s).split(u'\n').size());
        for (const QString &line : lines) {
            const bool isCommand = line.startsWith(u"New-"_s) || line.startsWith(u"Get-"_s);
            const bool isQuery = line.startsWith(u"from:"_s);
            if (!isCommand && !isQuery)
                continue;
            static const QRegularExpression other(u"[^ -~]"_s);
            QVERIFY2(!line.contains(other), qPrintable(line));
            QVERIFY2(line.count(u'"') % 2 == 0 && line.count(u'"') <= 4, qPrintable(line));
            if (isCommand)
                QVERIFY2(quotesIn(line) % 2 == 0, qPrintable(line));
            QVERIFY2(!line.contains(u"' Remove"_s) && !line.startsWith(u"Remove"_s), qPrintable(line));
        }
    }

    void exposure_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("saysRead");
        using Kind = Exposure::Kind;
        for (const Kind kind : {Kind::Reply, Kind::Forward, Kind::ReadReceipt, Kind::UnreadReceipt,
                                Kind::Bounce, Kind::AutomaticReply})
            QTest::addRow("%d", int(kind)) << int(kind) << (kind == Kind::ReadReceipt);
    }
    void exposure()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, saysRead);
        Exposure::Event event{Exposure::Kind(kind), {u"Ann <b>\u202e"_s, u"ann@x"_s}, recall().plannedAt, {}};
        event.newcomers = {u"new@z"_s};
        const QString text = Phrases::exposure(Exposure{{event}, false});
        QCOMPARE(text.contains(u"has read"_s), saysRead);
        QVERIFY(text.contains(u"ann@x"_s));
        QVERIFY(!text.contains(u'\u202e'));
        QCOMPARE(text.contains(u"new@z"_s), kind == int(Exposure::Kind::Forward));
    }

    void silenceIsNoAnswer()
    {
        QVERIFY(!Phrases::exposure(Exposure()).contains(u"nobody"_s, Qt::CaseInsensitive));
        QVERIFY(Phrases::exposureLimits().contains(u"may have read"_s));
        const QString cut = Phrases::exposure(Exposure{{}, true});
        QVERIFY2(cut.contains(u"in what was looked at"_s) && cut.contains(u"there may be more"_s),
                 qPrintable(cut));
        QVERIFY(!Phrases::exposure({}).contains(u"there may be more"_s));
    }

    void whatWentWrongWithADraft()
    {
        const auto words = [](ErrorKind kind, const QString &code = {}) {
            return Phrases::draftTrouble(Error{kind, 0, code});
        };
        QVERIFY(words(ErrorKind::DiskFull).contains(u"no room on this computer"_s));
        QVERIFY(!words(ErrorKind::DiskFull).contains(u"journal"_s));
        QVERIFY(words(ErrorKind::DiskFull, u"draft-left"_s).contains(u"could not be deleted"_s));
        QVERIFY(words(ErrorKind::Lost, u"draft-unsure"_s).contains(u"may have been made"_s));
        QVERIFY(!words(ErrorKind::Lost).contains(u"may have been made"_s));
    }

    void askedForOnlyWhereItWas()
    {
        Recall one = recall();
        const QString asked = u"asked Exchange Online"_s;
        QVERIFY(Phrases::escalation(one, message(), {}).contains(asked));
        for (const auto state : {RecallState::Failed, RecallState::Canceled, RecallState::Planned}) {
            one.state = state;
            QVERIFY(!Phrases::escalation(one, message(), {}).contains(asked));
        }
    }

    void allInsideOnlyWhereItIsSo()
    {
        Unreached whom;
        whom.messages = 2;
        QVERIFY(Phrases::nobodyToCorrect(whom).contains(u"all its recipients are inside"_s));
        whom.isGuessed = true;
        QVERIFY(Phrases::nobodyToCorrect(whom).contains(u"by the domain only"_s));
        Unreached gone = whom;
        gone.gone = 2;
        Unreached unread = whom;
        unread.unread = 1;
        Unreached unnamed = whom;
        unnamed.unnamed = {u"Board\u202e"_s};
        for (const auto &[one, part] :
             {std::pair(gone, u"2 message(s) are no longer"_s), std::pair(unread, u"1 report(s) name"_s),
              std::pair(unnamed, u"\u2068Board\u2069"_s)}) {
            const QString none = Phrases::nobodyToCorrect(one);
            QVERIFY2(!none.contains(u"are inside"_s), qPrintable(none));
            QVERIFY2(none.contains(part), qPrintable(none));
            QVERIFY2(Phrases::corrected(one, {Draft()}).contains(part), qPrintable(part));
        }
    }

    void neverRecalled()
    {
        for (const QString &text :
             {Phrases::replaced({}), Phrases::corrected({}, {Draft()}), Phrases::correctionText(u"x"_s),
              Phrases::correctionText({}), Phrases::nobodyToCorrect({}), Phrases::replacing(3)})
            QVERIFY2(!text.contains(u"recalled"_s), qPrintable(text));
        QVERIFY(Phrases::replaced({}).contains(u"not sent"_s));
        Draft draft;
        draft.leftOut = {u"a.pdf"_s};
        QVERIFY(Phrases::replaced(draft).contains(u"a.pdf"_s));
    }
};

QTEST_MAIN(tst_PhrasesAfter)
#include "tst_PhrasesAfter.moc"

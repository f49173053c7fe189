// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up recall reports, honest, forged, in several languages and hostile: what is believed, to which recall
// it belongs, and what it says.
#include "app/mailbox/ReportReading.h"

#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;
using ReportReading::Kind;
using ReportReading::Tie;

Q_DECLARE_METATYPE(Takeback::RecallOutcome)

namespace {

const QString Owner = u"mira@northwind.example"_s;
const QDateTime Noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
const QString Source = u"X-MS-Exchange-Generated-Message-Source"_s;
const QString Agent = u"Transport Message Recall Routing Agent"_s;
const QString Auth = u"X-MS-Exchange-Organization-AuthAs"_s;

InboxMail report(const QString &text = {})
{
    InboxMail mail;
    mail.id = u"R1"_s;
    mail.internetMessageId = u"<report-1@northwind.example>"_s;
    mail.subject = u"Message Recall Report for message [Salary bands 2027]"_s;
    mail.from = {u"Microsoft Outlook"_s, u"MicrosoftExchange329e71ec88ae@northwind.example"_s};
    mail.receivedAt = Noon;
    mail.webLink = QUrl(u"https://outlook.office.com/owa/?ItemID=R1"_s);
    mail.headers = {{Source, Agent}, {Auth, u"Internal"_s}};
    mail.text = text;
    return mail;
}

Recall recall(const QString &id, int minutesBefore = 5)
{
    Recall made;
    made.id = id;
    made.internetMessageId = u'<' + id + u"@mail.northwind.example>";
    made.subject = u"Salary bands 2027"_s;
    made.state = RecallState::Submitted;
    made.sendingAt = Noon.addSecs(-60 * minutesBefore);
    return made;
}

} // namespace

class TestReportReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsBelieved_data();
    void whatIsBelieved();
    void whatIsWorthALook();
    void ties();
    void severalRecallsOfOneMessage();
    void subjectAlone();
    void outcomes_data();
    void outcomes();
    void reasons();
    void aSubjectIsNoLine();
    void hostileTextEnds();
};

void TestReportReading::whatIsBelieved_data()
{
    using Headers = QList<std::pair<QString, QString>>;
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<int>("kind");
    const QString exchange = report().from.address;
    const auto row = [](const char *name, const Headers &headers, const QString &sender, Kind kind) {
        QTest::newRow(name) << headers << sender << int(kind);
    };
    const std::pair agent{Source, Agent};
    const std::pair inside{Auth, u"Internal"_s};
    row("honest", {agent, inside}, exchange, Kind::Report);
    row("names in another case", {{Source.toLower(), Agent.toUpper()}, {Auth.toUpper(), u" internal "_s}},
        exchange, Kind::Report);
    row("of the postmaster", {agent, inside}, u"postmaster@northwind.example"_s, Kind::Report);
    row("in the owner's name", {agent, inside}, u"Mira@Northwind.example"_s, Kind::Report);
    row("without a sender", {agent, inside}, {}, Kind::Report);
    row("no header at all", {}, exchange, Kind::NoReport);
    row("another agent", {{Source, u"Journal Agent"_s}, inside}, exchange, Kind::NoReport);
    row("the agent in a sentence", {{Source, u"not the "_s + Agent}, inside}, exchange, Kind::NoReport);
    row("from outside", {agent, {Auth, u"Anonymous"_s}}, exchange, Kind::Forged);
    row("nobody says from where", {agent}, exchange, Kind::Forged);
    row("two say two things", {agent, inside, {Auth, u"Anonymous"_s}}, exchange, Kind::Forged);
    row("inside of another tenant", {agent, {u"X-MS-Exchange-CrossTenant-AuthAs"_s, u"Internal"_s}}, exchange,
        Kind::Forged);
    row("a colleague who writes headers", {agent, inside}, u"jonas@northwind.example"_s, Kind::Forged);
    row("an outsider by name", {agent, inside}, u"mira@northwind.example.evil.example"_s, Kind::Forged);
    row("empty words", {{Source, QString()}, {Auth, QString()}}, exchange, Kind::NoReport);
}

void TestReportReading::whatIsBelieved()
{
    using Headers = QList<std::pair<QString, QString>>;
    QFETCH(Headers, headers);
    QFETCH(QString, sender);
    QFETCH(int, kind);
    InboxMail mail = report();
    mail.headers = headers;
    mail.from.address = sender;
    QCOMPARE(int(ReportReading::kindOf(mail, Owner)), kind);
    mail.subject = u"撤回レポート"_s; // the language of the subject says nothing
    QCOMPARE(int(ReportReading::kindOf(mail, Owner)), kind);
}

void TestReportReading::whatIsWorthALook()
{
    const QStringList recalls = ReportReading::subjectsOf({recall(u"a"_s), recall(u"b"_s)});
    QCOMPARE(recalls.size(), 1);
    InboxMail mail = report();
    QVERIFY(ReportReading::isWorthALook(mail, Owner, recalls));
    mail.from.address = u"jonas@northwind.example"_s;
    QVERIFY(ReportReading::isWorthALook(mail, Owner, recalls)); // its subject holds that of the recall
    mail.subject = u"Lunch?"_s;
    QVERIFY(!ReportReading::isWorthALook(mail, Owner, recalls));
    mail.from.address = u"noreply@shop.example"_s; // anybody's
    QVERIFY(!ReportReading::isWorthALook(mail, Owner, recalls));
    mail.from.address = u"noreply@Northwind.example"_s;
    QVERIFY(ReportReading::isWorthALook(mail, Owner, recalls));
    mail.from.address = Owner;
    QVERIFY(ReportReading::isWorthALook(mail, Owner, recalls));
    mail.isRemoved = true;
    QVERIFY(!ReportReading::isWorthALook(mail, Owner, recalls));
    Recall nameless = recall(u"b"_s);
    nameless.subject.clear();
    mail = report();
    mail.from.address = u"jonas@northwind.example"_s;
    QVERIFY(!ReportReading::isWorthALook(mail, Owner, ReportReading::subjectsOf({nameless})));
}

void TestReportReading::ties()
{
    Recall a = recall(u"a"_s), b = recall(u"b"_s);
    b.recallMailId = u"QHRV040J4MU4.4FDM66EZ3EW73@se2p216mb1989"_s;
    const QList<Recall> recalls{a, b};
    const auto tie = [&](const InboxMail &mail, const QStringList &conversation = {}) {
        const auto match = ReportReading::match(mail, recalls, conversation);
        return match ? QString(match->recallId % u' ' % QString::number(int(match->tie))) : QString();
    };
    const auto as = [](const QString &id, Tie by) { return QString(id % u' ' % QString::number(int(by))); };
    QCOMPARE(tie(report()), QString()); // two of one subject: nobody can say
    InboxMail mail = report(u"MessageId is QHRV040J4MU4.4FDM66EZ3EW73@se2p216mb1989."_s);
    QCOMPARE(tie(mail), as(u"b"_s, Tie::RecallMail));
    mail = report();
    mail.headers.append({u"In-Reply-To"_s, u"<QHRV040J4MU4.4FDM66EZ3EW73@se2p216mb1989>"_s});
    QCOMPARE(tie(mail), as(u"b"_s, Tie::RecallMail));
    mail = report();
    mail.headers.append({u"references"_s, u"<x@y>\r\n <a@mail.northwind.example>"_s});
    QCOMPARE(tie(mail), as(u"a"_s, Tie::Message));
    QCOMPARE(tie(report(u"Message: <b@mail.northwind.example>"_s)), as(u"b"_s, Tie::Message));
    QCOMPARE(tie(report(u"Message: <bb@mail.northwind.example>"_s)), QString());
    QCOMPARE(tie(report(), {u"<a@mail.northwind.example>"_s}), as(u"a"_s, Tie::Conversation));
    InboxMail foreign = report(u"<never-recalled@mail.northwind.example>"_s);
    foreign.subject = u"Message Recall Report for message [Another]"_s;
    QCOMPARE(tie(foreign), QString());
}

void TestReportReading::severalRecallsOfOneMessage()
{
    Recall lost = recall(u"a"_s, 30), again = recall(u"a"_s, 20), later = recall(u"a"_s, -60);
    lost.id = u"lost"_s;
    lost.state = RecallState::Unknown;
    again.id = u"again"_s;
    later.id = u"later"_s;
    InboxMail mail = report(u"<a@mail.northwind.example>"_s);
    QCOMPARE(ReportReading::match(mail, {lost, again, later})->recallId, u"again"_s);
    QCOMPARE(ReportReading::match(mail, {lost, later})->recallId, u"lost"_s); // the other came after it
    again.report = ReportReading::read(mail, {});
    QCOMPARE(ReportReading::match(mail, {lost, again})->recallId, u"again"_s); // the same mail, updated
    mail.id = u"R2"_s;
    QCOMPARE(ReportReading::match(mail, {lost, again})->recallId, u"lost"_s);
    lost.state = RecallState::Failed; // it never was: nothing of it can come
    again.report.reset();
    QCOMPARE(ReportReading::match(mail, {lost, again})->recallId, u"again"_s);
    lost.state = RecallState::Canceled;
    QVERIFY(!ReportReading::match(mail, {lost}));
}

void TestReportReading::subjectAlone()
{
    const auto match = ReportReading::match(report(), {recall(u"a"_s)});
    QVERIFY(match && match->tie == Tie::SubjectAndTime);
    QVERIFY(!ReportReading::match(report(), {recall(u"a"_s, 8 * 24 * 60)})); // too long ago
    QVERIFY(!ReportReading::match(report(), {recall(u"a"_s, -60)})); // before it was sent
    Recall other = recall(u"b"_s);
    other.subject = u"Lunch"_s;
    QVERIFY(ReportReading::match(report(), {recall(u"a"_s), other}));
    other.subject = u"Salary"_s; // stands in it too
    QVERIFY(!ReportReading::match(report(), {recall(u"a"_s), other}));
    Recall nameless = recall(u"c"_s);
    nameless.subject = u"a"_s;
    QVERIFY(!ReportReading::match(report(), {nameless}));
}

void TestReportReading::outcomes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RecallOutcome>("outcome");
    QTest::addColumn<QList<int>>("counts");
    const auto row = [](const char *name, const QString &text, RecallOutcome outcome, QList<int> counts) {
        QTest::newRow(name) << text << outcome << counts;
    };
    const auto succeeded = RecallOutcome::Succeeded, partly = RecallOutcome::Partly;
    const auto failed = RecallOutcome::NotRecalled, pending = RecallOutcome::Pending;
    const auto none = RecallOutcome::None;
    row("nothing", {}, none, {0, 0, 0});
    row("a link only", u"Your recall report is ready.\r\nView report <https://x.example/r?u=a@b.c>"_s, none,
        {0, 0, 0});
    row("tabs", u"a@x.example\tSucceeded\r\nb@x.example\tFailed\tOutside."_s, partly, {1, 1, 0});
    row("names", u"Ann Lee <a@x.example>\tSucceeded\nBo Q <b@x.example> Succeeded"_s, succeeded, {2, 0, 0});
    row("word first", u"Failed: a@x.example\nFailed: b@x.example"_s, failed, {0, 2, 0});
    row("pipes", u"| Recipient | Status |\n| a@x.example | Pending |\n| b@x.example | Succeeded |"_s, pending,
        {1, 0, 1});
    row("one cell a line", u"Recipient\nStatus\na@x.example\n\nSucceeded\nb@x.example\nFailed\nToo old"_s,
        partly, {1, 1, 0});
    row("groups", u"Succeeded:\na@x.example\nb@x.example\n\nFailed:\nc@x.example"_s, partly, {2, 1, 0});
    row("counts", u"Succeeded: 12\r\nFailed: 3\r\nPending: 0"_s, partly, {12, 3, 0});
    row("counts in a line", u"Recall succeeded: 4, recall failed: 0."_s, succeeded, {4, 0, 0});
    row("number first", u"7 recipients succeeded, 2 pending"_s, pending, {7, 0, 2});
    row("more counted than named", u"a@x.example\tSucceeded\nand more\nSucceeded: 40\nFailed: 1"_s, partly,
        {40, 1, 0});
    row("German", u"a@x.example\tErfolgreich\nb@x.example\tFehlgeschlagen\tZu alt"_s, partly, {1, 1, 0});
    row("German, counts", u"Erfolgreich: 3\nFehlgeschlagen: 0\nAusstehend: 1"_s, pending, {3, 0, 1});
    row("German, not", u"a@x.example\tNicht erfolgreich"_s, failed, {0, 1, 0});
    row("Japanese", u"a@x.example\t成功\nb@x.example\t成功"_s, succeeded, {2, 0, 0});
    row("Japanese, counts", u"成功: 3 件\n失敗： 1 件\n保留中：0件"_s, partly, {3, 1, 0});
    row("Japanese, pending", u"a@x.example\t保留中"_s, pending, {0, 0, 1});
    row("a language unknown to us", u"a@x.example\tRéussi"_s, none, {0, 0, 0});
    row("a negation", u"a@x.example\tnot yet succeeded"_s, none, {0, 0, 0});
    row("prose", u"Your message could not be recalled for everybody. Recall succeeded for some."_s, none,
        {0, 0, 0});
    row("twice the same", u"a@x.example\tSucceeded\nA@X.example\tSucceeded"_s, succeeded, {1, 0, 0});
    row("two things of one", u"a@x.example\tSucceeded\na@x.example\tFailed"_s, none, {0, 0, 0});
    row("several in one line", u"To: a@x.example; b@x.example Succeeded"_s, none, {0, 0, 0});
    row("HTML that is text", u"<td>a@x.example</td><td><b>Succeeded</b></td>"_s, none, {0, 0, 0});
}

void TestReportReading::outcomes()
{
    QFETCH(QString, text);
    QFETCH(RecallOutcome, outcome);
    QFETCH(QList<int>, counts);
    const RecallReport read = ReportReading::read(report(text), u"Salary bands 2027"_s);
    QCOMPARE((QList<int>{read.succeeded, read.failed, read.pending}), counts);
    QCOMPARE(outcomeWord(read.outcome), outcomeWord(outcome));
    QCOMPARE(read.messageId, u"R1"_s);
    QCOMPARE(read.receivedAt, Noon);
    QCOMPARE(read.webLink.host(), u"outlook.office.com"_s);
}

void TestReportReading::reasons()
{
    const auto all = ReportReading::recipients(
        report(u"a@x.example\tFailed\tThe recipient is outside your organization.\nb@x.example\tSucceeded"_s),
        {});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first(),
             (RecipientResult{u"a@x.example"_s, RecallOutcome::NotRecalled,
                              u"The recipient is outside your organization"_s}));
    QCOMPARE(all.last().reason, QString());
}

void TestReportReading::aSubjectIsNoLine()
{
    const QString subject = u"RE: boss@corp.example: Succeeded"_s;
    const QString text = u"Subject: "_s + subject + u"\na@x.example\tFailed"_s;
    QCOMPARE(outcomeWord(ReportReading::read(report(text), subject).outcome), u"Not recalled"_s);
    const QString counted = u"Succeeded: 900 of it"_s;
    QCOMPARE(ReportReading::read(report(u"Succeeded: 900 of it, Succeeded: 900"_s), counted).succeeded, 0);
    // A short subject that is a word of the table hides nothing.
    QCOMPARE(ReportReading::read(report(u"a@x.example\tFailed"_s), u"Failed"_s).failed, 1);
}

void TestReportReading::hostileTextEnds()
{
    for (const QString &piece : {u"a@"_s, u"@"_s, u"a@b."_s, u"<<a@b.c>>\t"_s, u"Succeeded: "_s, u"9"_s,
                                 u"a.a.a.a-"_s, u" , ; | "_s}) {
        InboxMail mail = report(piece.repeated(400000 / piece.size()));
        QVERIFY(ReportReading::recipients(mail, u"x"_s).size() <= 1);
        QVERIFY(ReportReading::references(mail).size() <= 2000);
    }
}

QTEST_GUILESS_MAIN(TestReportReading)
#include "tst_ReportReading.moc"

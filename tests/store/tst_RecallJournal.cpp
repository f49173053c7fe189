// SPDX-License-Identifier: GPL-3.0-or-later
// The journal on disk: what was written comes back, whatever the program or somebody else did to the file.
#include "tests/store/JournalBench.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

// With every member set to something that is not its default.
Recall full(const QString &id, const QByteArray &body)
{
    Recall recall = made(id, RecallState::Failed);
    recall.hasNeverLeft = true;
    recall.wasInterrupted = true;
    recall.sendingAt = recall.plannedAt.addMSecs(5);
    recall.endedAt = recall.plannedAt.addMSecs(9);
    recall.exchange = Exchange{u"POST"_s, u"https://g/beta/x"_s,
                               u"c-1"_s,  recall.sendingAt,
                               42,        429,
                               u"Slow"_s, u"r-1"_s,
                               u"Mon"_s,  u"text/html"_s,
                               body,      true};
    recall.error =
        Error{ErrorKind::Throttled,           429, u"TooMany"_s, u"Wait, <please>"_s, u"r-1"_s, u"c-1"_s,
              std::chrono::milliseconds(2128)};
    recall.runId = u"run-1"_s;
    recall.note = u"the wrong \u202e attachment"_s;
    recall.report = RecallReport{u"AAI="_s,
                                 QUrl(u"https://outlook.example/owa/?ItemID=AAI%3d"_s),
                                 recall.plannedAt.addSecs(60),
                                 RecallOutcome::Partly,
                                 12,
                                 1,
                                 2,
                                 true};
    return recall;
}

int modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
}

} // namespace

class TestRecallJournal : public JournalBench {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void forTheOwnerAlone();
    void sendingBecomesUnknown();
    void aheadOfItsTime();
    void killed();
    void oneProgramAtATime();
    void cannotBeOpened();
    void fullDisk();
    void theRecallThatCounts();
};

void TestRecallJournal::comesBackAsItWas()
{
    Recall changed = made(u"1"_s, RecallState::Submitted);
    changed.exchange = full({}, "x").exchange;
    const QList<Recall> wanted{changed, full(u"2"_s, "{ \"Successfully\" }\r\n"),
                               full(u"3"_s, QByteArray("\xff\0\xfe", 3)), full(u"4"_s, {})};
    write({made(u"1"_s, RecallState::Planned), made(u"1"_s, RecallState::Sending), wanted.at(1), changed,
           wanted.at(2), wanted.at(3)});
    RecallJournal journal;
    QSignalSpy added(&journal, &RecallJournal::added);
    QVERIFY(!journal.open(m_path));
    QCOMPARE(journal.recalls(), wanted);
    QCOMPARE(added, QList<QVariantList>({{0, 3}}));
    QCOMPARE(journal.damagedLines(), 0);
    QCOMPARE(journal.find(u"3"_s)->exchange->body.size(), 3);
    QCOMPARE(journal.find(u"9"_s), nullptr);
    const auto checked = RecallJournal::verify(m_path);
    QVERIFY(checked);
    QCOMPARE(*checked, 6);
}

void TestRecallJournal::forTheOwnerAlone()
{
    const mode_t before = ::umask(0);
    write({made(u"1"_s, RecallState::Planned)});
    ::umask(before);
    QCOMPARE(modeOf(m_path), 0600);
    QCOMPARE(modeOf(m_dir->filePath(u"a"_s)), 0700);
    QCOMPARE(modeOf(m_dir->filePath(u"a/b"_s)), 0700);
    QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0644) == 0);
    RecallJournal journal;
    QVERIFY(!journal.open(m_path));
    QCOMPARE(modeOf(m_path), 0600);
}

void TestRecallJournal::sendingBecomesUnknown()
{
    write({made(u"1"_s, RecallState::Sending), made(u"2"_s, RecallState::Planned)});
    for (int start = 0; start < 2; ++start) { // the second finds it written
        RecallJournal journal;
        QVERIFY(!journal.open(m_path));
        QCOMPARE(stateWord(journal.recalls().at(0).state), u"Unknown"_s);
        QVERIFY(journal.recalls().at(0).wasInterrupted);
        QVERIFY(journal.recalls().at(0).endedAt.isValid());
        QCOMPARE(stateWord(journal.recalls().at(1).state), u"Planned"_s);
        QCOMPARE(contents(m_path).count('\n'), 3);
    }
    QVERIFY(RecallJournal::verify(m_path));
}

// What written() has told survives a kill at once.
void TestRecallJournal::aheadOfItsTime()
{
    RecallJournal journal;
    QVERIFY(!journal.open(m_path));
    QSignalSpy ready(&journal, &RecallJournal::madeReady);
    QSignalSpy written(&journal, &RecallJournal::written);
    const Recall planned = made(u"1"_s, RecallState::Planned), other = made(u"2"_s, RecallState::Planned);
    journal.record({planned, other});
    Recall sending = planned, otherSending = other;
    sending.state = otherSending.state = RecallState::Sending;
    journal.prepare(sending);
    journal.prepare(otherSending);
    QVERIFY(!journal.isReady(planned.id));
    journal.record(other); // takes it back before it is on disk
    QTRY_COMPARE(ready, QList<QVariantList>({{planned.id}, {other.id}}));
    QTRY_COMPARE(written.size(), 3);
    QVERIFY(journal.isReady(planned.id) && !journal.isReady(other.id));
    QCOMPARE(*journal.find(planned.id), planned); // in memory it is what it was
    QCOMPARE(contents(m_path).count("\"Sending\""), 2);

    overwrite(m_path + u"2"_s, contents(m_path)); // as a kill would leave it
    RecallJournal after;
    QVERIFY(!after.open(m_path + u"2"_s));
    QCOMPARE(stateWord(after.find(planned.id)->state), u"Unknown"_s);
    QVERIFY(after.find(planned.id)->wasInterrupted);
    QCOMPARE(stateWord(after.find(other.id)->state), u"Planned"_s);

    QSignalSpy changed(&journal, &RecallJournal::changed);
    journal.letGo(other.id); // it may not
    QCOMPARE(changed.size(), 0);
    journal.letGo(planned.id);
    QCOMPARE(changed, QList<QVariantList>({{0}}));
    QCOMPARE(stateWord(journal.find(planned.id)->state), u"Sending"_s);
    QVERIFY(journal.find(planned.id)->sendingAt.isValid() && !journal.isReady(planned.id));
}

void TestRecallJournal::killed()
{
    const pid_t child = ::fork();
    if (child == 0) {
        RecallJournal journal;
        if (journal.open(m_path))
            ::_exit(1);
        connect(&journal, &RecallJournal::written, &journal, [](const QString &, RecallState state) {
            if (state == RecallState::Sending)
                ::kill(::getpid(), SIGKILL);
        });
        journal.record(made(u"1"_s, RecallState::Planned));
        journal.record(made(u"1"_s, RecallState::Sending));
        QTest::qWait(20000);
        ::_exit(2);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    RecallJournal journal; // the dead one's lock does not count
    QVERIFY(!journal.open(m_path));
    QCOMPARE(stateWord(journal.find(u"1"_s)->state), u"Unknown"_s);
    QCOMPARE(journal.damagedLines(), 0);
}

void TestRecallJournal::oneProgramAtATime()
{
    RecallJournal first;
    QVERIFY(!first.open(m_path));
    RecallJournal second;
    const auto error = second.open(m_path);
    QVERIFY(error);
    QCOMPARE(int(error->kind), int(ErrorKind::DiskFull));
    QSignalSpy failed(&second, &RecallJournal::writeFailed);
    second.record(made(u"1"_s, RecallState::Planned));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(contents(m_path), QByteArray());
}

void TestRecallJournal::cannotBeOpened()
{
    overwrite(m_dir->filePath(u"a"_s), "a file where a directory should be");
    RecallJournal inAFile;
    QVERIFY(inAFile.open(m_path));
    RecallJournal aDirectory;
    QVERIFY(aDirectory.open(m_dir->path()));
    QVERIFY(aDirectory.recalls().isEmpty());
}

void TestRecallJournal::fullDisk()
{
    RecallJournal journal;
    QVERIFY(!journal.open(m_path));
    QSignalSpy written(&journal, &RecallJournal::written);
    QSignalSpy failed(&journal, &RecallJournal::writeFailed);
    journal.record(made(u"1"_s, RecallState::Planned));
    QVERIFY(written.wait());
    const QByteArray before = contents(m_path);

    ::signal(SIGXFSZ, SIG_IGN);
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit tight{rlim_t(before.size() + 20), old.rlim_max}; // room for a part of the line
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    journal.record(made(u"1"_s, RecallState::Sending));
    const bool isTold = failed.wait();
    const QByteArray after = contents(m_path);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    QVERIFY(isTold);
    QCOMPARE(failed.at(0).at(0).toString(), u"1"_s);
    QCOMPARE(failed.at(0).at(1).value<RecallState>(), RecallState::Sending);
    QCOMPARE(int(failed.at(0).at(2).value<Error>().kind), int(ErrorKind::DiskFull));
    QVERIFY(!failed.at(0).at(2).value<Error>().message.isEmpty());
    QCOMPARE(after, before); // no half line stays behind

    journal.record(made(u"1"_s, RecallState::Failed)); // there is room again
    QVERIFY(written.wait());
    const auto checked = RecallJournal::verify(m_path);
    QVERIFY(checked);
    QCOMPARE(*checked, 2);
}

void TestRecallJournal::theRecallThatCounts()
{
    RecallJournal journal;
    QVERIFY(!journal.open(m_path));
    Message message;
    message.id = u"M"_s;
    message.internetMessageId = u"<M@x>"_s;
    const auto counts = [&] {
        const Recall *last = journal.lastOf(message);
        return last ? last->id : QString();
    };
    QCOMPARE(counts(), QString());
    journal.record(made(u"canceled"_s, RecallState::Canceled, u"M"_s));
    journal.record(made(u"other"_s, RecallState::Planned, u"N"_s));
    QCOMPARE(counts(), u"canceled"_s);
    journal.record(made(u"submitted"_s, RecallState::Submitted, u"M"_s));
    journal.record(made(u"failed"_s, RecallState::Failed, u"M"_s));
    QCOMPARE(counts(), u"submitted"_s); // else nobody would be asked before a second one
    journal.record(made(u"open"_s, RecallState::Planned, u"M"_s));
    QCOMPARE(counts(), u"open"_s);
    journal.record(made(u"open"_s, RecallState::Unknown, u"M"_s));
    QCOMPARE(counts(), u"open"_s);
    message.id = u"another id after a move"_s;
    QCOMPARE(counts(), u"open"_s);
    message = {};
    message.id = u"M"_s;
    QCOMPARE(counts(), u"open"_s);
    message.id.clear();
    QCOMPARE(counts(), QString());
}

QTEST_GUILESS_MAIN(TestRecallJournal)
#include "tst_RecallJournal.moc"

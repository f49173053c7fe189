// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox that opens from its cache before anybody was asked; what is kept on this computer, and what is
// not.
#include "app/LocalData.h"
#include "app/store/RecallJournal.h"
#include "tests/session/AccountsBench.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Stage = Session::Stage;

namespace {

int rows(const AccountsBench &bench)
{
    const QAbstractItemModel *sent = bench.session()->sentModel();
    return sent ? sent->rowCount() : -1;
}

// By the lines of a run that was never sent.
void lengthen(const QString &file)
{
    QList<Recall> run(1000);
    for (int i = 0; i < run.size(); ++i) {
        run[i].id = u"r%1"_s.arg(i);
        run[i].messageId = u"m%1"_s.arg(i);
        run[i].runId = u"run"_s;
        run[i].plannedAt = QDateTime::currentDateTimeUtc();
    }
    RecallJournal journal;
    QVERIFY(!journal.open(file));
    journal.record(run);
}

// Nobody answers any more, whoever asks.
void goOffline(AccountsBench &bench)
{
    bench.relay->play({Demo::Trouble::dropAtConnect().repeated(100000)});
}

void goOnline(AccountsBench &bench)
{
    bench.relay->forgive();
}

} // namespace

class tst_SessionCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Thousands of lines are read beside the window; until then there is no list to recall from.
    void aLongJournal()
    {
        AccountsBench bench(SessionBench::Way::Relayed);
        QVERIFY(bench.signIn());
        bench.session()->recall(bench.idAt(2));
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Submitted, Patience);
        const QString file = bench.journalFiles().first();
        const int all = rows(bench), posts = bench.service.recallPostsSeen();
        bench.accounts.reset();
        lengthen(file);
        bench.restart();
        QVERIFY(bench.session()->stage() != Stage::Open);
        QVERIFY(bench.session()->recall(u"whatever"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(bench.session()->stage(), Stage::Open, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(bench), all, Patience);
        QCOMPARE(bench.session()->recallsModel()->rowCount(), 1001);
        QVERIFY(bench.session()->areRecallsPaused()); // what it left unsent stands
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session()->isWalking(), Patience);
        QCOMPARE(bench.service.recallPostsSeen(), posts);
        QSignalSpy walked(bench.session(), &Session::walkFinished);
        bench.session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!walked.isEmpty(), Patience);
        bench.session()->recall(bench.idAt(4));
        QTRY_COMPARE_WITH_TIMEOUT(bench.service.recallPostsSeen(), posts + 1, Patience);
        bench.restart();
        bench.accounts.reset(); // while it is read
    }

    void aLongJournalThatCannotBeHad()
    {
        AccountsBench bench(SessionBench::Way::Relayed);
        QVERIFY(bench.signIn());
        const QString file = bench.journalFiles().first();
        bench.accounts.reset();
        lengthen(file);
        RecallJournal another; // as another program has it
        QVERIFY(!another.open(file));
        bench.restart();
        QSignalSpy failed(bench.session(), &Session::openFailed);
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), Patience);
        QVERIFY(!bench.session()->sentModel());
    }

    void opensOffline()
    {
        AccountsBench bench(SessionBench::Way::Relayed);
        QVERIFY(bench.signIn());
        const QString recalled = bench.session()->recall(bench.idAt(2));
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Submitted, Patience);
        bench.session()->refresh(); // the mail that the recall left
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session()->isWalking(), Patience);
        const int all = rows(bench);
        const QString first = bench.session()->message(bench.idAt(0))->subject;
        const QDateTime fresh = bench.session()->upToDateAt();
        goOffline(bench);
        bench.restart();
        const auto before = bench.relay->forwarded({});
        QTRY_COMPARE_WITH_TIMEOUT(bench.session()->stage(), Stage::Open, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(bench), all, Patience);
        QCOMPARE(bench.session()->message(bench.idAt(0))->subject, first);
        QCOMPARE(bench.session()->ownerAddress(), Mira);
        QCOMPARE(bench.recallAt(0).id, recalled);
        QVERIFY(qAbs(bench.session()->upToDateAt().secsTo(fresh)) <= 1);
        QVERIFY(!bench.session()->isWalking()); // nobody can answer
        QVERIFY(!bench.session()->isSignInLost());
        QSignalSpy delayed(bench.session(), &Session::renewalDelayed);
        QTRY_VERIFY_WITH_TIMEOUT(!delayed.isEmpty(), Patience);
        QCOMPARE(bench.relay->forwarded({}), before);

        QSignalSpy walked(bench.session(), &Session::walkFinished);
        goOnline(bench);
        bench.session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, Patience); // by itself, once the token is here
        QVERIFY(!walked.first().first().value<std::optional<Error>>());
        QCOMPARE(rows(bench), all);
    }

    void aRecallIsNotSentLaterInSilence()
    {
        AccountsBench bench(SessionBench::Way::Relayed);
        QVERIFY(bench.signIn());
        goOffline(bench);
        bench.restart();
        QTRY_COMPARE_WITH_TIMEOUT(bench.session()->stage(), Stage::Open, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(rows(bench) > 0, Patience);
        bench.session()->setRecallPatience(std::chrono::milliseconds(200));
        bench.session()->recall(bench.idAt(0));
        QTRY_VERIFY_WITH_TIMEOUT(bench.session()->areRecallsPaused(), Patience);
        QCOMPARE(bench.recallAt(0).state, RecallState::Planned);
        goOnline(bench);
        QSignalSpy walked(bench.session(), &Session::walkFinished);
        bench.session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, Patience);
        QCOMPARE(bench.recallAt(0).state, RecallState::Planned);
        QCOMPARE(bench.service.recallPostsSeen(), 0);
        bench.session()->resumeRecalls();
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Submitted, Patience);
        QCOMPARE(bench.service.recallPostsSeen(), 1);
    }

    void filesAreForTheirOwnerOnly()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        const QStringList caches = cachesIn(bench.dataDir());
        QCOMPARE(caches.size(), 1);
        for (const QString &file : filesOfCache(caches.first()))
            if (QFile::exists(file))
                QCOMPARE(QFile::permissions(file)
                             & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                         QFile::Permissions());
        QVERIFY(bench.accounts->cachedBytes() > 0);
    }

    void nothingIsKept()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        const int all = rows(bench);
        QVERIFY(bench.accounts->keepsMessages());
        bench.accounts->setKeepsMessages(false);
        QTRY_VERIFY_WITH_TIMEOUT(cachesIn(bench.dataDir()).isEmpty(), Patience);
        QCOMPARE(rows(bench), all); // what is on the screen stays
        QVERIFY(!bench.session()->message(bench.idAt(0))->subject.isEmpty());
        QSignalSpy walked(bench.session(), &Session::walkFinished);
        bench.session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, Patience);
        QCOMPARE(rows(bench), all);
        bench.restart();
        QVERIFY(!bench.accounts->keepsMessages());
        QTRY_COMPARE_WITH_TIMEOUT(bench.session()->stage(), Stage::Open, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(bench), all, Patience);
        QCOMPARE(cachesIn(bench.dataDir()), QStringList());
        QCOMPARE(bench.accounts->cachedBytes(), 0);
    }

    void forgottenAndReadAgain()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        QVERIFY(bench.add(Dana));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session()->isWalking(), Patience);
        const int all = rows(bench);
        bench.restart(); // Mira's is not open
        QVERIFY(bench.isOpen(Dana));
        QCOMPARE(cachesIn(bench.dataDir()).size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session()->isWalking(), Patience);
        QSignalSpy walked(bench.session(), &Session::walkFinished);
        bench.accounts->forgetMessages();
        QCOMPARE(cachesIn(bench.dataDir()).size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(bench), all, Patience);
    }

    void aSignOutCanTakeItAlong()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        bench.accounts->signOut(false);
        QCOMPARE(cachesIn(bench.dataDir()).size(), 1); // for the same person's return
        bench.restart();
        QCOMPARE(bench.session()->stage(), Stage::SignedOut); // but shown to nobody meanwhile
        QVERIFY(bench.signIn());
        bench.accounts->signOut(true);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(bench.dataDir() + u"/cache"_s).entryList(QDir::Files).size(), 0,
                                  Patience);
    }

    void aDamagedCacheIsSaidAndNothingElseIsLost()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        const int all = rows(bench);
        bench.session()->recall(bench.idAt(1));
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Submitted, Patience);
        bench.accounts.reset();
        QFile file(cachesIn(bench.dataDir()).first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QStringList troubles;
        bench.restart();
        connect(bench.session(), &Session::cacheTroubled, this,
                [&](const Error &error) { troubles << error.code; });
        QTRY_COMPARE_WITH_TIMEOUT(bench.session()->stage(), Stage::Open, Patience);
        if (const auto trouble = bench.session()->cacheTrouble())
            troubles << trouble->code;
        QTRY_VERIFY_WITH_TIMEOUT(rows(bench) >= all, Patience);
        QVERIFY2(troubles.contains(u"damaged"_s) || troubles.contains(u"foreign"_s),
                 qPrintable(troubles.join(u' ')));
        QCOMPARE(bench.recallAt(0).state, RecallState::Submitted);
    }

    void somebodyElsesCacheStaysShut()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        QVERIFY(bench.add(Dana));
        bench.restart();
        QVERIFY(bench.isOpen(Dana));
        for (int row = 0; row < rows(bench); ++row)
            QVERIFY(bench.session()->message(bench.idAt(row))->from.address != Mira);
    }
};

QTEST_GUILESS_MAIN(tst_SessionCache)
#include "tst_SessionCache.moc"

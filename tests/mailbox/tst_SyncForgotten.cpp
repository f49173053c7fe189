// SPDX-License-Identifier: GPL-3.0-or-later
// What is known is forgotten, or lost with its file, while a walk is under way: all is read again.
#include "tests/mailbox/SyncBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestSyncForgotten : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whileItWalks_data();
    void whileItWalks();
};

void TestSyncForgotten::whileItWalks_data()
{
    QTest::addColumn<bool>("isFirstWalk");
    QTest::newRow("the first load") << true;
    QTest::newRow("a round of changes") << false;
}

void TestSyncForgotten::whileItWalks()
{
    QFETCH(bool, isFirstWalk);
    SyncBench bench(3000);
    if (!isFirstWalk)
        QVERIFY(isWhole(walk(*bench.sync)));
    if (isFirstWalk)
        connect(&bench.store, &SentStore::pageWritten, this, [&bench, n = 0]() mutable {
            if (++n == 3)
                bench.store.forget();
        });
    QSignalSpy finished(bench.sync.get(), &SentSync::finished);
    bench.sync->start();
    if (!isFirstWalk)
        bench.store.forget();
    QVERIFY(finished.wait(30000));
    const auto error = finished.at(0).at(0).value<std::optional<Error>>();
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    QVERIFY(bench.isEqual());
    QVERIFY(!bench.store.syncState().deltaLink.isEmpty());
}

QTEST_GUILESS_MAIN(TestSyncForgotten)
#include "tst_SyncForgotten.moc"

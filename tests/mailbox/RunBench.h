// SPDX-License-Identifier: GPL-3.0-or-later
// A signed-in mailbox of the pretend Microsoft 365 with its store, journal and run, fresh for each test. Ends
// by asserting that the journal's chain is whole and that no fault is left unplayed.
#pragma once

#include "app/mailbox/RecallRun.h"
#include "app/mailbox/SentSync.h"
#include "app/store/RecallJournal.h"
#include "app/store/SentStore.h"
#include "tests/support/DemoBench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Takeback::Tests {

using namespace Qt::StringLiterals;

class RunBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Demo::DemoOptions options;
        options.messages = 60;
        m_bench = std::make_unique<DemoBench>(options);
        QVERIFY(m_bench->signIn());
        m_store = std::make_unique<SentStore>();
        m_store->open({});
        SentSync sync(m_bench->client.get(), m_store.get(), {}, nullptr);
        QSignalSpy finished(&sync, &SentSync::finished);
        sync.start();
        QVERIFY(finished.wait());
        QVERIFY(m_store->size() > 20);
        m_dir = std::make_unique<QTemporaryDir>();
        open();
    }

    void cleanup()
    {
        m_run.reset();
        m_journal.reset();
        QVERIFY(RecallJournal::verify(m_dir->filePath(u"journal.jsonl"_s)));
        QCOMPARE(m_bench->unplayed(), 0);
        m_bench.reset();
    }

protected:
    Message messageAt(qsizetype row) const { return m_store->message(m_store->at(row)); }

    // Journal and run, as a start of the program makes them.
    void open()
    {
        m_run.reset();
        m_journal = std::make_unique<RecallJournal>();
        QVERIFY(!m_journal->open(m_dir->filePath(u"journal.jsonl"_s)));
        m_run = std::make_unique<RecallRun>(m_bench->client.get(), m_journal.get(), QString(), nullptr);
    }

    QList<Message> messages(int count) const // the newest
    {
        QList<Message> list;
        for (int row = 0; row < count; ++row)
            list << messageAt(row);
        return list;
    }

    int countOf(RecallState state) const
    {
        const auto &all = m_journal->recalls();
        return int(
            std::count_if(all.begin(), all.end(), [state](const Recall &r) { return r.state == state; }));
    }

    bool isOver() const { return countOf(RecallState::Planned) + countOf(RecallState::Sending) == 0; }

    const Recall &recallOf(const QString &id) const { return *m_journal->find(id); }

    // Its state word, once it is no more open.
    QString settled(const QString &id) const
    {
        const bool isOver = QTest::qWaitFor([&] { return !recallOf(id).isOpen(); }, 30000);
        return isOver ? stateWord(recallOf(id).state) : u"still open"_s;
    }

    std::unique_ptr<DemoBench> m_bench;
    std::unique_ptr<SentStore> m_store;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RecallJournal> m_journal;
    std::unique_ptr<RecallRun> m_run;
};

} // namespace Takeback::Tests

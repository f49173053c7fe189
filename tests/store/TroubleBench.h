// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of a cache in trouble share: a file with many messages in it, hands on its bytes, a disk
// that is full, and the question whether a store still works.
#pragma once

#include "tests/store/StoreBench.h"

#include <QFile>

#include <csignal>
#include <sys/resource.h>

namespace Takeback::Tests {

constexpr int Many = 2000; // about 2 MB: a file of many pages

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(from) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

inline QList<Message> many(int first, int count)
{
    QList<Message> list;
    for (int i = first; i < first + count; ++i)
        list << whole(i);
    return list;
}

inline SyncState synced()
{
    SyncState state;
    state.isFilled = true;
    state.deltaLink = QUrl(u"https://g/delta"_s);
    return state;
}

inline QString codeOf(const SentStore &store)
{
    return store.trouble() ? store.trouble()->code : QString();
}

class TroubleBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"sent.db"_s);
    }

protected:
    void make(int messages)
    {
        SentStore store;
        store.open(m_path);
        QVERIFY(!store.trouble());
        store.apply(pageOf(many(0, messages)), synced());
    }

    // A page is taken, shown and found, whatever became of the disk.
    void worksOn(SentStore &store)
    {
        const auto size = store.size();
        const Message fresh = message(900000, u"fresh"_s, u"unheard-of"_s);
        apply(store, {fresh}, synced());
        QCOMPARE(store.size(), size + 1);
        QCOMPARE(store.message(store.at(0)), fresh);
        QSignalSpy found(&store, &SentStore::found);
        const int number = store.find(SearchQuery::parse(u"unheard"_s, {}), {}, SentStore::Order::Date);
        QVERIFY(found.wait());
        QCOMPARE(found.at(0).at(0).toInt(), number);
        const auto rows = found.at(0).at(1).value<std::shared_ptr<const std::vector<SentRow>>>();
        QCOMPARE(rows->size(), 1u);
        QCOMPARE(rows->at(0), store.at(0));
    }

    static void limit(qint64 bytes) // of any file; below 0: none
    {
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit now = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &now), 0);
        now.rlim_cur = bytes < 0 ? now.rlim_max : rlim_t(bytes);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &now), 0);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

} // namespace Takeback::Tests

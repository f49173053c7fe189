// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at random moments while it reads a mailbox of 20,000 again and again: once a round has ended, the
// cache is what that round told, no message twice, none missing. The process that is killed is this program.
#include "tests/store/StoreBench.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int Messages = 20000;
constexpr int PageSize = 200;
constexpr int Pages = Messages / PageSize;
constexpr int Kills = 12;

// The mailbox as a round finds it: in each, other messages are gone, and all have other words.
std::optional<Message> nth(int round, int i)
{
    if ((i + round) % 7 == 0)
        return std::nullopt;
    Message made = whole(i);
    made.subject = u"round %1"_s.arg(round);
    if (i % 11 == 0) // some are sent anew
        made.sentAt = made.sentAt.addSecs(round);
    return made;
}

// A link is its round and the page that it leads to.
QUrl link(int round, int page)
{
    return QUrl(u"https://g/%1/%2"_s.arg(round).arg(page));
}

std::pair<int, int> placeOf(const QUrl &url)
{
    const QStringList parts = url.path().split(u'/');
    return {parts.value(1).toInt(), parts.value(2).toInt()};
}

// As SentSync does: on from where the cache stopped.
class Walk : public QObject {
public:
    Walk(const QString &path, bool isOnce) : m_isOnce(isOnce)
    {
        connect(&m_store, &SentStore::pageWritten, this, &Walk::goOn);
        m_store.open(path);
        const SyncState &state = m_store.syncState();
        if (!state.roundLink.isEmpty())
            std::tie(m_round, m_page) = placeOf(state.roundLink);
        else
            begin(placeOf(state.deltaLink).first + 1);
        goOn();
    }

private:
    void begin(int round)
    {
        m_round = round;
        m_page = 0;
        SyncState state;
        state.isSweeping = true;
        state.deltaLink = link(round - 1, Pages); // so that no number comes twice, wherever it is killed
        m_store.apply(std::make_shared<const MessagePage>(), state);
    }

    void goOn()
    {
        while (m_store.pagesPending() < 4) {
            if (m_page == Pages && m_isOnce) {
                if (m_store.pagesPending() == 0)
                    QCoreApplication::quit();
                return;
            }
            if (m_page == Pages)
                begin(m_round + 1);
            give();
        }
    }

    void give()
    {
        QList<Message> page;
        for (int i = m_page * PageSize; i < (m_page + 1) * PageSize; ++i)
            if (const auto message = nth(m_round, i))
                page << *message;
        SyncState state;
        state.isSweeping = ++m_page < Pages;
        state.deltaLink = link(state.isSweeping ? m_round - 1 : m_round, Pages);
        if (state.isSweeping)
            state.roundLink = link(m_round, m_page);
        m_store.apply(pageOf(page), state);
    }

    SentStore m_store;
    bool m_isOnce;
    int m_round = 0;
    int m_page = 0;
};

} // namespace

class TestSentKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killed();

private:
    static int pagesKept(const QString &path);
};

// Of the round under way: all that the link says, and not one message more. Below 0: it is not so.
int TestSentKill::pagesKept(const QString &path)
{
    Database database;
    if (!QFile::exists(path) || !database.open(path, Database::Mode::Read))
        return 0; // it had not begun
    SentReader reader(database);
    const auto [round, pages] = placeOf(reader.state().roundLink);
    QHash<QString, QString> subjects;
    int count = 0;
    reader.each([&](qint64, const MessageRecord &record) {
        const Message message = messageOf(record);
        subjects.insert(message.id, message.subject);
        return ++count > 0;
    });
    if (database.failure() != Database::Failure::None && count > 0) {
        qWarning("failure %d after %d messages", int(database.failure()), count);
        return -1;
    }
    if (count != subjects.size()) {
        qWarning("%d messages, %d ids", count, int(subjects.size()));
        return -1;
    }
    for (int i = 0; i < Messages && pages > 0; ++i) {
        const auto told = nth(round, i);
        const bool isKept = told && subjects.value(told->id) == told->subject;
        if (told && isKept != (i < pages * PageSize)) {
            qWarning("round %d, %d pages: message %d is %s", round, pages, i, isKept ? "there" : "not there");
            return -1;
        }
    }
    return pages;
}

void TestSentKill::killed()
{
    const int given = qEnvironmentVariableIntValue("TAKEBACK_SEED");
    const quint32 seed = given != 0 ? quint32(given) : 20261123;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"sent.db"_s);
    int kills = 0;
    for (int tries = 0; kills < Kills && tries < 10 * Kills; ++tries) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--walk"_s, path});
        QVERIFY(child.waitForStarted());
        QVERIFY(!child.waitForFinished(random.bounded(30, 400)));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const int pages = pagesKept(path);
        QVERIFY(pages >= 0);
        kills += pages > 0 && pages < Pages; // else it came between two rounds
    }
    QCOMPARE(kills, Kills);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--walk-once"_s, path});
    QVERIFY(child.waitForFinished(60000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);

    SentStore store;
    store.open(path);
    QVERIFY(!store.trouble());
    QTRY_VERIFY_WITH_TIMEOUT(store.isLoaded(), 20000);
    const auto [round, page] = placeOf(store.syncState().deltaLink);
    QCOMPARE(page, Pages);
    int wanted = 0;
    for (int i = 0; i < Messages; ++i) {
        const auto message = nth(round, i);
        const auto row = store.rowOf(whole(i).id);
        QCOMPARE(row >= 0, message.has_value());
        if (!message)
            continue;
        ++wanted;
        QCOMPARE(store.message(store.at(row)), *message);
    }
    QCOMPARE(store.size(), wanted);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1).startsWith(u"--walk"_s)) {
        const Walk walk(arguments.value(2), arguments.at(1) == u"--walk-once"_s);
        return application.exec();
    }
    TestSentKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SentKill.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The true first load of a mailbox, from a BenchServer into a cache on disk, and what follows it. Prints one
// line of JSON, times in ms, wall and all threads of this process:
//   first          until the newest page was in the list
//   full           until all messages were in the cache, and a search found every one of them
//   round          from then until the delta that follows had ended
//
//   takeback_bench_sync PORT MESSAGES FILE [refresh TIMES]
// "refresh": FILE is there already, and only rounds that bring nothing are done, the last is measured.
#include "app/graph/GraphClient.h"
#include "app/mailbox/SentSync.h"
#include "app/net/Network.h"
#include "app/store/SentStore.h"
#include "tests/bench/Meter.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace Takeback;
using namespace Takeback::Bench;
using namespace Qt::StringLiterals;

namespace {

class FirstLoad : public QObject {
public:
    FirstLoad(int port, qsizetype messages, const QString &file)
        : m_messages(messages), m_client(&m_network, QUrl(u"http://127.0.0.1:%1"_s.arg(port)), nullptr)
    {
        m_client.setToken(u"bench"_s);
        m_store.open(file);
        m_store.setOwner({u"ada"_s, u"Ada Ackermann"_s, {}, u"ada.11@contoso.example"_s});
        connect(&m_store, &SentStore::pageWritten, this, [this] { look(); });
        connect(&m_store, &SentStore::found, this,
                [this](int, const auto &rows) { countFound(rows->size()); });
        connect(&m_sync, &SentSync::firstPageIn, this, [this] { tell("first"); });
        connect(&m_sync, &SentSync::finished, this, [this](const auto &error) { end(error); });
    }

    void start(int refreshes)
    {
        m_isFull = refreshes > 0;
        m_refreshes = refreshes;
        begin();
        m_sync.start();
    }

private:
    void begin()
    {
        m_wall = now();
        m_cpu = cpu();
    }

    void tell(const char *what)
    {
        if (m_isFull && *what == 'f')
            return;
        std::printf("\"%s\":{\"wall\":%.3f,\"cpu\":%.3f},", what, now() - m_wall, cpu() - m_cpu);
    }

    void look()
    {
        if (!m_isFull && !m_isAsked && m_store.size() >= m_messages) {
            m_isAsked = true; // a word that is in every message
            m_store.find(SearchQuery::parse(u"example"_s, QDate::currentDate()), {}, SentStore::Order::Date);
        }
    }

    void countFound(std::size_t count)
    {
        if (qsizetype(count) < m_messages)
            fail("a search does not find all");
        tell("full");
        m_isFull = true;
        begin();
        if (m_isEnded)
            finish();
    }

    void end(const std::optional<Error> &error)
    {
        if (error)
            fail(qPrintable(error->message));
        m_isEnded = true;
        if (m_isFull)
            finish();
    }

    void finish()
    {
        if (m_store.size() != m_messages)
            fail("the cache is not the server's list");
        if (--m_refreshes > 0) {
            m_isEnded = false;
            QTimer::singleShot(0, this, [this] { start(m_refreshes); });
            return;
        }
        tell("round");
        std::printf("\"messages\":%lld}\n", (long long)m_store.size());
        QCoreApplication::quit();
    }

    [[noreturn]] void fail(const char *why)
    {
        std::fprintf(stderr, "%s\n", why);
        std::exit(1);
    }

    qsizetype m_messages;
    Network m_network;
    GraphClient m_client;
    SentStore m_store;
    SentSync m_sync{&m_client, &m_store, {}, nullptr};
    double m_wall = 0, m_cpu = 0;
    int m_refreshes = 0;
    bool m_isAsked = false, m_isFull = false, m_isEnded = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("takeback_bench_sync PORT MESSAGES FILE [refresh TIMES]\n", stderr);
        return 2;
    }
    FirstLoad load(arguments.at(1).toInt(), arguments.at(2).toLongLong(), arguments.at(3));
    std::printf("{");
    QTimer::singleShot(0, &load, [&] { load.start(arguments.value(5).toInt()); });
    return QCoreApplication::exec();
}

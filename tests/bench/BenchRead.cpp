// SPDX-License-Identifier: GPL-3.0-or-later
// What reading a mailbox costs, from a BenchServer. Each way prints one line of JSON, times in ms:
//   socket PORT MESSAGES   all pages read by a bare socket, and thrown away
//   parse PORT MESSAGES    the same bytes read by the same socket, parsed meanwhile on another thread, and
//   kept
#include "app/graph/MailApi.h"
#include "tests/bench/Meter.h"
#include "tests/bench/PlainSocket.h"

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <thread>

using namespace Takeback;
using namespace Takeback::Bench;

namespace {

constexpr int PageSize = 500;

QByteArray pagePath(int first)
{
    return "/v1.0/me/mailFolders/sentitems/messages?$top=" + QByteArray::number(PageSize)
        + "&$select=subject&$skiptoken=" + QByteArray::number(first);
}

Result<MessagePage> parsed(const QByteArray &body)
{
    GraphReply reply;
    reply.body = body;
    return MailApi::readMessages(reply);
}

// Parses what it is handed, in order, on a thread of its own.
class Parser {
public:
    void take(QByteArray body)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_bodies.size() < 2; }); // one is parsed, one waits, one is read
        m_bodies.push_back(std::move(body));
        m_changed.notify_one();
    }

    std::size_t end() // how many messages are kept
    {
        take({}); // the sign to end
        m_thread.join();
        std::size_t kept = 0;
        for (const auto &page : m_pages)
            kept += page ? page->records.size() : 0;
        return kept;
    }

private:
    void work()
    {
        for (QByteArray body; !(body = next()).isEmpty();)
            m_pages.push_back(parsed(body));
    }

    QByteArray next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_bodies.empty(); });
        QByteArray body = std::move(m_bodies.front());
        m_bodies.pop_front();
        m_changed.notify_one();
        return body;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_bodies;
    std::deque<Result<MessagePage>> m_pages;
    std::thread m_thread{[this] { work(); }}; // the last member: all others are there when it begins
};

int readAndParse(int port, int messages)
{
    const double wall = now(), computed = cpu();
    Parser parser;
    PlainSocket socket(port);
    for (int at = 0; at < messages; at += PageSize) {
        socket.ask(pagePath(at));
        QByteArray body = socket.read();
        if (body.isEmpty())
            break;
        parser.take(std::move(body));
    }
    const std::size_t kept = parser.end();
    std::printf("{\"kept\":%zu,\"wall\":%.3f,\"cpu\":%.3f}\n", kept, now() - wall, cpu() - computed);
    return kept == std::size_t(messages) ? 0 : 1;
}

int readBare(int port, int messages)
{
    const double wall = now(), computed = cpu();
    long long bytes = 0;
    PlainSocket socket(port);
    for (int at = 0; at < messages; at += PageSize) {
        socket.ask(pagePath(at));
        const auto got = socket.read().size();
        if (!got)
            return 1;
        bytes += got;
    }
    std::printf("{\"bytes\":%lld,\"wall\":%.3f,\"cpu\":%.3f}\n", bytes, now() - wall, cpu() - computed);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::string_view way = argc == 4 ? argv[1] : "";
    if (way == "socket")
        return readBare(std::atoi(argv[2]), std::atoi(argv[3]));
    if (way == "parse")
        return readAndParse(std::atoi(argv[2]), std::atoi(argv[3]));
    std::fputs("takeback_bench_read socket|parse PORT MESSAGES\n", stderr);
    return 2;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A pretend Graph on 127.0.0.1 for measuring, in a process of its own. Prints its port and the bytes of JSON
// a message, then obeys lines on its standard input, each answered with a line: "latency MS" (of every answer
// from then on; connections do not wait for each other), "stats" (requests, bytes of answers with their
// headers, answers made anew, and recalls refused, since last asked), "limit N MS" (recalls, in each so many
// ms). Ends when its input ends. Takes any token or none.
#include "tests/bench/BenchPages.h"

#include <httplib.h>

#include <atomic>
#include <iostream>
#include <mutex>
#include <sstream>
#include <thread>

using namespace Takeback::Bench;

namespace {

struct Counts {
    std::atomic<int> latency = 0; // ms
    std::atomic<int> requests = 0;
    std::atomic<long long> bytes = 0;
    std::atomic<int> refused = 0; // recalls
};

// So many recalls in each window; 0: as many as you like.
class Limit {
public:
    void set(int most, int window)
    {
        const std::lock_guard lock(m_mutex);
        m_most = most;
        m_window = std::chrono::milliseconds(window);
        m_start = {};
    }

    // 0: let through, else ms until the next window.
    long long ask()
    {
        const std::lock_guard lock(m_mutex);
        if (m_most == 0)
            return 0;
        const auto now = std::chrono::steady_clock::now();
        if (now - m_start >= m_window) {
            m_start = now;
            m_count = 0;
        }
        if (++m_count <= m_most)
            return 0;
        return std::chrono::ceil<std::chrono::milliseconds>(m_start + m_window - now).count();
    }

private:
    std::mutex m_mutex;
    int m_most = 0, m_count = 0;
    std::chrono::milliseconds m_window{0};
    std::chrono::steady_clock::time_point m_start;
};

void recall(httplib::Response &response, Counts &counts, Limit &limit)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(counts.latency));
    response.set_header("request-id", "5d1c2f2e-0d0a-4c56-9a1f-1b1f4ac8a001");
    if (const auto wait = limit.ask(); wait > 0) {
        ++counts.refused;
        response.status = 429;
        response.set_header("Retry-After", std::to_string(double(wait) / 1000));
        return;
    }
    response.status = 202;
    response.set_content(
        R"({"value":"Successfully submitted recall request to Hub server A.EXAMPLE, MessageId is b@c.example."})",
        "application/json");
}

// As Outlook does it: four at a time, and answered in whatever order.
void batch(const httplib::Request &request, httplib::Response &response, Counts &counts, Limit &limit)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(counts.latency));
    std::string parts;
    static const std::string key = "\"id\":\"";
    for (auto at = request.body.find(key); at != std::string::npos; at = request.body.find(key, at + 1)) {
        const auto from = at + key.size();
        const std::string id = request.body.substr(from, request.body.find('"', from) - from);
        const auto wait = limit.ask();
        counts.refused += wait > 0 ? 1 : 0;
        const std::string told = wait > 0
            ? R"("status":429,"headers":{"Retry-After":")" + std::to_string(double(wait) / 1000) + "\"}"
            : std::string(
                R"("status":202,"headers":{"Content-Type":"application/json"},"body":{"value":"ok"})");
        parts = "{\"id\":\"" + id + "\"," + told + "}" + (parts.empty() ? "" : ",") + parts;
    }
    response.set_header("request-id", "5d1c2f2e-0d0a-4c56-9a1f-1b1f4ac8a001");
    response.set_content("{\"responses\":[" + parts + "]}", "application/json");
}

int preferredSize(const httplib::Request &request)
{
    static const std::string name = "odata.maxpagesize=";
    for (const auto &[key, value] : request.headers) {
        const auto at = value.find(name);
        if (key.size() == 6 && at != std::string::npos) // Prefer
            return std::atoi(value.c_str() + at + name.size());
    }
    return 0;
}

Asked askedOf(const httplib::Request &request)
{
    const auto mark = request.target.find('?');
    Asked asked{"http://" + request.get_header_value("Host"),
                request.target.substr(0, mark),
                mark == std::string::npos ? std::string() : request.target.substr(mark + 1),
                {request.params.begin(), request.params.end()},
                preferredSize(request),
                request.get_header_value("Accept-Encoding").find("gzip") != std::string::npos};
    // What stands in front and speaks TLS says so; links must lead to it.
    if (request.get_header_value("X-Forwarded-Proto") == "https")
        asked.origin.replace(0, 4, "https");
    return asked;
}

void answer(const httplib::Request &request, httplib::Response &response, BenchPages &pages,
            const Counts &counts)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(counts.latency));
    const Asked asked = askedOf(request);
    const auto body = pages.answer(asked);
    // As many and as long as Graph's own.
    response.set_header("Cache-Control", "private");
    response.set_header("Vary", "Accept-Encoding");
    response.set_header("Strict-Transport-Security", "max-age=31536000");
    response.set_header("request-id", "5d1c2f2e-0d0a-4c56-9a1f-1b1f4ac8a001");
    response.set_header("client-request-id", "5d1c2f2e-0d0a-4c56-9a1f-1b1f4ac8a001");
    response.set_header(
        "x-ms-ags-diagnostic",
        R"({"ServerInfo":{"DataCenter":"Nowhere","Slice":"E","Ring":"5","ScaleUnit":"000","RoleInstance":"BENCH"}})");
    response.set_header("OData-Version", "4.0");
    response.set_header("Date", "Thu, 01 Oct 2026 12:00:00 GMT");
    if (asked.isGzip)
        response.set_header("Content-Encoding", "gzip");
    response.set_content_provider( // which copies nothing
        body->size(),
        "application/json; odata.metadata=minimal; odata.streaming=true; IEEE754Compatible=false; "
        "charset=utf-8",
        [body](std::size_t at, std::size_t length, httplib::DataSink &sink) {
            return sink.write(body->data() + at, length);
        });
}

void count(const httplib::Response &response, Counts &counts)
{
    long long bytes = 17; // HTTP/1.1 200 OK, and its end
    for (const auto &[name, value] : response.headers)
        bytes += (long long)(name.size() + value.size()) + 4;
    ++counts.requests;
    counts.bytes += bytes + 2 + (long long)(response.content_length_);
}

std::string obey(const std::string &line, BenchPages &pages, Counts &counts, Limit &limit, int &madeBefore)
{
    std::istringstream words(line);
    std::string word;
    int number = 0, other = 0;
    words >> word >> number >> other;
    if (word == "limit")
        limit.set(number, other);
    if (word == "latency")
        counts.latency = number;
    if (word != "stats")
        return "{}";
    const int made = pages.made();
    const std::string answer = "{\"requests\":" + std::to_string(counts.requests.exchange(0)) + ",\"bytes\":"
        + std::to_string(counts.bytes.exchange(0)) + ",\"made\":" + std::to_string(made - madeBefore)
        + ",\"refused\":" + std::to_string(counts.refused.exchange(0)) + "}";
    madeBefore = made;
    return answer;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2 || std::atoi(argv[1]) < 1) {
        std::cerr << "BenchServer MESSAGES\n";
        return 2;
    }
    BenchPages pages(std::atoi(argv[1]));
    Counts counts;
    Limit limit;
    httplib::Server server;
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(1000000);
    server.set_keep_alive_timeout(60);
    server.new_task_queue = [] { return new httplib::ThreadPool(16); };
    server.Get("/v1\\.0/.*", [&](const httplib::Request &request, httplib::Response &response) {
        answer(request, response, pages, counts);
    });
    server.Post("/beta/.*/recall", [&](const httplib::Request &, httplib::Response &response) {
        recall(response, counts, limit);
    });
    server.Post("/beta/\\$batch", [&](const httplib::Request &request, httplib::Response &response) {
        batch(request, response, counts, limit);
    });
    server.set_logger(
        [&](const httplib::Request &, const httplib::Response &response) { count(response, counts); });
    const int port = server.bind_to_any_port("127.0.0.1");
    if (port < 1) {
        std::cerr << "BenchServer: nothing could be opened on 127.0.0.1\n";
        return 1;
    }
    std::thread listening([&] { server.listen_after_bind(); });
    std::cout << "{\"port\":" << port << ",\"jsonBytes\":" << pages.jsonBytes() << "}" << std::endl;
    int made = 0;
    for (std::string line; std::getline(std::cin, line);)
        std::cout << obey(line, pages, counts, limit, made) << std::endl;
    std::_Exit(0); // connections that are kept alive need not be waited for
}

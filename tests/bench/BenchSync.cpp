// SPDX-License-Identifier: GPL-3.0-or-later
// What reading a mailbox costs, from a BenchServer. Each way prints one line of JSON, times in ms:
//   socket PORT MESSAGES   all pages read by a bare socket, and thrown away
#include "tests/bench/Meter.h"
#include "tests/bench/PlainSocket.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace Takeback::Bench;

namespace {

constexpr int PageSize = 500;

QByteArray pagePath(int first)
{
    return "/v1.0/me/mailFolders/sentitems/messages?$top=" + QByteArray::number(PageSize)
        + "&$select=subject&$skiptoken=" + QByteArray::number(first);
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
    std::fputs("takeback_bench_sync socket PORT MESSAGES\n", stderr);
    return 2;
}

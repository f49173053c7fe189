// SPDX-License-Identifier: GPL-3.0-or-later
// A system whose proxy is a ConnectProxy, and https://graph.example behind it: a WireServer over TLS, of
// whose name no resolver knows, with an authority that the program trusts. The system is as it was at the
// end.
#pragma once

#include "tests/support/ConnectProxy.h"
#include "tests/support/ThrowawayCa.h"
#include "tests/support/WireServer.h"

namespace Takeback::Tests {

struct ProxyBench {
    explicit ProxyBench(ThrowawayCa &ca, const QSslConfiguration &server)
        : origin(WireServer::overTls(server)), proxy(origin->port())
    {
        QSslConfiguration::setDefaultConfiguration(ca.forClient());
        for (const char *name : Names)
            qputenv(name, proxy.address());
        origin->deed = [](const WireRequest &) { return WireServer::answer("200 OK", "{}"); };
    }
    explicit ProxyBench(ThrowawayCa &ca) : ProxyBench(ca, ca.signedFor("DNS:graph.example")) { }
    ~ProxyBench()
    {
        QSslConfiguration::setDefaultConfiguration(usual);
        for (const char *name : Names)
            qunsetenv(name);
    }

    static constexpr const char *Names[] = {"http_proxy", "https_proxy"};
    const QUrl root{QStringLiteral("https://graph.example")};
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    std::unique_ptr<WireServer> origin;
    ConnectProxy proxy;
};

} // namespace Takeback::Tests

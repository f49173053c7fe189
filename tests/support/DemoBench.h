// SPDX-License-Identifier: GPL-3.0-or-later
// A pretend Microsoft 365 with a relay in front that can cut its connections, a GraphClient that goes through
// both, and tokens fetched by hand, so that what is tested needs no account.
#pragma once

#include "app/demo/ChaosRelay.h"
#include "app/demo/DemoService.h"
#include "app/graph/GraphClient.h"
#include "app/net/Network.h"

namespace Takeback::Tests {

class DemoBench {
public:
    explicit DemoBench(const Demo::DemoOptions &options = {});

    bool signIn(); // sets the client's token
    bool renew(const QByteArray &claims = {}); // the same, from the refresh token
    int recallPosts() const; // that arrived at the relay, carried out or not
    int unplayed() const { return service.unplayed() + relay->unplayed(); }

    Demo::DemoService service;
    std::unique_ptr<Demo::ChaosRelay> relay;
    Network network;
    std::unique_ptr<GraphClient> client;
    int renewals = 0; // asked for by the client, and given

private:
    QByteArray post(const QString &path, const QByteArray &form);
    bool takeTokens(const QByteArray &json);

    QByteArray m_location;
    QString m_refreshToken;
};

} // namespace Takeback::Tests

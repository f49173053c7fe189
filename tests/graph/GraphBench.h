// SPDX-License-Identifier: GPL-3.0-or-later
// A GraphClient with a token, a network of its own and a WireServer as Graph, and a way to ask and to wait.
#pragma once

#include "app/graph/GraphClient.h"
#include "app/net/Network.h"
#include "tests/support/WireServer.h"

#include <QSignalSpy>

namespace Takeback::Tests {

struct GraphBench {
    explicit GraphBench(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>(),
                        const QString &scheme = QStringLiteral("http"))
        : wire(std::move(server)), client(&network, wire.url({}, scheme), nullptr)
    {
        client.setToken(QStringLiteral("token-1"));
    }

    // Graph at another address; `wire` is unused.
    explicit GraphBench(const QUrl &root) : client(&network, root, nullptr)
    {
        client.setToken(QStringLiteral("token-1"));
    }

    static GraphRequest read(const QByteArray &path = "/v1.0/me")
    {
        GraphRequest request;
        request.path = path;
        return request;
    }

    static GraphRequest recall()
    {
        GraphRequest request;
        request.kind = GraphRequest::Kind::Recall;
        request.path = "/beta/me/mailFolders/sentitems/messages/A%3D/recall";
        return request;
    }

    // Lets a recall leave as soon as it is at the door. nullopt: no answer in time.
    std::optional<GraphReply> ask(const GraphRequest &request, int limit = 20000)
    {
        std::unique_ptr<GraphCall> call(client.call(request, nullptr));
        std::optional<GraphReply> answer;
        QObject::connect(call.get(), &GraphCall::finished, call.get(),
                         [&](const GraphReply &reply) { answer = reply; });
        QObject::connect(call.get(), &GraphCall::atTheDoor, call.get(), &GraphCall::leave);
        QObject::connect(call.get(), &GraphCall::parked, call.get(), [this] { ++parked; });
        QSignalSpy finished(call.get(), &GraphCall::finished);
        call->start();
        if (!finished.isEmpty()) // never from inside start()
            return std::nullopt;
        finished.wait(limit);
        QCoreApplication::sendPostedEvents();
        return finished.size() == 1 ? answer : std::nullopt;
    }

    // Answers one after the other; what comes after the last is dropped.
    void play(QList<WireServer::Deed> script)
    {
        wire.deed = [script = std::move(script)](const WireRequest &) mutable {
            return script.isEmpty() ? WireServer::Deed{WireServer::Deed::Drop} : script.takeFirst();
        };
    }

    Network network;
    WireServer wire;
    GraphClient client;
    int parked = 0;
};

} // namespace Takeback::Tests

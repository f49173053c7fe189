// SPDX-License-Identifier: GPL-3.0-or-later
// The pretend Microsoft Graph: /v1.0 and /beta, routes, tokens and rights, lists with paging, one message,
// recall. It refuses what Graph refuses (reference: graph.md 1, 3, 6). The caller holds the mutex.
#pragma once

#include "app/demo/DemoQuery.h"
#include "app/demo/DemoWorld.h"

namespace Takeback::Demo {

class Graph {
public:
    explicit Graph(World &world) : m_world(world) { }
    HttpReply answer(const HttpRequest &request);

    // The mailbox that a request is about, for the limit of calls at once; empty when it is about none.
    QString mailboxOf(const HttpRequest &request);
    Access *accessOf(const HttpRequest &request);
    std::optional<GraphError> refuses(const HttpRequest &request) // its token
    {
        return checkToken(request, accessOf(request));
    }

private:
    struct Call {
        const HttpRequest &request;
        const Access *access = nullptr;
        const Person *person = nullptr;
        bool isBeta = false;
        QStringList rest; // the segments behind /me or /users/{x}, decoded
    };
    std::optional<GraphError> checkToken(const HttpRequest &request, const Access *access) const;
    std::optional<GraphError> checkMailbox(const Call &call) const;
    HttpReply route(Call call);
    HttpReply user(const Call &call);
    HttpReply inMailbox(const Call &call);
    HttpReply mailTips(const Call &call);
    HttpReply inFolder(const Call &call, Folder folder, QStringList rest);
    HttpReply folderInfo(const Call &call, Folder folder);
    HttpReply list(const Call &call, Folder folder);
    HttpReply delta(const Call &call, Folder folder);
    HttpReply one(const Call &call, Folder folder, const QString &id);
    HttpReply recall(const Call &call, const QString &id);
    const Item *item(const Call &call, Folder folder, const QString &id,
                     std::optional<GraphError> &error) const;
    QString contextOf(const Call &call, const QString &tail) const;
    static QString folderId(const QString &upn, Folder folder);

    World &m_world;
};

} // namespace Takeback::Demo

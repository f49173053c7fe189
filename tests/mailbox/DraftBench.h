// SPDX-License-Identifier: GPL-3.0-or-later
// Graph and an upload host written by hand, for the tests of drafts: what was made, what was deleted, which
// bytes arrived where, and who showed a bearer at which door.
#pragma once

#include "tests/graph/GraphBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Takeback::Tests {

using namespace Qt::StringLiterals;

struct DraftBench {
    struct File {
        QByteArray name;
        QByteArray bytes;
        QByteArray type = "#microsoft.graph.fileAttachment";
    };

    DraftBench()
    {
        graph.wire.deed = [this](const WireRequest &request) { return answer(request); };
        uploads.deed = [this](const WireRequest &request) { return take(request); };
    }

    static WireServer::Deed json(const QByteArray &status, const QJsonObject &body)
    {
        return WireServer::answer(status, QJsonDocument(body).toJson(),
                                  "Content-Type: application/json\r\nrequest-id: r-1\r\n");
    }

    WireServer::Deed answer(const WireRequest &request)
    {
        const QByteArray path = request.target.split('?').first();
        if (refused.contains(request.method + ' ' + path))
            return refused.value(request.method + ' ' + path);
        if (request.method == "DELETE") {
            deleted << path;
            return WireServer::answer("204 No Content", {}, "request-id: r-1\r\n");
        }
        if (request.method == "POST" && path == "/v1.0/me/messages") {
            made << QJsonDocument::fromJson(request.body).object();
            return json("201 Created",
                        {{u"id"_s, u"D"_s}, {u"webLink"_s, u"https://outlook.office.com/D"_s}});
        }
        if (request.method == "POST" && path.endsWith("/createUploadSession"))
            return openUpload(request);
        if (request.method == "POST" && path == "/v1.0/me/messages/D/attachments") {
            const QJsonObject file = QJsonDocument::fromJson(request.body).object();
            arrived << File{file["name"_L1].toString().toUtf8(),
                            QByteArray::fromBase64(file["contentBytes"_L1].toString().toLatin1())};
            return json("201 Created", {{u"id"_s, u"a"_s}});
        }
        if (path == "/v1.0/me/messages/D/attachments")
            return list(request, arrived);
        if (path.endsWith("/attachments"))
            return list(request, files);
        if (path.endsWith("/$value"))
            return WireServer::answer("200 OK", files.at(path.split('/').at(6).toInt()).bytes,
                                      "request-id: r-1\r\n");
        return json("200 OK", source);
    }

    WireServer::Deed list(const WireRequest &request, const QList<File> &all)
    {
        if (refusesContentIds && request.target.contains("contentId"))
            return json("400 Bad Request", {{u"error"_s, QJsonObject{{u"code"_s, u"BadRequest"_s}}}});
        QJsonArray value;
        for (int i = 0; i < all.size(); ++i)
            value << QJsonObject{{u"@odata.type"_s, QString::fromLatin1(all.at(i).type)},
                                 {u"id"_s, QString::number(i)},
                                 {u"name"_s, QString::fromUtf8(all.at(i).name)},
                                 {u"size"_s, all.at(i).bytes.size() + 300}};
        QJsonObject page{{u"value"_s, value}};
        if (std::exchange(hasSecondPage, false)) {
            const QString next = graph.wire.url().toString() + u"/v1.0/me/messages/M/attachments?p=2"_s;
            page = QJsonObject{{u"value"_s, QJsonArray{value.first()}}, {u"@odata.nextLink"_s, next}};
        }
        return json("200 OK", page);
    }

    WireServer::Deed openUpload(const WireRequest &request)
    {
        const QJsonObject item =
            QJsonDocument::fromJson(request.body).object()["AttachmentItem"_L1].toObject();
        ++sessions;
        session = {item["name"_L1].toString().toUtf8(), {}};
        sessionSize = item["size"_L1].toInteger();
        const QString url = uploads.url(u"/up?authtoken=SECRET"_s).toString();
        return json("201 Created", {{u"uploadUrl"_s, url}, {u"nextExpectedRanges"_s, QJsonArray{u"0-"_s}}});
    }

    WireServer::Deed take(const WireRequest &request)
    {
        if (!script.isEmpty()) {
            const WireServer::Deed deed = script.takeFirst();
            if (deed.kind != WireServer::Deed::Keep)
                return deed;
        }
        const qint64 from = request.header("Content-Range").mid(6).split('-').first().toLongLong();
        if (request.method == "PUT" && from == session.bytes.size())
            session.bytes += request.body;
        else if (request.method == "PUT")
            return json("416 Range Not Satisfiable", {});
        if (session.bytes.size() >= sessionSize) {
            arrived << session;
            if (losesTheLast)
                script = {{WireServer::Deed::Drop}, WireServer::answer("404 Not Found")};
            if (std::exchange(losesTheLast, false))
                return {WireServer::Deed::Drop};
            return WireServer::answer("201 Created");
        }
        return json("200 OK", {{u"nextExpectedRanges"_s, QJsonArray{QString::number(session.bytes.size())}}});
    }

    bool hasShownBearer() const
    {
        return std::any_of(uploads.requests.begin(), uploads.requests.end(), [](const WireRequest &one) {
            return !one.header("Authorization").isEmpty() || one.head.contains("token-1");
        });
    }

    GraphBench graph;
    WireServer uploads;
    QJsonObject source{
        {u"subject"_s, u"Bands"_s},
        {u"body"_s, QJsonObject{{u"contentType"_s, u"html"_s}, {u"content"_s, u"<b>x</b>"_s}}}};
    QList<File> files; // of the message
    QList<QJsonObject> made;
    QList<QByteArray> deleted;
    QList<File> arrived; // in the draft
    QHash<QByteArray, WireServer::Deed> refused; // "POST /path"
    QList<WireServer::Deed> script; // of the upload host, Keep: as usual
    File session;
    qint64 sessionSize = 0;
    int sessions = 0;
    bool hasSecondPage = false; // of attachments: all, after a first page with one
    bool refusesContentIds = false;
    bool losesTheLast = false; // answer to the last piece, and then the session is over
};

} // namespace Takeback::Tests

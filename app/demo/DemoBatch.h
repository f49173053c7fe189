// SPDX-License-Identifier: GPL-3.0-or-later
// JSON batching of the pretend Graph (graph.md 4): takes a $batch apart, has each of its requests answered,
// at most four at a time, and puts the answers together, in no order. What the requests ask for it does not
// know.
#pragma once

#include "app/demo/DemoQuery.h"

namespace Takeback::Demo {

class Batch {
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>; // called from several threads

    static bool isOne(const HttpRequest &request); // POST /v1.0/$batch or /beta/$batch
    static HttpReply answer(const HttpRequest &outer, const Handler &handler);
    static HttpReply withoutAnswer(const HttpReply &reply, int number); // the one in that place is missing

private:
    struct Part {
        QString id;
        HttpRequest request;
        QStringList dependsOn;
        HttpReply reply = {};
    };
    static std::optional<GraphError> read(const HttpRequest &outer, QList<Part> &parts);
    static std::optional<GraphError> readOne(const HttpRequest &outer, const QJsonObject &json, Part &part);
    static void runAtOnce(QList<Part> &parts, const Handler &handler);
    static void runInOrder(QList<Part> &parts, const Handler &handler);
    static QJsonObject worded(const Part &part);
};

} // namespace Takeback::Demo

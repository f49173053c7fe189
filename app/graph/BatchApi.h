// SPDX-License-Identifier: GPL-3.0-or-later
// "Combine multiple HTTP requests using JSON batching": POST /beta/$batch, for recalls only. Pure. Believes
// no answer whose request it cannot name, and none that came twice.
#pragma once

#include "app/graph/GraphRequest.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Takeback::BatchApi {

constexpr int Most = 4; // what Outlook carries out at a time
constexpr qsizetype MostBytes = 1024 * 1024; // of an answer; a longer one is none

struct Asked {
    QByteArray path; // of a recall, with its version
    QString clientRequestId;
};
GraphRequest recalls(const QList<Asked> &parts);

struct Answered {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body; // JSON as JSON, what came as base64 as what it was
};
// In the order they were asked, nullopt where there is no answer to one. nullopt as a whole: not the answer
// to a batch.
std::optional<QList<std::optional<Answered>>> read(const QByteArray &body, qsizetype count);

} // namespace Takeback::BatchApi

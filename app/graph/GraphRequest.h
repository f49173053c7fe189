// SPDX-License-Identifier: GPL-3.0-or-later
// One call to Graph, as a value. Made by the …Api files only; holds no token and no host of its own.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QUrl>

#include <chrono>

namespace Takeback {

struct GraphRequest {
    enum class Kind {
        Read, // may be sent again as often as we like
        Recall, // irreversible: sent again only after an answer that says it was not accepted
    };

    Kind kind = Kind::Read;
    QByteArray path; // percent-encoded, with version and query: /v1.0/me?$select=id
    QUrl link; // instead of path: an absolute nextLink, followed verbatim, refused where its host is not
               // Graph's
    QByteArrayList prefer; // values of the Prefer header
    bool isBackground = false; // lets everybody else in the queue go first
    std::chrono::milliseconds limit = std::chrono::seconds(60); // for one sending, to the last byte
};

} // namespace Takeback

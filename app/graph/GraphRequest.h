// SPDX-License-Identifier: GPL-3.0-or-later
// One call to Graph, as a value. Made by the …Api files only; holds no token and no host of its own.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QIODevice>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Takeback {

struct GraphRequest {
    enum class Kind {
        Read, // may be sent again as often as we like
        Recall, // irreversible: sent again only after an answer that says it was not accepted
        Write, // makes or changes something: sent again only after 401, 429 or 503; a lost answer is told
    };

    Kind kind = Kind::Read;
    QByteArray path; // percent-encoded, with version and query: /v1.0/me?$select=id
    QUrl link; // instead of path: an absolute nextLink, followed verbatim, refused where its host is not
               // Graph's
    QByteArrayList prefer; // values of the Prefer header
    QByteArray method; // empty: GET of a Read, POST of the others
    QByteArray body; // JSON; of a POST and a PATCH
    // Instead of memory: where the body of a 2xx goes, open and seekable, from its start in each sending;
    // what counts ends at its pos(). The body need not be JSON: that it is Graph's is told by a request-id.
    std::shared_ptr<QIODevice> sink{};
    qint64 most = 0; // bytes taken into the sink; 0: GraphClient::MaxBody
    QString clientRequestId; // of the first sending; empty, and of each further one: a new one
    int waits = 0; // throttled answers that it had already, by another call
    bool isBackground = false; // lets everybody else in the queue go first
    std::chrono::milliseconds limit = std::chrono::seconds(60); // for one sending, to the last byte
    bool mayBePacked = false; // the JSON of a 2xx is left as gzip packed it: GraphReply::isPacked

    QByteArray verb() const
    {
        return !method.isEmpty() ? method : kind == Kind::Read ? QByteArray("GET") : QByteArray("POST");
    }
    // Whether a good answer has JSON for its body.
    bool wantsJson() const { return !sink && method != "DELETE"; }
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// One request and its answer, as it is told to people: never a request header, never a token.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Takeback {

struct Exchange {
    static constexpr qsizetype MaxBody = 64 * 1024; // bytes of the answer that are kept

    QString method; // GET, POST
    QString target; // scheme, host and path; no query
    QString clientRequestId; // the GUID we sent
    QDateTime startedAt; // UTC
    qint64 durationMs = -1; // monotonic, from leaving to the last byte or the loss; -1: never left

    int status = 0; // 0: no answer came
    QString reason; // the reason phrase, if any
    QString requestId; // the server's
    QString date; // the server's Date header
    QString contentType;
    QByteArray body; // verbatim, at most MaxBody bytes
    bool isBodyCut = false; // the answer was longer, or its end never came

    bool isAnswered() const { return status != 0; }
    bool operator==(const Exchange &) const = default;
};

} // namespace Takeback

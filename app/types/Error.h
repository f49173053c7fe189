// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, as facts. Born once where it happens, carried as a value, made into a sentence only by
// ui/Phrases. Never holds a token, a code, a body or an address.
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Takeback {

enum class ErrorKind {
    NeverLeft, // host not found, refused, TLS or proxy refused: nothing reached the server
    Lost, // the request began to leave and no whole answer came back
    TimedOut, // no whole answer within the time given
    Refused, // the server answered, and the answer was no: httpStatus, code and message say why
    Throttled, // 429, or 503 with Retry-After, as often as we are willing to ask
    NotUnderstood, // an answer that is not what the protocol promises: HTML, truncated JSON, wrong types
    TooLarge, // more than the 32 MB we read
    ForeignHost, // a link to a host that is not the Graph root: not followed, no token attached
    SignInNeeded, // no token, and none to be had without a person
    Canceled, // a person, or the program's end, stopped it before it left
    DiskFull, // what had to be on disk first could not be written
    SomebodyElse, // another person signed in than the one who was asked
    KeychainFailed, // code: absent, locked, silent (no answer in time), refused, foreign (not an entry of
                    // ours)
    CacheFailed, // of the messages on disk; code: damaged, foreign (not a cache of ours), newer (of a later
                 // version), read-only, locked, disk-full, failed; message: the file
};

struct Error {
    ErrorKind kind = ErrorKind::Lost;
    int httpStatus = 0; // 0: no answer
    QString code{}; // Graph's error.code (the deepest one), OAuth's error, or what stood in the way
                    // (net/Transport: offline, proxy-authentication, certificate-expired, captive-portal, …)
    QString message{}; // the server's or the system's own words, untranslated, at most 2,000 characters
    QString requestId{}; // the server's request-id or correlation_id
    QString clientRequestId{};
    std::optional<std::chrono::milliseconds> retryAfter{}; // what the server asked for, if it did
    int entraCode = 0; // the number after AADSTS, 0: none
    QString serverTime{}; // when the server said it, in its own words

    bool operator==(const Error &) const = default;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// One misfortune on demand: which requests it meets, how often, and what the pretend Microsoft 365 then does.
//     service.play({Fault::throttled429("2.128").on("POST", "/recall$"), Fault::expiredToken()});
// A request plays at most one fault: the first of the script that fits and has none left to skip.
// It never cuts a connection at the socket: that is ChaosRelay's work.
#pragma once

#include "app/demo/DemoEntraError.h"

#include <QString>

namespace Takeback::Demo {

struct Fault {
    enum class Kind {
        Latency, // answers rightly, `number` ms late
        Refusal, // answers as the identity platform refuses: sent back from authorize, JSON elsewhere
        Answer, // answers `status`, `headers`, `body`
        Truncate, // the right answer, cut in the middle; `send` tells how
        ExpireToken, // the token presented is dead from now on
        Challenge, // 401 insufficient_claims until a token obtained with the asked claims comes
        Huge, // 200 and `number` bytes of JSON
        Tips, // the right mail tips, spoiled as `tips` says
        Batch, // the right answers of a $batch, but for the one in place `number`
        Page, // the right page of a list or a delta, spoiled as `page` says
        RecallBody, // 202 with body shape `number` of graph.md 1.3
        Hang // no answer until the service stops
    };

    enum class Tips {
        Lies, // inside is called outside, and outside inside
        Missing, // nothing about address `number` of the question
        Errors, // an error for each address
        Strangers, // about an address nobody asked for
        BadTypes // members of wrong types
    };

    enum class Page {
        BadItem, // one item in the middle is, by `number`: 0 a number, 1 null, 2 a text, 3 an array, 4
                 // without an id, 5 with a number for its id, 6 with an empty id, 7 with wrong types in all
                 // its members
        ItemsTwice, // each item stands there twice
        NextLink, // goes on at `body`, in which {origin} is the service's; a delta link goes
        Loop, // goes on at itself
        Endless // `number` items nobody has seen before, and always a next link
    };

    Kind kind = Kind::Latency;
    Page page = Page::BadItem;
    Tips tips = Tips::Lies;
    QByteArray method; // empty: any
    QString path; // regular expression, searched in the raw target with its query; empty: any
    int times = 1;
    int skip = 0; // so many fitting requests pass unharmed first
    qint64 number = 0;
    int status = 0;
    Headers headers;
    QByteArray body;
    QByteArray type = "application/json";
    EntraError entra; // Refusal
    HttpReply::Send send = HttpReply::Send::Whole;
    bool carriedOut = false; // the request takes effect first; only its answer is replaced
    bool fromGraph = true; // Answer: carries Graph's request-id, as an answer of a middlebox does not
    bool interactive = false; // Challenge: a refresh is refused, only a sign-in in the browser helps

    Fault on(const char *httpMethod, const char *pathPattern = "") const;
    Fault repeated(int count) const;
    Fault after(int skipped) const;
    Fault afterwards() const; // carriedOut: the answer lies
    Fault byMiddlebox() const; // not fromGraph

    static Fault latency(int ms);
    static Fault throttled429(const char *retryAfter = nullptr); // "2.128", an HTTP date, or none
    static Fault unavailable503(const char *retryAfter = nullptr);
    static Fault answer(int status, const QByteArray &body = {}, const Headers &headers = {},
                        const QByteArray &type = "application/json");
    static Fault graphError(int status, const QByteArray &code, const QByteArray &message);
    static Fault entraError(const QString &error, int number, const QString &text = QStringLiteral("No."));
    static Fault redirect(const QByteArray &location, int status = 302);
    static Fault htmlInsteadOfJson(int status = 200);
    static Fault truncatedJsonWithLength();
    static Fault truncatedJsonChunked();
    static Fault lostAnswer(); // carried out; the connection ends before the first byte of the answer
    static Fault expiredToken();
    static Fault claimsChallenge(bool interactive = false);
    static Fault hugeBody(qint64 bytes);
    static Fault badItem(int shape = 0); // 0..7
    static Fault itemsTwice();
    static Fault nextLink(const QByteArray &link);
    static Fault loopingLink();
    static Fault endlessPages(int items = 5); // as long as it is repeated()
    static Fault spoiledTips(Tips how, int address = 0); // of getMailTips
    static Fault missingAnswer(int number = 0); // of a $batch; its request was carried out
    static Fault recallBodyShape(int shape); // 1..7; carried out, 202
    static Fault hang();
};

} // namespace Takeback::Demo

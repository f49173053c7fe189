// SPDX-License-Identifier: GPL-3.0-or-later
// What a test in another language tells takeback_demo_server, one JSON object a line, and what it answers.
//     {"fault": {"kind": "throttled429", "retryAfter": "2.128", "method": "POST", "path": "/recall$",
//     "times": 2}}
//     {"trouble": {"kind": "dropAnswer", "match": "POST /beta", "times": 1}}          only with --relay
//     {"send": subject}  {"delete": id}  {"touch": id, "subject": ...}  {"sentIds": true}
//     {"dropDeltaTokens": status}
//     {"scene": "panic"}  also "campaign" "throttledAfternoon" "lostAnswer" "calm"
//     {"rules": {"enabled": false, "days": 365}}
//     {"throttle": {"perMinute": 30, "minuteMs": 60000, "retryAfter": "decimal"}}      or "date", "absent"
//     {"reportDelay": ms}  {"reportLanguage": "de"}  {"deliverReports": true}
//     {"pending": [upn], "settlesMs": ms}  {"settlePending": true}
//     {"report": {"messageId": id, "language": "ja", "forgery": "anonymous", "named": false, "link": "..."}}
//         forgery also "unmarked" "twoMarks" "stranger"; answers {"id": ...}
//     {"tips": {"limit": 20, "away": {address: html}, "full": [address], "errors": {address: code}}}
//     {"move": id}  {"disown": id}  {"draft": id}
//     {"expire": true}  {"revoke": true}  {"seen": true}  {"secrets": true}
// Kinds of fault: latency(ms) throttled429(retryAfter) unavailable503(retryAfter) status(status, body, type,
// headers) graphError(status, code, message) redirect(location) html truncated truncatedChunked expiredToken
// claimsChallenge(interactive) entraError(error, number, message) huge(bytes) recallBody(shape) hang
// lostAnswer missingAnswer(number) tipsLie tipsMissing(number) tipErrors tipStrangers badTips
// badItem(shape) itemsTwice nextLink(link) loopingLink endlessPages(items). All: method, path, times, skip,
// afterwards, byMiddlebox. Kinds of trouble: dropAtConnect dropUnsent dropAnswer cutAnswer(bytes) garbage
// drip(bytes, ms) swallow. All: match, times, skip, reset.
#pragma once

#include "app/demo/ChaosRelay.h"
#include "app/demo/DemoService.h"

#include <QJsonObject>

// One line of JSON in answer to one command; {"error": "..."} for what it does not understand.
QByteArray obey(const QByteArray &line, Takeback::Demo::DemoService &service,
                Takeback::Demo::ChaosRelay *relay);

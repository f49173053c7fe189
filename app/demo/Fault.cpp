// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Fault.h"

namespace Takeback::Demo {

namespace {

Fault ofKind(Fault::Kind kind, qint64 number = 0)
{
    Fault fault;
    fault.kind = kind;
    fault.number = number;
    return fault;
}

Fault spoiledPage(Fault::Page page, qint64 number = 0)
{
    Fault fault = ofKind(Fault::Kind::Page, number);
    fault.page = page;
    fault.carriedOut = page != Fault::Page::Endless;
    return fault;
}

QByteArray errorBody(const QByteArray &code, const QByteArray &message)
{
    return R"({"error":{"code":")" + code + R"(","message":")" + message + R"(","innerError":{}}})";
}

} // namespace

Fault Fault::on(const char *httpMethod, const char *pathPattern) const
{
    Fault fault = *this;
    fault.method = httpMethod;
    fault.path = QString::fromUtf8(pathPattern);
    return fault;
}

Fault Fault::repeated(int count) const
{
    Fault fault = *this;
    fault.times = count;
    return fault;
}

Fault Fault::after(int skipped) const
{
    Fault fault = *this;
    fault.skip = skipped;
    return fault;
}

Fault Fault::afterwards() const
{
    Fault fault = *this;
    fault.carriedOut = true;
    return fault;
}

Fault Fault::byMiddlebox() const
{
    Fault fault = *this;
    fault.fromGraph = false;
    return fault;
}

Fault Fault::latency(int ms)
{
    return ofKind(Kind::Latency, ms);
}

Fault Fault::throttled429(const char *retryAfter)
{
    Fault fault = answer(429, errorBody("TooManyRequests", "Please retry again later."));
    if (retryAfter)
        fault.headers = {{"Retry-After", retryAfter}};
    return fault;
}

Fault Fault::unavailable503(const char *retryAfter)
{
    Fault fault = answer(503, errorBody("serviceNotAvailable", "The service is temporarily unavailable."));
    if (retryAfter)
        fault.headers = {{"Retry-After", retryAfter}};
    return fault;
}

Fault Fault::answer(int status, const QByteArray &body, const Headers &headers, const QByteArray &type)
{
    Fault fault = ofKind(Kind::Answer);
    fault.status = status;
    fault.body = body;
    fault.headers = headers;
    fault.type = type;
    return fault;
}

Fault Fault::graphError(int status, const QByteArray &code, const QByteArray &message)
{
    return answer(status, errorBody(code, message));
}

Fault Fault::entraError(const QString &error, int number, const QString &text)
{
    Fault fault = ofKind(Kind::Refusal);
    fault.entra = {error, number, text};
    return fault;
}

Fault Fault::redirect(const QByteArray &location, int status)
{
    return answer(status, {}, {{"Location", location}}, "text/html").byMiddlebox();
}

Fault Fault::htmlInsteadOfJson(int status)
{
    return answer(status,
                  "<!DOCTYPE html><html><head><title>Guest network</title></head>"
                  "<body><h1>Welcome</h1><p>Accept the terms of this network to go on.</p></body></html>",
                  {}, "text/html; charset=utf-8")
        .byMiddlebox();
}

Fault Fault::truncatedJsonWithLength()
{
    Fault fault = ofKind(Kind::Truncate);
    fault.send = HttpReply::Send::CutWithLength;
    fault.carriedOut = true;
    return fault;
}

Fault Fault::truncatedJsonChunked()
{
    Fault fault = truncatedJsonWithLength();
    fault.send = HttpReply::Send::CutChunked;
    return fault;
}

Fault Fault::lostAnswer()
{
    Fault fault = truncatedJsonWithLength();
    fault.send = HttpReply::Send::Lost;
    return fault;
}

Fault Fault::expiredToken()
{
    return ofKind(Kind::ExpireToken);
}

Fault Fault::claimsChallenge(bool interactive)
{
    Fault fault = ofKind(Kind::Challenge);
    fault.interactive = interactive;
    return fault;
}

Fault Fault::hugeBody(qint64 bytes)
{
    return ofKind(Kind::Huge, bytes);
}

Fault Fault::badItem(int shape)
{
    return spoiledPage(Page::BadItem, shape);
}

Fault Fault::itemsTwice()
{
    return spoiledPage(Page::ItemsTwice);
}

Fault Fault::nextLink(const QByteArray &link)
{
    Fault fault = spoiledPage(Page::NextLink);
    fault.body = link;
    return fault;
}

Fault Fault::loopingLink()
{
    return spoiledPage(Page::Loop);
}

Fault Fault::endlessPages(int items)
{
    return spoiledPage(Page::Endless, items);
}

Fault Fault::spoiledTips(Tips how, int address)
{
    Fault fault = ofKind(Kind::Tips, address).on("POST", "/getMailTips$");
    fault.tips = how;
    fault.carriedOut = true;
    return fault;
}

Fault Fault::missingAnswer(int number)
{
    Fault fault = ofKind(Kind::Batch, number).on("POST", "/\\$batch$");
    fault.carriedOut = true;
    return fault;
}

Fault Fault::recallBodyShape(int shape)
{
    return ofKind(Kind::RecallBody, shape);
}

Fault Fault::hang()
{
    return ofKind(Kind::Hang);
}

} // namespace Takeback::Demo

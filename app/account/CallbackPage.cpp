// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/CallbackPage.h"

#include <QCryptographicHash>

namespace Takeback {

namespace {

// The colours are those of the window: light, then dark.
constexpr char Style[] = R"css(
:root { color-scheme: light dark; --window: #f6f7f9; --pane: #ffffff; --line: #e3e6eb; --ink: #1b1f27;
        --dim: #5d6675; --good: #1d6f42; --good-ground: #e4f4ea; --bad: #b3261e; --bad-ground: #fdeceb; }
@media (prefers-color-scheme: dark) {
  :root { --window: #1c1f26; --pane: #23272f; --line: #343a45; --ink: #e9ecf2; --dim: #aab2c0;
          --good: #7fd6a2; --good-ground: #1f3a2b; --bad: #ff8f87; --bad-ground: #43262a; } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--window);
       color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { box-sizing: border-box; width: min(440px, 100vw - 32px); padding: 40px 32px; text-align: center;
       background: var(--pane); border: 1px solid var(--line); border-radius: 10px; }
svg { width: 56px; height: 56px; padding: 14px; box-sizing: border-box; border-radius: 28px; fill: none;
      stroke: currentColor; stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
.good svg { color: var(--good); background: var(--good-ground); }
.bad svg { color: var(--bad); background: var(--bad-ground); }
h1 { margin: 20px 0 8px; font-size: 24px; font-weight: 600; line-height: 1.25; }
p { margin: 0; color: var(--dim); overflow-wrap: anywhere; }
)css";

constexpr char Tick[] = "M4 12.5l5.5 5.5L20 7";
constexpr char Cross[] = "M6 6l12 12M18 6L6 18";

QByteArray commonHead()
{
    return "Connection: close\r\n"
           "Cache-Control: no-store\r\n"
           "Referrer-Policy: no-referrer\r\n"
           "X-Content-Type-Options: nosniff\r\n";
}

QByteArray answer(const QByteArray &status, const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + commonHead() + head
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

QByteArray callbackPage(const CallbackPages &pages, bool isSuccess)
{
    const QByteArray title = (isSuccess ? pages.successTitle : pages.failureTitle).toHtmlEscaped().toUtf8();
    const QByteArray text = (isSuccess ? pages.successText : pages.failureText).toHtmlEscaped().toUtf8();
    const QByteArray style(Style);
    const QByteArray body = "<!DOCTYPE html>\n<html dir=\"auto\"><head><meta charset=\"utf-8\">"
                            "<meta name=\"viewport\" content=\"width=device-width\"><title>"
        + title + " - Takeback</title><style>" + style + "</style></head>\n<body><main class=\""
        + (isSuccess ? "good" : "bad") + "\"><svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\""
        + (isSuccess ? Tick : Cross) + "\"/></svg><h1 dir=\"auto\">" + title + "</h1><p dir=\"auto\">" + text
        + "</p></main></body></html>\n";
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return answer("200 OK",
                  "Content-Type: text/html; charset=utf-8\r\n"
                  "Content-Security-Policy: default-src 'none'; style-src 'sha256-"
                      + hash + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n",
                  body);
}

QByteArray bareAnswer(const QByteArray &status, const QByteArray &head)
{
    return answer(status, head, {});
}

} // namespace Takeback

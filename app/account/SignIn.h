// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt to sign in: RFC 8252 (native apps), authorization code with PKCE S256 (RFC 7636). New for each
// attempt, deleted afterwards; deleting it cancels it.
//
//   start() ── listens on localhost ──► browserWanted(address) ── browser ──► GET /?code&state ─┐
//                                            └─ takeAddress(pasted) ───────────────────────────┤
//   finished(tokens | error) ◄── token endpoint answers ◄── codeReceived() ◄── state compared ─┘
//
// It opens no browser itself and holds no text of its own: the pages' words are handed in. It has a Network
// of its own, so that nothing is shared with any other attempt and nothing outlives it.
#pragma once

#include "app/account/Tokens.h"
#include "app/types/CallbackPages.h"
#include "app/types/Cloud.h"
#include "app/types/Result.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Takeback {

class ProxyLogin;

struct SignInRequest {
    Cloud cloud;
    QString tenant; // organizations, a GUID or a verified domain
    QString clientId;
    QStringList scopes;
    QString prompt; // select_account, consent, …; empty: none
    QString loginHint;
    QByteArray claims; // JSON of a claims challenge; empty: none
    std::shared_ptr<ProxyLogin> proxyLogin{}; // shared with whoever else goes through the proxy; or none
    std::chrono::milliseconds limit = std::chrono::minutes(10); // for the person
    std::chrono::milliseconds tokenLimit = std::chrono::seconds(30); // for the token endpoint
};

class SignIn : public QObject {
    Q_OBJECT

public:
    SignIn(SignInRequest request, CallbackPages pages, QObject *parent);
    ~SignIn() override;

    void start();
    QUrl address() const; // what the browser is to open; empty before browserWanted()
    std::chrono::milliseconds timeLeft() const;
    // The address the browser ended at, pasted by a person because localhost was not reached.
    void takeAddress(const QString &pasted);

Q_SIGNALS:
    void browserWanted(const QUrl &address);
    void pasteRefused(); // what was pasted is not this attempt's answer; the attempt goes on
    void codeReceived(); // the browser has done its part
    // Kinds: Refused (code = OAuth's error), TimedOut (code "token": by the token endpoint, else by the
    // person), NeverLeft (code "listen": no port could be had here), Lost, Throttled, NotUnderstood.
    void finished(const Takeback::Result<Takeback::Tokens> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Who we are: one person at one cloud, signed in or not. Owns the attempt to sign in and the renewal of
// tokens, and announces the access token. Knows nothing of Graph or of mail; tokens live in memory only.
// state() changes at once, signals follow from the event loop, in order.
#pragma once

#include "app/account/SignIn.h"

#include <QTimer>

#include <memory>

namespace Takeback {

class Network;
class TokenClient;

class Account : public QObject {
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn, Renewing };
    Q_ENUM(State)

    // `request`'s prompt, hint and claims are set for each attempt by the account itself.
    Account(Network *network, SignInRequest request, CallbackPages pages, QObject *parent);
    ~Account() override;

    State state() const { return m_attempt ? State::SigningIn : m_settled; }
    // Kept when the sign-in is lost, so that the same person is asked again; signOut() forgets it.
    const Identity &identity() const { return m_identity; }
    SignIn *attempt() const { return m_attempt.get(); } // null when none is under way

    // Also while signed in: what is held stays valid until the new tokens are there. One at a time.
    void signIn();
    void cancelSignIn(); // ends in the state before it
    void signOut(); // forgets every token
    // The access token was refused (or is about to expire): renew it once for all who wait. Where no refresh
    // token is held, or it is refused, signInNeeded() follows.
    void renew(const QByteArray &claims = {});

Q_SIGNALS:
    void stateChanged(Takeback::Account::State state);
    void browserWanted(const QUrl &address);
    void pasteRefused();
    void codeReceived();
    void signInFailed(const Takeback::Error &error);
    void tokenChanged(const QString &accessToken); // empty: none
    void signInNeeded(const Takeback::Error &error); // the renewal was refused; what waits keeps waiting
    void renewalDelayed(const Takeback::Error &error,
                        std::chrono::milliseconds retryIn); // tried again by itself

private:
    template <typename Function> void later(Function function);
    void settle(State state);
    void announceState();
    void accept(const Tokens &tokens);
    void endAttempt(const Result<Tokens> &result);
    void sendRenewal();
    void endRenewal(const Result<Tokens> &result);
    void delayRenewal(const Error &error);
    void askForPerson(const Error &error);

    SignInRequest m_request;
    CallbackPages m_pages;
    State m_settled = State::SignedOut; // apart from an attempt
    State m_announced = State::SignedOut;
    Identity m_identity;
    QString m_refreshToken;
    QByteArray m_claims; // of a challenge not yet satisfied
    QByteArray m_claimsSent;
    struct DeleteLater {
        void operator()(SignIn *attempt) const { attempt->deleteLater(); }
    };
    std::unique_ptr<SignIn, DeleteLater> m_attempt;
    TokenClient *m_tokenClient;
    QTimer m_renewAt; // before expiry, or after a delay; monotonic
    int m_failedRenewals = 0;
    bool m_hasSignedOut = false; // and nobody signed in since
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Who we are: one person at one cloud, signed in or not. Owns the attempt to sign in and the renewal of
// tokens, and announces the access token, but not before the refresh token that came with it was given to the
// vault. Stays the same person: whoever else signs in is a stranger. Knows nothing of Graph or of mail.
// state() changes at once, signals follow from the event loop, in order.
#pragma once

#include "app/account/KeptToken.h"
#include "app/account/SignIn.h"

#include <QTimer>

#include <memory>

namespace Takeback {

class Network;
class TokenClient;

class Account : public QObject {
    Q_OBJECT

public:
    // Renewing: also while a saved sign-in is read, and while new tokens are stored.
    enum class State { SignedOut, SigningIn, SignedIn, Renewing };
    Q_ENUM(State)

    // `request`'s prompt, hint and claims are set for each attempt by the account itself. `known`: who it was
    // before; a sign-in as anybody else is refused.
    Account(Network *network, SignInRequest request, CallbackPages pages, TokenVault *vault, Identity known,
            QObject *parent);
    ~Account() override;

    State state() const { return m_attempt ? State::SigningIn : m_settled; }
    // Kept when the sign-in is lost, so that the same person is asked again; signOut() forgets it.
    const Identity &identity() const { return m_identity; }
    AccountKey key() const;
    const SignInRequest &request() const { return m_request; }
    const QString &accessToken() const { return m_accessToken; } // empty: none
    SignIn *attempt() const { return m_attempt.get(); } // null when none is under way
    const KeptToken &kept() const { return m_kept; }

    void setChoosing(bool isChoosing) { m_isChoosing = isChoosing; } // the browser asks which account
    bool isPersonNeeded() const
    {
        return m_isPersonNeeded;
    } // what was held is refused, until somebody signs in
    bool isGranted(const QString &scope) const; // beside the usual ones, by the last sign-in
    int signIns() const { return m_signIns; } // how often a person signed in here; a renewal is none

    void restore(); // from the vault, without a person; restoreFailed(), or as after renew()
    // Also while signed in: what is held stays valid until the new tokens are there. One at a time. `extra`:
    // scopes beside the usual ones and those granted before; without them it fails.
    void signIn(const QStringList &extra = {});
    // Ends in the state before it; of a restoration: signed out. Tokens that are just being stored are
    // unwanted().
    void cancelSignIn();
    void adopt(const Tokens &tokens); // of this person, from another account's sign-in
    // Of the sign-in that ended with SomebodyElse; once.
    Tokens takeStranger() { return std::exchange(m_stranger, {}); }
    const Identity &stranger() const { return m_stranger.identity; }
    void signOut(); // forgets every token; unwanted() follows at once where the vault may hold one
    void keepAgain() { m_kept.keepAgain(); }
    void keepOver() { m_kept.keepOver(); } // what was stored under the same key since
    // The access token was refused (or is about to expire): renew it once for all who wait. Where no refresh
    // token is held, or it is refused, signInNeeded() follows.
    void renew(const QByteArray &claims = {});
    // A renewal that is delayed, or is about to be, is tried at once, unless the server asked for the delay.
    void hurry();

Q_SIGNALS:
    void stateChanged(Takeback::Account::State state);
    void browserWanted(const QUrl &address);
    void pasteRefused();
    void codeReceived();
    void identified(const Takeback::Tokens &tokens); // for the first time; they are not in use yet
    void signInFailed(const Takeback::Error &error);
    void restoreFailed(const Takeback::Error &error); // KeychainFailed; nothing was deleted
    void keepingChanged(); // kept()
    void unwanted(const QString &entry); // of the vault: see KeptToken
    void tokenChanged(const QString &accessToken); // empty: none
    void signInNeeded(const Takeback::Error &error); // the renewal was refused; what waits keeps waiting
    void renewalDelayed(const Takeback::Error &error,
                        std::chrono::milliseconds retryIn); // tried again by itself

private:
    template <typename Function> void later(Function function)
    {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    }
    void settle(State state);
    void announceState();
    void accept(const Tokens &tokens);
    void use();
    void endAttempt(const Result<Tokens> &result, const QStringList &asked, const QStringList &needed);
    void sendRenewal();
    void endRenewal(const Result<Tokens> &result);
    void delayRenewal(const Error &error);
    void askForPerson(const Error &error);

    SignInRequest m_request;
    CallbackPages m_pages;
    State m_settled = State::SignedOut; // apart from an attempt
    State m_announced = State::SignedOut;
    Identity m_identity;
    KeptToken m_kept;
    std::optional<Tokens> m_accepted; // being stored
    Tokens m_stranger;
    QString m_accessToken;
    QByteArray m_claims; // of a challenge not yet satisfied
    QByteArray m_claimsSent;
    struct DeleteLater {
        void operator()(SignIn *attempt) const { attempt->deleteLater(); }
    };
    std::unique_ptr<SignIn, DeleteLater> m_attempt;
    TokenClient *m_tokenClient;
    QTimer m_renewAt; // before expiry, or after a delay; monotonic
    int m_failedRenewals = 0;
    bool m_isDelayOurs = false; // and not the server's
    bool m_isHurried = false; // while a renewal was on its way
    int m_acceptance = 0; // the number of m_accepted
    int m_signIns = 0;
    bool m_isPersonNeeded = false;
    bool m_isChoosing = false;
};

} // namespace Takeback

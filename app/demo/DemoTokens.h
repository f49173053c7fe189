// SPDX-License-Identifier: GPL-3.0-or-later
// Codes, access tokens and refresh tokens of the pretend organisation: given out, looked up, expired,
// revoked. They hold characters that catch a client which forgets to encode. Knows nothing of HTTP.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Takeback::Demo {

struct Grant { // what a person has agreed to for one program
    QString upn;
    QString client;
    QString tenant;
    QStringList scopes;
};

struct Code {
    Grant grant;
    QString redirectUri;
    QString challenge;
    QString nonce;
    QString claims; // the asked claims of a challenge, as text; empty: none
    qint64 issuedMs = 0;
    bool used = false;
};

struct Access {
    QString upn;
    QStringList scopes; // short names
    QString audience;
    qint64 expiresMs = 0;
};

class Tokens {
public:
    static const QString graphAudience();

    QString giveCode(const Code &code);
    Code *code(const QString &text); // null: never given out
    QString giveAccess(const Access &access);
    Access *access(const QString &token);
    QString giveRefresh(const Grant &grant);
    const Grant *refresh(const QString &token) const; // null: never given out or revoked
    void revoke(const QString &refreshToken) { m_refresh.remove(refreshToken); }
    void revokeAllRefresh() { m_refresh.clear(); }
    void expireAllAccess();

    // Consent, remembered for one program and person.
    QStringList consented(const QString &client, const QString &upn) const;
    void consent(const QString &client, const QString &upn, const QStringList &scopes);
    // An administrator's consent, for everybody.
    void approve(const QString &client, const QStringList &scopes) { consent(client, {}, scopes); }
    bool isApproved(const QString &client, const QStringList &scopes) const;

    // All that was given out and the verifiers that came back: what no log, file or screen may hold.
    QStringList secrets() const { return m_codes.keys() + m_access.keys() + m_refresh.keys() + m_verifiers; }
    void noteVerifier(const QString &verifier) { m_verifiers.append(verifier); }

    static QString idToken(const Code &code, const QString &name, const QString &objectId,
                           const QString &issuer, qint64 nowMs);
    static QString randomId(); // a GUID without braces

private:
    QHash<QString, Code> m_codes;
    QHash<QString, Access> m_access;
    QHash<QString, Grant> m_refresh;
    QHash<QString, QSet<QString>> m_consent;
    QStringList m_verifiers;
};

} // namespace Takeback::Demo

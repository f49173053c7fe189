// SPDX-License-Identifier: GPL-3.0-or-later
// Where one profile keeps its things: settings in AppConfigLocation, what must last in AppDataLocation (XDG
// Base Directory). HOME and the XDG variables are honoured. Makes no file itself.
#pragma once

#include <QString>

namespace Takeback {

class Profile {
public:
    // Letters, digits, - and _ only, at most 64; empty is the usual profile.
    static bool isName(const QString &name);
    explicit Profile(const QString &name = {}) : m_name(name) { }

    QString settingsFile() const;
    QString dataDir() const;
    // Under which the keychain files the sign-ins of this profile.
    QString keychainService() const;
    // The local socket by which a second start finds the first: one per user and data directory.
    QString socketName() const;

private:
    QString m_name;
};

} // namespace Takeback

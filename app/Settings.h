// SPDX-License-Identifier: GPL-3.0-or-later
// The app registration kept in a profile's settings file, and which one counts for this run: the command line
// before what is saved before what was built in. Never mixes two clouds: a client id stays with the cloud it
// was given for. Holds no secret; the file keeps the mode it has.
#pragma once

#include "app/types/Registration.h"

#include <QStringList>

#include <optional>

class QSettings;

namespace Takeback {

// What the command line says, for this run only.
struct RegistrationOptions {
    std::optional<Cloud> cloud{};
    std::optional<QString> tenant{};
    QString clientId{}; // empty: not said
};

class Settings {
public:
    struct Saved {
        std::optional<Registration> registration{}; // none: nothing saved, or its cloud cannot be read
        QStringList broken{}; // keys whose values were left out
    };

    explicit Settings(QSettings *file) : m_file(file) { } // outlives this

    Saved saved() const;
    bool save(const Registration &registration); // false: the file could not be written

    // Always with a cloud and a tenant; the client id may be empty. `builtIn` counts at the global cloud
    // only.
    static Registration resolve(const RegistrationOptions &options, const std::optional<Registration> &saved,
                                const QString &builtIn = builtInClientId());
    // Of whoever made this package (cmake -DTAKEBACK_CLIENT_ID=…); mostly empty.
    static QString builtInClientId();

private:
    QSettings *m_file;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decided about recalls, in a profile's settings file: whether reports are looked for, how old
// a message may be, and what a notification may tell. Nothing is sent or read because of a default: reports
// are looked for only after somebody said yes.
#pragma once

#include <optional>

class QSettings;

namespace Takeback {

class RecallSettings {
public:
    static constexpr int UsualAgeLimit = 365; // days
    static constexpr int MostAgeLimit = 3650;

    explicit RecallSettings(QSettings *file) : m_file(file) { } // outlives this; null: defaults, not kept

    std::optional<bool> followsReports() const; // nullopt: nobody was asked yet
    void setFollowsReports(bool follows);
    int ageLimitDays() const; // from 1 to MostAgeLimit
    void setAgeLimitDays(int days);
    bool notifies() const; // when a run ends or an outcome lands and the window has no focus
    void setNotifies(bool notifies);
    bool notifiesSubject() const; // a notification may name the message
    void setNotifiesSubject(bool notifiesSubject);

private:
    QSettings *m_file;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What a trial of an app registration found out, as facts. Never holds what was typed.
#pragma once

#include "app/types/Error.h"

namespace Takeback {

enum class RegistrationFinding {
    NothingAgainst, // the token endpoint objected to the made-up token only: more a sign-in alone can show
    AppUnknown, // the organisation does not know the client id, or has disabled it
    NotPublic, // the platform "Mobile and desktop applications" is missing
    OneOrganisation, // the app belongs to one organisation, and the tenant says any
    TenantUnknown, // no such organisation in this cloud
    Elsewhere, // the organisation lives in another cloud that Takeback knows
    Unclear, // none of these: the error says what came, or that nothing did
};

struct RegistrationVerdict {
    RegistrationFinding finding = RegistrationFinding::Unclear;
    Error error{}; // what the server said; for Unclear also that it said nothing
    QString cloudName{}; // Elsewhere: the built-in name of that cloud
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a webLink that Graph gave leads to the mailbox in Outlook on the web, and nowhere else. Pure; what
// does not look like that is not opened.
#pragma once

#include "app/types/Cloud.h"

#include <QUrl>

namespace Takeback {

// https, and at a host of Outlook on the web or of the cloud's own domain. Of a cloud on this computer (the
// demo): at its own origin.
bool leadsToMailbox(const QUrl &webLink, const Cloud &cloud);

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What the browser shows when it has done its part in a sign-in. Plain text, made by ui, escaped before it is
// sent.
#pragma once

#include <QString>

namespace Takeback {

struct CallbackPages {
    QString successTitle, successText;
    QString failureTitle, failureText;
};

} // namespace Takeback

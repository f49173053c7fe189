// SPDX-License-Identifier: GPL-3.0-or-later
// The page a browser shows when it has done its part, as a whole HTTP answer in the program's look. No
// script, nothing fetched, nothing kept; the words are handed in as plain text and escaped here.
#pragma once

#include "app/types/CallbackPages.h"

#include <QByteArray>

namespace Takeback {

QByteArray callbackPage(const CallbackPages &pages, bool isSuccess);

// An answer without a page: "404 Not Found" and nothing else. `head` holds further header lines.
QByteArray bareAnswer(const QByteArray &status, const QByteArray &head = {});

} // namespace Takeback

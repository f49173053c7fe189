// SPDX-License-Identifier: GPL-3.0-or-later
// Where a webLink leads: the pretend Outlook on the web, which shows one mail as plain text. It needs no
// sign-in, for nothing in it is anybody's; links in a mail are not links here.
#pragma once

#include "app/demo/DemoHttp.h"
#include "app/demo/DemoMailbox.h"

namespace Takeback::Demo {

HttpReply outlookPage(const HttpRequest &request, Mailbox &mailbox);

} // namespace Takeback::Demo

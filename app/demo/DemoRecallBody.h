// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to an accepted recall, in each of the shapes that a client must live with (graph.md 1.3).
#pragma once

#include "app/demo/DemoHttp.h"
#include "app/demo/DemoMailbox.h"

namespace Takeback::Demo {

// 1 OData value, 2 bare JSON string, 3 Microsoft's sample (not JSON), 4 plain text, 5 nothing, 6 another
// object, 7 the base64 of the text, as a batch would give it.
HttpReply recallBody(int shape, const Mailbox::Submitted &submitted, const QString &origin);

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// What the pretend identity platform tells about itself (OpenID Connect Discovery 1.0) at
// /{tenant}/v2.0/.well-known/openid-configuration, in Microsoft's own fields. An unknown organisation is
// refused with Microsoft's number.
#pragma once

#include "app/demo/DemoHttp.h"

#include <QString>

namespace Takeback::Demo {

HttpReply discovery(const HttpRequest &request, const QString &tenant, qint64 nowMs);

} // namespace Takeback::Demo

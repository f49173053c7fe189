// SPDX-License-Identifier: GPL-3.0-or-later
// One body as gzip (RFC 1952), made of what Qt Core can compress. Nothing else.
#pragma once

#include <QByteArray>

namespace Takeback::Demo {

QByteArray gzip(const QByteArray &plain);

} // namespace Takeback::Demo

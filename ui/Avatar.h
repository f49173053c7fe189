// SPDX-License-Identifier: GPL-3.0-or-later
// The round sign with the letters of a name. Decoration: the name itself always stands beside it.
#pragma once

#include <QString>

class QPainter;
class QPalette;
class QRect;

namespace Takeback::Avatar {

constexpr int Size = 28;

void paint(QPainter *painter, const QRect &box, const QString &name, const QPalette &palette,
           bool isOnSelection);

} // namespace Takeback::Avatar

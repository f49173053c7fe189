// SPDX-License-Identifier: GPL-3.0-or-later
// The small sign + word + colour that stands for the state of a recall, painted in rows. Never colour alone.
#pragma once

#include "app/types/Recall.h"

#include <QFont>
#include <QSize>

class QPainter;
class QPalette;
class QRect;

namespace Takeback::Chip {

QFont font();
// Of a Submitted one with its outcome, where there is one.
QSize size(RecallState state, RecallOutcome outcome = RecallOutcome::None);
// At the near edge of `place`, vertically in its middle; mirrored by the painter's layout direction.
void paint(QPainter *painter, const QRect &place, RecallState state, const QPalette &palette,
           bool isOnSelection, RecallOutcome outcome = RecallOutcome::None);

// The neutral one of a mail that is itself a recall notice.
QSize noticeSize();
void paintNotice(QPainter *painter, const QRect &place, const QPalette &palette, bool isOnSelection);

// The look of a state with other words: "Submitted 31".
QSize wordsSize(const QString &words);
void paintWords(QPainter *painter, const QRect &place, RecallState state, RecallOutcome outcome,
                const QString &words, const QPalette &palette);

QString iconName(RecallState state, RecallOutcome outcome = RecallOutcome::None);

} // namespace Takeback::Chip

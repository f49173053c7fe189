// SPDX-License-Identifier: GPL-3.0-or-later
// Text from mail and from servers, made fit to be shown: never markup, no control characters, cut for length,
// and isolated for direction so that it cannot turn the text around it.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace Takeback::PlainText {

// One line: control characters and line ends become spaces, bidirectional controls are left out, more than
// `max` UTF-16 units are cut with an ellipsis (never inside a surrogate pair).
QString line(const QString &text, qsizetype max = 300);
// The same inside FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE (Unicode UAX #9), for use within a sentence.
QString isolated(const QString &text, qsizetype max = 300);
// Several lines: kept as they are, but for control characters (NUL is shown as ␀) and bidirectional
// overrides.
QString block(const QString &text, qsizetype max = 1024 * 1024);
// With places to break (U+200B) in words too long for a label, which is never narrower than its longest word.
QString wrappable(const QString &text);
// Shows `text` so in a label that wraps; its spoken name is `text` as it is.
void fill(QLabel *label, const QString &text);
QLabel *wrapped(const QString &text, QWidget *parent); // a label that does

} // namespace Takeback::PlainText

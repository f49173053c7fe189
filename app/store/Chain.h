// SPDX-License-Identifier: GPL-3.0-or-later
// What ties a line to the one before it: the SHA-256, in hex, over that line, a newline, and this line
// without its own link. It shows an edited line; it does not stop somebody who rewrites the whole file. Pure.
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace Takeback {

// `before`: the whole line before it, its link included, without its line end; empty for the first.
inline QByteArray chainLink(const QByteArray &bare, const QByteArray &before)
{
    return QCryptographicHash::hash(QByteArray(before + '\n' + bare), QCryptographicHash::Sha256).toHex();
}

} // namespace Takeback

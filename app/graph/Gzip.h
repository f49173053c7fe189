// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies packed with gzip (RFC 1952), unpacked in one go where they are read. Pure.
#pragma once

#include <QByteArray>

namespace Takeback::Gzip {

// Into `to`, whose memory is used again; false: it is broken or cut. Of what is larger than `most` bytes,
// `most` + 1 are unpacked, and that is no failure.
bool unpack(const QByteArray &packed, qsizetype most, QByteArray *to);

} // namespace Takeback::Gzip

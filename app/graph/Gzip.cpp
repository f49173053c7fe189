// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/Gzip.h"

#include <QtEndian>

#include <algorithm>

#include <zlib.h>

namespace Takeback::Gzip {

namespace {

constexpr int WithGzipHead = 16 + MAX_WBITS;
constexpr qsizetype Spare = 64; // a reader of JSON may look a little past the end

// What the last four bytes say, which is a guess: nobody need have told the truth.
qsizetype sizeOf(const QByteArray &packed, qsizetype most)
{
    const qsizetype told = qFromLittleEndian<quint32>(packed.constData() + packed.size() - 4);
    return std::clamp<qsizetype>(told, 1, most + 1);
}

void grow(QByteArray *to, qsizetype size)
{
    to->reserve(size + Spare);
    to->resize(size);
}

} // namespace

bool unpack(const QByteArray &packed, qsizetype most, QByteArray *to)
{
    constexpr qsizetype Least = 18; // its head and its end
    z_stream stream{};
    if (packed.size() < Least || inflateInit2(&stream, WithGzipHead) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    grow(to, sizeOf(packed, most));
    qsizetype size = 0;
    int code = Z_OK;
    do {
        if (size == to->size())
            grow(to, std::min(2 * size, most + 1));
        stream.next_out = reinterpret_cast<Bytef *>(to->data() + size);
        stream.avail_out = uInt(to->size() - size);
        code = inflate(&stream, Z_NO_FLUSH);
        size = to->size() - qsizetype(stream.avail_out);
        if (code == Z_STREAM_END && stream.avail_in > 0) // one more of the kind
            code = inflateReset(&stream);
    } while (code == Z_OK && size <= most);
    inflateEnd(&stream);
    to->resize(size);
    return code == Z_STREAM_END || size > most;
}

} // namespace Takeback::Gzip

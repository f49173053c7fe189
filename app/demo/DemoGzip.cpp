// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoGzip.h"

#include <QtEndian>

#include <array>

namespace Takeback::Demo {

namespace {

std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table = {};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzip(const QByteArray &plain)
{
    static const std::array<quint32, 256> table = crcTable();
    quint32 crc = 0xffffffffu;
    for (const char c : plain)
        crc = table[(crc ^ quint8(c)) & 0xff] ^ (crc >> 8);
    // qCompress: four bytes of length, two of zlib's head, the deflated data, four of checksum.
    const QByteArray packed = qCompress(plain);
    const QByteArray head("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    return head + packed.mid(6, packed.size() - 10) + littleEndian(~crc)
        + littleEndian(quint32(plain.size()));
}

} // namespace Takeback::Demo

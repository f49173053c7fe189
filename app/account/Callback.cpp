// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Callback.h"

#include <QHash>

namespace Takeback {

namespace {

QByteArray formDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

// nullopt where a name comes twice.
std::optional<QHash<QByteArray, QByteArray>> parameters(const QByteArray &query)
{
    QHash<QByteArray, QByteArray> read;
    for (const QByteArray &pair : query.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = formDecoded(equals < 0 ? pair : pair.left(equals));
        if (read.contains(name))
            return std::nullopt;
        read.insert(name, equals < 0 ? QByteArray() : formDecoded(pair.mid(equals + 1)));
    }
    return read;
}

// Takes as long for a wrong first letter as for a wrong last one.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size() || one.isEmpty())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= unsigned(uchar(one[i]) ^ uchar(other[i]));
    return difference == 0;
}

} // namespace

std::optional<Callback> readCallback(const QByteArray &query, const QByteArray &state)
{
    const auto read = parameters(query);
    if (!read || !isSame(read->value("state"), state))
        return std::nullopt;
    const Callback callback{QString::fromUtf8(read->value("code")), QString::fromUtf8(read->value("error")),
                            QString::fromUtf8(read->value("error_description")).left(8000)};
    if (callback.code.isEmpty() == callback.error.isEmpty())
        return std::nullopt;
    return callback;
}

} // namespace Takeback

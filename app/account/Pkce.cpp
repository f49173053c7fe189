// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Takeback::Pkce {

namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

template <size_t Words> QByteArray randomText()
{
    std::array<quint32, Words> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(Words));
    return QByteArray(reinterpret_cast<const char *>(words.data()), Words * sizeof(quint32))
        .toBase64(Base64Url);
}

} // namespace

QByteArray newVerifier()
{
    return randomText<8>();
}

QByteArray challenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(Base64Url);
}

QByteArray newState()
{
    return randomText<6>();
}

} // namespace Takeback::Pkce

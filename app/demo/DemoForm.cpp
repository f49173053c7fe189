// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoForm.h"

#include <QStringDecoder>

namespace Takeback::Demo {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

std::optional<QString> decoded(const QByteArray &encoded, bool plusIsSpace)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded.at(i);
        if (c == '+' && plusIsSpace) {
            bytes += ' ';
        } else if (c == '%') {
            const int high = i + 2 < encoded.size() ? hexDigit(encoded.at(i + 1)) : -1;
            const int low = i + 2 < encoded.size() ? hexDigit(encoded.at(i + 2)) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += char(high * 16 + low);
            i += 2;
        } else {
            bytes += c;
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    if (utf8.hasError())
        return std::nullopt;
    return text;
}

QByteArray encoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

Form::Form(const QByteArray &encoded)
{
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals), true);
        const auto content = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
        if (!name || !content) {
            m_malformed = true;
            continue;
        }
        if (m_duplicate.isEmpty() && has(name->toUtf8().constData()))
            m_duplicate = *name;
        m_all.append({*name, *content});
    }
}

bool Form::has(const char *name) const
{
    for (const auto &pair : m_all) {
        if (pair.first == QString::fromUtf8(name))
            return true;
    }
    return false;
}

QString Form::value(const char *name) const
{
    for (const auto &[key, content] : m_all) {
        if (key == QString::fromUtf8(name))
            return content;
    }
    return {};
}

} // namespace Takeback::Demo

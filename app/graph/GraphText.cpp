// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/GraphText.h"

#include "app/types/MessagePage.h"

#include <QDate>

#include <optional>

namespace Takeback::GraphText {

namespace {

// Takes `digits` digits off the front; -1 where there are none.
int number(std::string_view &text, size_t digits)
{
    if (text.size() < digits)
        return -1;
    int value = 0;
    for (const char one : text.substr(0, digits)) {
        if (one < '0' || one > '9')
            return -1;
        value = value * 10 + (one - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view &text, std::string_view signs)
{
    if (text.empty() || signs.find(text.front()) == signs.npos)
        return false;
    text.remove_prefix(1);
    return true;
}

// Takes a zone off the front, in minutes east of Greenwich; none is UTC.
std::optional<int> zone(std::string_view &text)
{
    const bool isWest = !text.empty() && text.front() == '-';
    if (text.empty() || take(text, "Zz"))
        return 0;
    if (!take(text, "+-"))
        return std::nullopt;
    const int hours = number(text, 2);
    take(text, ":");
    const int minutes = number(text, 2);
    if (hours < 0 || minutes < 0)
        return std::nullopt;
    return (hours * 60 + minutes) * (isWest ? -1 : 1);
}

// The unit of an escape \uXXXX that begins at `at`; 0: it is none.
ushort unitOf(const QByteArray &text, qsizetype at)
{
    return text.size() >= at + 6 && text.at(at) == '\\' && text.at(at + 1) == 'u'
        ? text.mid(at + 2, 4).toUShort(nullptr, 16)
        : 0;
}

} // namespace

qint64 time(std::string_view text)
{
    const int year = number(text, 4);
    const int month = take(text, "-") ? number(text, 2) : -1;
    const int date = take(text, "-") ? number(text, 2) : -1;
    const int hour = take(text, "Tt ") ? number(text, 2) : -1;
    const int minute = take(text, ":") ? number(text, 2) : -1;
    const int second = take(text, ":") ? number(text, 2) : -1;
    const QDate day(year, month, date);
    if (year <= 1 || !day.isValid() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0
        || second > 59)
        return NoTime;
    int ms = 0;
    if (take(text, ".,"))
        for (int unit = 100, digit = number(text, 1); digit >= 0; digit = number(text, 1), unit /= 10)
            ms += digit * unit;
    const auto east = zone(text);
    if (!east || !text.empty())
        return NoTime;
    const qint64 minutes = (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 1440 + hour * 60 + minute;
    return ((minutes - *east) * 60 + second) * 1000 + ms;
}

QByteArray mended(const QByteArray &json)
{
    QByteArray text = QString::fromUtf8(json).toUtf8(); // what is no UTF-8 becomes U+FFFD
    bool isInside = false; // of a string
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char sign = text.at(at);
        if (sign == '"')
            isInside = !isInside;
        else if (isInside && sign >= 0 && sign < ' ')
            text[at] = ' ';
        if (!isInside || sign != '\\')
            continue;
        const ushort unit = unitOf(text, at);
        if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(unitOf(text, at + 6)))
            at += 11;
        else if (QChar::isSurrogate(unit))
            std::copy_n("fffd", 4, text.begin() + at + 2);
        else
            ++at;
    }
    return text;
}

} // namespace Takeback::GraphText

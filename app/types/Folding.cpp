// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/Folding.h"

#include "app/types/FoldedLetters.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace Takeback {

namespace {

void appendUtf8(std::string &to, char32_t c)
{
    if (c < 0x80) {
        to += char(c);
    } else if (c < 0x800) {
        to += char(0xC0 | (c >> 6));
        to += char(0x80 | (c & 0x3F));
    } else {
        if (c < 0x10000) {
            to += char(0xE0 | (c >> 12));
        } else {
            to += char(0xF0 | (c >> 18));
            to += char(0x80 | ((c >> 12) & 0x3F));
        }
        to += char(0x80 | ((c >> 6) & 0x3F));
        to += char(0x80 | (c & 0x3F));
    }
}

constexpr size_t Block = 16;

bool hasTwoSpaces(std::string_view text)
{
    const char *at = text.data();
    const char *const last = at + text.size() - 1;
    for (; size_t(last - at) >= Block; at += Block) {
        unsigned char any = 0;
        for (size_t i = 0; i < Block; ++i)
            any |= static_cast<unsigned char>(at[i] == ' ') & static_cast<unsigned char>(at[i + 1] == ' ');
        if (any != 0)
            return true;
    }
    return std::string_view(at, size_t(last + 1 - at)).find("  ") != std::string_view::npos;
}

// Folds letter by letter to the end of a text.
class Folder {
public:
    explicit Folder(std::string &to) : m_to(to) { }

    void add(char32_t c)
    {
        if (c < FoldedLetters::End) {
            const auto one = m_letters.one(c);
            if (FoldedLetters::isSeveral(one))
                appendAll(m_letters.several(one));
            else if (one != 0)
                append(one);
        } else if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3)) { // ideographs, Hangul
            append(c);
        } else if (c >= 0xFF01 && c <= 0xFF5E) { // wide ASCII
            append(m_letters.one(c - 0xFEE0));
        } else {
            appendAll(foldedAlone(c));
        }
    }

    void addAscii(std::string_view text);

private:
    void appendAll(const std::u32string &letters)
    {
        for (const char32_t c : letters)
            append(c);
    }

    void append(char32_t c)
    {
        if (mayJoin(c)) {
            if (const char32_t whole = joined(m_last, c)) {
                m_to.resize(m_to.size() - (whole < 0x800 ? 2 : 3));
                appendUtf8(m_to, m_last = whole);
                return;
            }
            if (c == 0x0306)
                return;
        }
        if (c == U' ' && m_last == U' ')
            return;
        appendUtf8(m_to, m_last = c);
    }

    const FoldedLetters &m_letters = FoldedLetters::all();
    std::string &m_to;
    char32_t m_last = 0;
};

char foldedAscii(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const bool isUpper = unsigned(byte - 'A') < 26u;
    const bool isControl = byte < 0x20 || byte == 0x7F;
    return isControl ? ' ' : char(byte | (isUpper ? 0x20 : 0));
}

// In blocks of one length and without a branch, which compilers make wide instructions of.
void Folder::addAscii(std::string_view text)
{
    const size_t start = m_to.size();
    if (text.size() < Block) {
        m_to.resize(start + text.size());
        char *at = m_to.data() + start;
        for (const char c : text) {
            const char letter = foldedAscii(c);
            if (letter == ' ' && m_last == U' ')
                continue;
            *at++ = letter;
            m_last = static_cast<unsigned char>(letter);
        }
        m_to.resize(size_t(at - m_to.data()));
        return;
    }
    m_to.append(text);
    char *at = m_to.data() + start;
    char *const end = m_to.data() + m_to.size();
    for (; size_t(end - at) >= Block; at += Block)
        for (size_t i = 0; i < Block; ++i)
            at[i] = foldedAscii(at[i]);
    for (; at < end; ++at)
        *at = foldedAscii(*at);

    const auto first = m_to.begin() + qsizetype(start - (m_last == U' ' ? 1 : 0)); // its space counts
    if (hasTwoSpaces({&*first, size_t(m_to.end() - first)}))
        m_to.erase(std::unique(first, m_to.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
                   m_to.end());
    m_last = char32_t(m_to.back());
}

size_t asciiLength(std::string_view text)
{
    size_t at = 0;
    for (std::uint64_t eight; text.size() - at >= sizeof(eight); at += sizeof(eight)) {
        std::memcpy(&eight, text.data() + at, sizeof(eight));
        if ((eight & 0x8080808080808080u) != 0)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

// The letter that `text` begins with, taken off it; U+FFFD for one byte that makes no sense (RFC 3629).
char32_t takeUtf8(std::string_view &text)
{
    const auto byte = [&text](size_t i) { return char32_t(static_cast<unsigned char>(text[i])); };
    const char32_t lead = byte(0);
    const size_t length = lead < 0x80 ? 1
        : lead < 0xC2                 ? 0
        : lead < 0xE0                 ? 2
        : lead < 0xF0                 ? 3
        : lead < 0xF5                 ? 4
                                      : 0;
    char32_t c = length <= 1 ? lead : lead & (0x7Fu >> length);
    size_t i = 1;
    for (; i < length && i < text.size() && (byte(i) & 0xC0) == 0x80; ++i)
        c = (c << 6) | (byte(i) & 0x3F);
    constexpr std::array<char32_t, 5> Least = {0, 0, 0x80, 0x800, 0x10000};
    const bool isGood =
        length != 0 && i == length && c >= Least[length] && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
    text.remove_prefix(isGood ? length : 1);
    return isGood ? c : char32_t(QChar::ReplacementCharacter);
}

char32_t takeUtf16(QStringView text, qsizetype &at)
{
    const QChar c = text.at(at++);
    if (!c.isSurrogate())
        return c.unicode();
    if (c.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at++));
    return QChar::ReplacementCharacter;
}

QList<TextRange> wholeLetters(QList<TextRange> ranges, const QString &text)
{
    const auto mayCombine = [](QChar c) { return c.unicode() >= 0x300; };
    if (ranges.isEmpty() || std::none_of(text.begin(), text.end(), mayCombine))
        return ranges;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (TextRange &range : ranges) {
        auto end = range.start + range.length;
        finder.setPosition(range.start);
        if (!finder.isAtBoundary())
            range.start = std::max<qsizetype>(finder.toPreviousBoundary(), 0);
        finder.setPosition(end);
        if (!finder.isAtBoundary())
            end = finder.toNextBoundary();
        range.length = (end < 0 ? text.size() : end) - range.start;
    }
    return ranges;
}

QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    QList<TextRange> result;
    for (const TextRange &range : ranges) {
        if (result.isEmpty() || result.last().start + result.last().length < range.start)
            result.append(range);
        else
            result.last().length =
                std::max(result.last().length, range.start + range.length - result.last().start);
    }
    return result;
}

} // namespace

QString folded(QStringView text)
{
    std::string result;
    result.reserve(size_t(text.size()));
    Folder folder(result);
    for (qsizetype at = 0; at < text.size();)
        folder.add(takeUtf16(text, at));
    return QString::fromUtf8(result.data(), qsizetype(result.size()));
}

void appendFolded(std::string &to, std::string_view utf8)
{
    Folder folder(to);
    while (!utf8.empty()) {
        const size_t plain = asciiLength(utf8);
        folder.addAscii(utf8.substr(0, plain));
        utf8.remove_prefix(plain);
        while (!utf8.empty() && static_cast<unsigned char>(utf8[0]) >= 0x80)
            folder.add(takeUtf8(utf8));
    }
}

QList<TextRange> occurrences(const QString &text, const QStringList &needles)
{
    std::string plain;
    std::vector<qsizetype> origins; // of each byte of `plain`
    Folder folder(plain);
    for (qsizetype at = 0; at < text.size();) {
        const auto start = at;
        folder.add(takeUtf16(text, at));
        origins.resize(plain.size(), start);
    }

    QList<TextRange> ranges;
    for (const QString &needle : needles) {
        const std::string wanted = needle.toStdString();
        if (wanted.empty())
            continue;
        for (auto at = plain.find(wanted); at != std::string::npos; at = plain.find(wanted, at + 1)) {
            auto end = at + wanted.size();
            while (end < origins.size() && origins[end] == origins[end - 1])
                ++end; // the rest of what one letter became
            const auto start = origins[at];
            ranges.append({start, (end < origins.size() ? origins[end] : text.size()) - start});
        }
    }
    return merged(wholeLetters(ranges, text));
}

} // namespace Takeback

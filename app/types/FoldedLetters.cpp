// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/FoldedLetters.h"

#include <QString>

#include <algorithm>

namespace Takeback {

namespace {

constexpr char32_t Breve = 0x0306;
constexpr char32_t Dakuten = 0x3099;
constexpr char32_t Handakuten = 0x309A;

struct Span {
    char32_t first, last;
};

// Marks that people leave out when they type. Those of other scripts (vowels, tones) are letters to them.
constexpr Span IdleMarks[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, // Latin, Greek, Cyrillic
    {0x0591, 0x05C7}, // Hebrew points and accents
    {0x0610, 0x061A}, {0x064B, 0x065F},   {0x0670, 0x0670}, {0x06D6, 0x06ED}, {0x08CA, 0x08FF}, // Arabic
    {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF},   {0x20D0, 0x20FF}, {0xFE20, 0xFE2F}, // more for any letter
    {0xFE00, 0xFE0F}, {0xE0100, 0xE01EF}, // variants of a glyph
};

struct Alike {
    char32_t letter; // case folded, and Unicode does not decompose it
    const char *typed; // UTF-8
};

constexpr Alike AlikeLetters[] = {
    {0x00DF, "ss"}, {0x00E6, "ae"}, {0x0153, "oe"}, {0x00F8, "o"}, {0x00F0, "d"},  {0x00FE, "th"},
    {0x0111, "d"},  {0x0127, "h"},  {0x0131, "i"},  {0x0142, "l"}, {0x014B, "n"},  {0x0167, "t"},
    {0x0180, "b"},  {0x0199, "k"},  {0x01B4, "y"},  {0x01E5, "g"}, {0x0253, "b"},  {0x0254, "o"},
    {0x0256, "d"},  {0x0257, "d"},  {0x0259, "e"},  {0x025B, "e"}, {0x0268, "i"},  {0x0629, "ه"},
    {0x0649, "ي"},  {0x06A9, "ك"},  {0x06CC, "ي"}, // Arabic and Persian keyboards
    {0x02BC, "'"},  {0x2018, "'"},  {0x2019, "'"},  {0x201B, "'"}, {0x201C, "\""}, {0x201D, "\""},
    {0x201E, "\""}, {0x201F, "\""}, {0x2010, "-"},  {0x2012, "-"}, {0x2013, "-"},  {0x2014, "-"},
    {0x2015, "-"},  {0x2212, "-"},
};

bool isIdle(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Other_Format || c == 0x0640) // soft hyphen, joiners, direction; tatweel
        return true;
    if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
        return false;
    return std::any_of(std::begin(IdleMarks), std::end(IdleMarks),
                       [c](const Span &span) { return c >= span.first && c <= span.last; });
}

// Kana with their dakuten and й are letters of their own, and an accent alone is no space.
QString decomposed(char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    const bool isWhole = (c >= 0x3041 && c <= 0x30FF) || c == 0x0419 || c == 0x0439;
    if (isWhole || QChar::decompositionTag(c) == QChar::NoDecomposition)
        return text;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    return apart.size() > 1 && apart.at(0) == u' ' ? text : apart;
}

void appendAlike(std::u32string &to, char32_t c)
{
    const auto alike = std::find_if(std::begin(AlikeLetters), std::end(AlikeLetters),
                                    [c](const Alike &one) { return one.letter == c; });
    if (alike != std::end(AlikeLetters))
        to += QString::fromUtf8(alike->typed).toStdU32String();
    else if (QChar::category(c) == QChar::Number_DecimalDigit)
        to += char32_t(U'0' + char32_t(QChar::digitValue(c)));
    else
        to += QChar::isSpace(c) || c < 0x20 || c == 0x7F ? U' ' : c;
}

} // namespace

std::u32string foldedAlone(char32_t c)
{
    std::u32string result;
    if (c == Breve)
        return {c}; // makes й of и
    for (const char32_t part : decomposed(c).toStdU32String()) {
        if (isIdle(part))
            continue;
        for (const char32_t one : QString::fromUcs4(&part, 1).toCaseFolded().toStdU32String())
            appendAlike(result, one);
    }
    return result;
}

FoldedLetters::FoldedLetters()
{
    for (char32_t c = 0; c < End; ++c) {
        auto alone = foldedAlone(c);
        if (alone.size() == 1 && alone[0] < FirstKey) {
            m_one[c] = char16_t(alone[0]);
        } else if (!alone.empty()) {
            m_one[c] = char16_t(FirstKey + m_several.size());
            m_several.push_back(std::move(alone));
        }
    }
}

const FoldedLetters &FoldedLetters::all()
{
    static const FoldedLetters letters;
    return letters;
}

char32_t joined(char32_t before, char32_t c)
{
    if (c == Breve)
        return before == 0x0438 ? 0x0439 : 0;
    if (c == Dakuten || c == Handakuten) {
        const char32_t both[] = {before, c};
        const auto whole = QString::fromUcs4(both, 2).normalized(QString::NormalizationForm_C);
        return whole.size() == 1 ? whole.at(0).unicode() : 0;
    }
    if (c >= 0x1161 && c <= 0x1175 && before >= 0x1100 && before <= 0x1112)
        return 0xAC00 + ((before - 0x1100) * 21 + (c - 0x1161)) * 28;
    if (c >= 0x11A8 && c <= 0x11C2 && before >= 0xAC00 && before <= 0xD7A3 && (before - 0xAC00) % 28 == 0)
        return before + (c - 0x11A7);
    return 0;
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What each letter of Unicode folds to, alone: the tables behind Folding.h, and for it only.
#pragma once

#include <array>
#include <string>
#include <vector>

namespace Takeback {

// What one letter folds to, the slow and complete way. U+0306 stays, for it makes й of и; see joined().
std::u32string foldedAlone(char32_t c);

// Letters that came in parts, as one: Hangul, kana, й. 0: they stay two. Never of another length in UTF-8.
char32_t joined(char32_t before, char32_t c);

inline bool mayJoin(char32_t c)
{
    return c == 0x0306 || (c >= 0x1161 && c <= 0x11C2) || c == 0x3099 || c == 0x309A;
}

// The letters of most alphabets, looked up.
class FoldedLetters {
public:
    static constexpr char32_t End = 0x3100; // they are below

    static const FoldedLetters &all();

    // The one letter that `c` folds to; 0 where nothing is left of it; what isSeveral() is a key for
    // several().
    char32_t one(char32_t c) const { return m_one[c]; }
    static bool isSeveral(char32_t one) { return one >= FirstKey; }
    const std::u32string &several(char32_t one) const { return m_several[one - FirstKey]; }

private:
    static constexpr char32_t FirstKey = 0xD800; // no letters there: surrogates, private use
    FoldedLetters();

    std::array<char16_t, End> m_one{};
    std::vector<std::u32string> m_several;
};

} // namespace Takeback

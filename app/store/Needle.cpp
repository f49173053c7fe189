// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Needle.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string_view>
#include <vector>

namespace Takeback {

namespace {

// How common a byte is in folded text of many languages, roughly: the higher the commoner. What is not named
// is rare.
int commonness(char c)
{
    constexpr std::string_view FromCommon = " etaoinsrhldcumpgfywbv.,@'-0k12j3x56479q8z:/\"_";
    if (const auto at = FromCommon.find(c); at != std::string_view::npos)
        return int(200 - at * 4);
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xC0 ? 190 : byte >= 0x80 ? 100 : 1; // leads of a script's letters are nearly all the same
}

} // namespace

Needle::Needle(std::string text) : m_text(std::move(text))
{
    std::vector<size_t> places(m_text.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(),
                     [this](size_t a, size_t b) { return commonness(m_text[a]) < commonness(m_text[b]); });
    for (size_t i = 0; i < m_rare.size(); ++i)
        m_rare[i] = places[std::min(i, places.size() - 1)];
}

// Blocks of one length, without a branch in them: compilers make wide instructions of these.
const char *Needle::find(const char *from, const char *end) const
{
    constexpr size_t Block = 16;
    const size_t size = m_text.size();
    if (from == end)
        return end;
    if (size == 1) {
        const void *const at = std::memchr(from, m_text[0], size_t(end - from));
        return at ? static_cast<const char *>(at) : end;
    }
    const char rare[] = {m_text[m_rare[0]], m_text[m_rare[1]], m_text[m_rare[2]]};
    const char *at = from;
    for (; size_t(end - at) >= Block + size - 1; at += Block) {
        const char *const a = at + m_rare[0];
        const char *const b = at + m_rare[1];
        const char *const c = at + m_rare[2];
        const auto mayBe = [&](size_t i) {
            return static_cast<unsigned char>(int(a[i] == rare[0]) & int(b[i] == rare[1])
                                              & int(c[i] == rare[2]));
        };
        unsigned char any = 0;
        for (size_t i = 0; i < Block; ++i)
            any |= mayBe(i);
        if (any == 0)
            continue;
        for (size_t i = 0; i < Block; ++i)
            if (mayBe(i) != 0 && std::memcmp(at + i, m_text.data(), size) == 0)
                return at + i;
    }
    const auto rest = std::string_view(at, size_t(end - at)).find(m_text);
    return rest == std::string_view::npos ? end : at + rest;
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Folded text to be found in folded text, with what makes finding it fast: three of its bytes that are
// likely rare are compared before the rest. No allocation while it searches.
#pragma once

#include <array>
#include <string>

namespace Takeback {

class Needle {
public:
    explicit Needle(std::string text); // not empty
    size_t size() const { return m_text.size(); }
    const char *find(const char *from, const char *end) const; // `end`: not in there

private:
    std::string m_text;
    std::array<size_t, 3> m_rare; // where in m_text; the same again in a shorter one
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Folded text to be found in folded text, with what makes finding it fast: two of its bytes that are likely
// rare are compared before the rest. No allocation while it searches.
#pragma once

#include <string>

namespace Takeback {

class Needle {
public:
    explicit Needle(std::string text); // not empty
    size_t size() const { return m_text.size(); }
    const char *find(const char *from, const char *end) const; // `end`: not in there

private:
    std::string m_text;
    size_t m_rare = 0; // where in m_text
    size_t m_next = 0; // where the next rarest
};

} // namespace Takeback

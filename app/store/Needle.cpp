// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Needle.h"

#include <string_view>

namespace Takeback {

Needle::Needle(std::string text) : m_text(std::move(text)) { }

const char *Needle::find(const char *from, const char *end) const
{
    const auto at = std::string_view(from, size_t(end - from)).find(m_text);
    return at == std::string_view::npos ? end : from + at;
}

} // namespace Takeback

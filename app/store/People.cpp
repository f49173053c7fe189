// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/People.h"

#include "app/store/KnownIds.h"
#include "app/types/Folding.h"

#include <algorithm>
#include <utility>

namespace Takeback {

namespace {

constexpr char EndOfName = '\x1f'; // as in packed recipients
constexpr char EndOfRecipient = '\x1e';

bool isForeignDomain(std::string_view address)
{
    address.remove_prefix(std::min(address.rfind('@'), address.size()));
    return std::any_of(address.begin(), address.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// As domainOf() has it: what has no domain, or a space in it, is no SMTP address.
bool isOutside(std::string_view address, const std::vector<std::string> &domains)
{
    const auto at = address.rfind('@');
    if (at == address.npos || at == 0 || at + 1 == address.size() || address.find(' ') != address.npos)
        return false;
    return std::find(domains.begin(), domains.end(), address.substr(at + 1)) == domains.end();
}

} // namespace

quint32 People::number(std::string_view packed)
{
    if (count() * size_t(2) >= m_slots.size())
        makeSlots(std::max<size_t>(m_slots.size() * 2, 64));
    const auto hash = quint64(KnownIds::hash(packed));
    size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot].number != 0 && m_slots[slot].hash != hash)
        slot = (slot + 1) & (m_slots.size() - 1);
    if (m_slots[slot].number != 0)
        return m_slots[slot].number - 1;

    const auto middle = std::min(packed.find(EndOfName), packed.size());
    const auto name = packed.substr(0, middle);
    const auto address = packed.substr(std::min(middle + 1, packed.size()));
    m_starts.push_back(quint32(m_text.size()));
    if (name != address) // the same is not kept twice
        appendFolded(m_text, name);
    m_text += EndOfName;
    appendFolded(m_text, address);
    m_text += EndOfRecipient;
    m_isForeign.push_back(isForeignDomain(address));
    m_slots[slot] = {hash, count()};
    return count() - 1;
}

void People::makeSlots(size_t size)
{
    const auto before = std::exchange(m_slots, std::vector<Slot>(size, Slot{0, 0}));
    for (const Slot &one : before) {
        size_t slot = one.hash & (size - 1);
        while (one.number != 0 && m_slots[slot].number != 0)
            slot = (slot + 1) & (size - 1);
        if (one.number != 0)
            m_slots[slot] = one;
    }
}

size_t People::bytes() const
{
    return m_text.capacity() + m_starts.capacity() * sizeof(quint32) + m_slots.size() * sizeof(Slot)
        + m_isForeign.capacity() / 8;
}

std::string_view People::textOf(quint32 person) const
{
    const size_t end = person + 1 < count() ? m_starts[person + 1] : m_text.size();
    return std::string_view(m_text).substr(m_starts[person], end - m_starts[person]);
}

std::vector<bool> People::having(const Needle &needle) const
{
    std::vector<bool> result;
    const char *const text = m_text.data();
    const char *const end = text + m_text.size();
    for (const char *at = needle.find(text, end); at != end;) {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), quint32(at - text));
        result.resize(count());
        result[size_t(next - m_starts.begin()) - 1] = true;
        at = next == m_starts.end() ? end : needle.find(text + *next, end);
    }
    return result;
}

std::vector<bool> People::outside(const std::vector<std::string> &domains, bool isForeign) const
{
    std::vector<bool> result(count());
    for (quint32 i = 0; i < count(); ++i) {
        const auto text = textOf(i);
        const auto address = text.substr(text.find(EndOfName) + 1);
        result[i] =
            (m_isForeign[i] && !isForeign) || isOutside(address.substr(0, address.size() - 1), domains);
    }
    return result;
}

} // namespace Takeback

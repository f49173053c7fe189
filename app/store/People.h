// SPDX-License-Identifier: GPL-3.0-or-later
// The recipients that a search looks at, folded, each of them once however many messages have them: most mail
// goes to the same few. Nobody is forgotten but all at once. Not thread-safe: it belongs to a SearchIndex.
#pragma once

#include "app/store/Needle.h"

#include <QList>

#include <string_view>
#include <vector>

namespace Takeback {

class People {
public:
    // Of one recipient as pack() has it, without its last sign; given for the first time where it is not
    // known. Two are taken for one where their names and addresses have the same hash of 64 bits.
    quint32 number(std::string_view packed);

    quint32 count() const { return quint32(m_starts.size()); }
    size_t bytes() const; // of memory
    std::vector<bool> having(const Needle &needle) const; // by number; empty: nobody
    // Who has another domain than these, which are folded. `isForeign`: one of them has letters beyond ASCII,
    // which others do not look alike then.
    std::vector<bool> outside(const std::vector<std::string> &domains, bool isForeign) const;

private:
    struct Slot {
        quint64 hash;
        quint32 number; // + 1, or 0
    };
    std::string_view textOf(quint32 person) const; // name, U+001F, address, U+001E
    void makeSlots(size_t count);

    std::string m_text;
    std::vector<quint32> m_starts; // in m_text, by number
    std::vector<bool> m_isForeign; // the domain has letters beyond ASCII: folded, it may look like another
    std::vector<Slot> m_slots; // a power of two
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// A value or an Error; the names are those of std::expected, so that C++23 can take its place.
#pragma once

#include "app/types/Error.h"

#include <utility>
#include <variant>

namespace Takeback {

template <typename T> class Result {
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_held(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_held.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &value() const { return std::get<0>(m_held); } // throws std::bad_variant_access on an Error
    T take() { return std::move(std::get<0>(m_held)); } // of what cannot be copied; leaves it empty
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_held); }

private:
    std::variant<T, Error> m_held;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// How far the cache follows the server: written in one transaction with the page that it belongs to.
// What a sweep has seen is forgotten where one begins: where isSweeping becomes true, and with every state
// that is sweeping without a roundLink, so that such a state (with a page of nothing) also begins one anew.
// It ends with a page whose state is not sweeping: where that has a deltaLink and no roundLink, what was not
// seen goes; else the sweep was given up. A round of one page thus needs a page of nothing before it.
#pragma once

#include <QDateTime>
#include <QUrl>

namespace Takeback {

struct SyncState {
    bool isFilled = false; // the first load, by windows of dates, came to its end
    // A round of delta that enumerates the whole folder: what it (or any page meanwhile) does not bring is
    // gone and is swept when it ends. False: a round that brings changes only.
    bool isSweeping = false;
    QUrl roundLink; // the next page of a round under way; empty: none is under way
    QUrl deltaLink; // where the next round begins; empty: none has ended yet
    QDateTime syncedAt; // UTC, end of the last round; invalid: none has ended yet
    bool operator==(const SyncState &) const = default;
};

} // namespace Takeback

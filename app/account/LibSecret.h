// SPDX-License-Identifier: GPL-3.0-or-later
// Two things that QtKeychain leaves undone when it works through libsecret (Linux, BSD); elsewhere they do
// nothing. For the keychain's thread, between two of its errands. Like QtKeychain, they load what is
// installed and never link it.
#pragma once

namespace Takeback {

// A session bus that ends would end this process with SIGTERM, for GDBus does so unless told otherwise.
// After an errand that the keyring answered: the connection is there then, and this does not wait.
void outliveTheBus();

// libsecret keeps its session with the keyring for ever, also with a keyring that was started anew and knows
// nothing of it. The next errand makes a new one.
void forgetTheSession();

} // namespace Takeback

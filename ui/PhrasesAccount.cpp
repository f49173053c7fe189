// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Phrases.h"

#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

QString Phrases::keychain(const Error &error)
{
    if (error.code == "absent"_L1)
        return tr("This computer has no keyring service (such as GNOME Keyring or KWallet).");
    if (error.code == "locked"_L1)
        return tr("The keyring is locked.");
    if (error.code == "silent"_L1)
        return tr("The keyring does not answer; perhaps it waits for its password.");
    if (error.code == "missing"_L1)
        return tr("The keyring shows no saved sign-in; perhaps it is locked.");
    if (error.code == "foreign"_L1)
        return tr("What the keyring holds was not written by Takeback, so it was left alone.");
    if (error.code == "unnamed"_L1)
        return tr("The sign-in service did not say who signed in.");
    return tr("The keyring refused: %1").arg(PlainText::isolated(error.message, 160));
}

QString Phrases::notKept(const Error &error)
{
    return keychain(error) + u' '
        + tr("You stay signed in until Takeback ends, and sign in again after the next start.");
}

QString Phrases::notRestored(const Error &error)
{
    if (error.code == "foreign"_L1)
        return keychain(error) + u' ' + tr("Sign in again to replace it.");
    if (error.code == "absent"_L1)
        return keychain(error) + u' ' + tr("Start one and try again, or sign in.");
    return keychain(error) + u' ' + tr("Unlock it and try again, or sign in.");
}

QString Phrases::somebodyElse(const QString &asked, const QString &stranger)
{
    const QString other = stranger.isEmpty() ? tr("somebody else") : PlainText::isolated(stranger, 80);
    return tr("The browser signed in %1, but this mailbox is open for %2. Nothing was changed and nothing "
              "was "
              "sent for the other account.")
        .arg(other, PlainText::isolated(asked, 80));
}

QString Phrases::renewalDelayed(const Error &error)
{
    return tr("The sign-in could not be renewed yet; Takeback tries again by itself.") + u' '
        + trouble(error);
}

QString Phrases::notCached(const Error &error)
{
    const QString file = PlainText::isolated(error.message, 200);
    if (error.code == "damaged"_L1)
        return tr(
            "The cache of sent messages was damaged and is made anew. The journal of recalls is another "
            "file and is whole.");
    const QString after = tr("Until then messages are kept in memory only; recalls and their journal work.");
    if (error.code == "foreign"_L1)
        return tr("Another program's file is where the cache of sent messages belongs, so it was left alone. "
                  "Move it away: %1")
                   .arg(file)
            + u' ' + after;
    if (error.code == "newer"_L1)
        return tr("The cache of sent messages was written by a newer Takeback. Update Takeback, or delete "
                  "the file: %1")
                   .arg(file)
            + u' ' + after;
    if (error.code == "read-only"_L1)
        return tr("The cache of sent messages cannot be written. Make the file and its folder writable: %1")
                   .arg(file)
            + u' ' + after;
    if (error.code == "locked"_L1)
        return tr("Another program holds the cache of sent messages. End it and start Takeback again.") + u' '
            + after;
    if (error.code == "disk-full"_L1 || error.kind == ErrorKind::DiskFull)
        return tr("The disk is full, so sent messages are not kept any more. Make room and start Takeback "
                  "again.")
            + u' ' + after;
    return tr("The cache of sent messages cannot be used: %1").arg(file) + u' ' + after;
}

QString Phrases::leftBehind(const Error &error)
{
    if (error.kind != ErrorKind::KeychainFailed)
        return tr("This file could not be deleted: %1").arg(PlainText::isolated(error.message, 200));
    return tr("A sign-in that is not wanted any more could not be removed from the keyring; Takeback "
              "tries again at its next start.")
        + u' ' + keychain(error);
}

QString Phrases::permissionMissing(const QString &mailbox)
{
    return tr("To open %1, Takeback needs your permission for mailboxes that others share with you. Your "
              "browser asks for it once.")
        .arg(PlainText::isolated(mailbox, 80));
}

} // namespace Takeback

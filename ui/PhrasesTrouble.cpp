// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Phrases.h"

#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

QString Phrases::trouble(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NeverLeft:
        return tr("The server could not be reached: %1. Check the network connection, then try again.")
            .arg(PlainText::isolated(error.message, 160));
    case ErrorKind::Lost:
        return tr("The connection broke before the whole answer came. Try again.");
    case ErrorKind::TimedOut:
        return tr("The server did not answer in time. Try again.");
    case ErrorKind::Refused:
        return refusal(error);
    case ErrorKind::Throttled:
        return tr("The server asked to wait, again and again, and took nothing. Go on in a few minutes.");
    case ErrorKind::NotUnderstood:
        return tr(
            "The answer was not one of Microsoft Graph. Does this network want you to sign in to it first?");
    case ErrorKind::TooLarge:
        return tr("The answer was larger than 32 MB and was not read any further.");
    case ErrorKind::ForeignHost:
        return tr("The server pointed to another host. Takeback did not follow, to keep your sign-in safe.");
    case ErrorKind::SignInNeeded:
        return tr("Your sign-in is no longer valid. Sign in again to go on.");
    case ErrorKind::Canceled:
        return tr("Canceled.");
    case ErrorKind::DiskFull:
        return tr("The journal could not be written: %1. Without it nothing is sent. Free some space or mend "
                  "the "
                  "folder's permissions, then try again.")
            .arg(PlainText::isolated(error.message, 160));
    case ErrorKind::KeychainFailed:
        return tr("The system's keychain could not be used.");
    }
    return {};
}

// The codes of Graph's mail API that people meet; for the rest the server's own words.
QString Phrases::refusal(const Error &error)
{
    if (error.code == "ErrorItemNotFound"_L1)
        return tr("The message is no longer there: it was moved or deleted. Refresh the list.");
    if (error.code == "ErrorInvalidIdMalformed"_L1)
        return tr("The server did not accept the message's id. Refresh the list, then try again.");
    if (error.code == "ErrorAccessDenied"_L1)
        return tr("You have no rights for this mailbox. Its owner or an administrator can give them.");
    if (error.code == "MailboxNotEnabledForRESTAPI"_L1 || error.code == "ResourceNotFound"_L1)
        return tr("This mailbox is not in Exchange Online, or has no licence there: it cannot be reached.");
    if (error.httpStatus == 407)
        return tr("The network's proxy wants a sign-in of its own. Nothing was sent.");
    if (error.httpStatus == 405 || error.httpStatus == 501)
        return tr("This server does not offer recall.");
    if (error.httpStatus == 401)
        return tr("The server did not accept your sign-in. Sign in again to go on.");
    if (error.httpStatus >= 500)
        return tr("The server has trouble of its own (%1). Try again later.").arg(error.httpStatus);
    return error.message.isEmpty() ? tr("The server refused it (%1).").arg(error.httpStatus)
                                   : tr("The server refused it (%1): %2")
                                         .arg(error.httpStatus)
                                         .arg(PlainText::isolated(error.message, 200));
}

QString Phrases::details(const Error &error)
{
    QStringList parts;
    if (error.httpStatus)
        parts << u"HTTP "_s + QString::number(error.httpStatus);
    if (!error.code.isEmpty())
        parts << PlainText::line(error.code, 80);
    const QString number = error.entraCode ? u"AADSTS"_s + QString::number(error.entraCode) : QString();
    if (!error.message.startsWith(number))
        parts << number;
    if (!error.message.isEmpty())
        parts << PlainText::line(error.message, 500);
    const bool isEntra = error.entraCode || !error.serverTime.isEmpty(); // who has another name for its id
    if (!error.requestId.isEmpty())
        parts << (isEntra ? u"correlation-id: "_s : u"request-id: "_s) + PlainText::line(error.requestId, 80);
    if (!error.serverTime.isEmpty())
        parts << u"timestamp: "_s + PlainText::line(error.serverTime, 80);
    if (!error.clientRequestId.isEmpty())
        parts << u"client-request-id: "_s + PlainText::line(error.clientRequestId, 80);
    return parts.join(u'\n');
}

} // namespace Takeback

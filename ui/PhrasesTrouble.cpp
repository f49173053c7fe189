// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Phrases.h"

#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

QString Phrases::trouble(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NeverLeft:
        return neverLeft(error);
    case ErrorKind::Lost:
        return tr("The connection broke before the whole answer came. Try again.");
    case ErrorKind::TimedOut:
        return tr("The server did not answer in time. Try again.");
    case ErrorKind::Refused:
        return refusal(error);
    case ErrorKind::Throttled:
        return tr("The server asked to wait, again and again, and took nothing. Go on in a few minutes.");
    case ErrorKind::NotUnderstood:
        if (error.code == "captive-portal"_L1)
            return tr("This network seems to want a sign-in of its own: open any web page in your browser, "
                      "then try again.");
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
        return keychain(error);
    case ErrorKind::CacheFailed:
        return tr("The messages kept on this computer cannot be used (%1): %2.")
            .arg(error.code, PlainText::isolated(error.message, 160));
    case ErrorKind::SomebodyElse:
        return tr("Somebody else signed in than was asked.");
    }
    return {};
}

// What stood in the way, and what to do. A certificate that is not to be believed is never waved through.
QString Phrases::neverLeft(const Error &error)
{
    const std::pair<QLatin1StringView, QString> sentences[] = {
        {"offline"_L1,
         tr("This computer seems to be offline: %1. Check the network connection, then try again.")},
        {"refused"_L1,
         tr("The server did not take the connection (%1). Try again; if it stays so, ask your administrator "
            "whether a firewall stands in between.")},
        {"proxy-authentication"_L1, tr("This network's proxy wants a user name and a password first (%1).")},
        {"proxy"_L1,
         tr("This network's proxy did not let Takeback through (%1). Check the system's proxy settings, or "
            "ask your administrator.")},
        {"tls"_L1,
         tr("No secure connection could be made (%1). Try again; if it stays so, ask your administrator what "
            "on this network stands in between.")},
        {"certificate-expired"_L1,
         tr("The server's certificate is too old to be trusted (%1). Check this computer's date and time; if "
            "they are right, whoever runs the server has to renew it: tell your administrator.")},
        {"certificate-not-yet-valid"_L1,
         tr("The server's certificate is not valid yet (%1). Check this computer's date and time; if they "
            "are right, tell your administrator.")},
        {"certificate-untrusted"_L1,
         tr("Nobody this computer trusts vouches for the server (%1). Something on this network may be "
            "reading along: ask your administrator. Does the network want a sign-in of its own? Open any web "
            "page in your browser, then try again.")},
        {"certificate-host"_L1,
         tr("Another server answered in this one's place (%1). Does this network want a sign-in of its own? "
            "Open any web page in your browser, then try again. If it stays so, ask your administrator.")},
        {"certificate"_L1,
         tr("The server's certificate cannot be trusted (%1). Ask your administrator about it.")},
    };
    const QString reason = PlainText::isolated(error.message, 160);
    for (const auto &[code, sentence] : sentences)
        if (error.code == code)
            return sentence.arg(reason);
    return tr("The server could not be reached: %1. Check the network connection, then try again.")
        .arg(reason);
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

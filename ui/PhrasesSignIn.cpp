// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Phrases.h"

#include "ui/PlainText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

// What the numbers of Microsoft's "Entra authentication and authorization error codes" mean here: what
// happened, what to do and who can do it. They fit a sign-in as well as a renewal.
struct Numbered {
    int numbers[8];
    const char *sentence;
};

const char NotApproved[] =
    QT_TRANSLATE_NOOP("Phrases",
                      "Takeback has not been given its permissions yet. Sign in again and agree; where that "
                      "is not allowed, your administrator can approve it.");

const Numbered byNumber[] = {
    {{16000, 50020},
     QT_TRANSLATE_NOOP(
         "Phrases",
         "The account you chose does not belong to this organisation, not even as a guest. Sign "
         "out in the browser, then sign in again with another account.")},
    {{90072},
     QT_TRANSLATE_NOOP("Phrases",
                       "This account belongs to another organisation and is not a guest in this one. Choose "
                       "another account, or ask your administrator to invite it.")},
    {{16003, 50034, 51004, 50014},
     QT_TRANSLATE_NOOP("Phrases",
                       "This organisation has no such account. Check how it is spelled; if you were invited "
                       "as a guest, accept the invitation first. Then sign in again.")},
    {{50011, 900971},
     QT_TRANSLATE_NOOP("Phrases",
                       "The app registration lacks the address that the browser comes back to. Your "
                       "administrator, or whoever registered the app, can add http://localhost under “Mobile "
                       "and desktop applications”.")},
    {{50053},
     QT_TRANSLATE_NOOP("Phrases",
                       "The account is locked for a while, or sign-ins from this network are blocked. Wait a "
                       "little, then try again; if it stays so, ask your administrator.")},
    {{50055, 50144},
     QT_TRANSLATE_NOOP("Phrases",
                       "The password has expired. Set a new one, in Outlook on the web for instance, then "
                       "sign in again.")},
    {{50057},
     QT_TRANSLATE_NOOP("Phrases",
                       "This account is switched off. Your administrator can switch it on again.")},
    {{50058},
     QT_TRANSLATE_NOOP("Phrases",
                       "The browser had no sign-in that could be used. Sign in again and choose your "
                       "account.")},
    {{50072, 50079},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your organisation wants a second proof that it is you, and none is set up for you "
                       "yet. Sign in again and follow what the browser asks.")},
    {{50074, 50076, 50078, 50158},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your organisation wants a second proof that it is you. Sign in again and give it in "
                       "the browser.")},
    {{50097, 50129, 50155},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your organisation lets only devices sign in that it knows. Ask your administrator "
                       "how this computer can be registered.")},
    {{50105},
     QT_TRANSLATE_NOOP("Phrases",
                       "You have not been assigned to this app. Ask your administrator to assign you.")},
    {{50126},
     QT_TRANSLATE_NOOP("Phrases", "The user name or the password was wrong. Sign in again to correct it.")},
    {{50131, 53003, 530032},
     QT_TRANSLATE_NOOP("Phrases",
                       "An access policy of your organisation does not allow this sign-in. Your "
                       "administrator can say why, and what would be allowed.")},
    {{50132, 50133, 50173},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your password was changed or your sign-ins were ended, so this one is no longer "
                       "valid. Sign in again to go on.")},
    {{50194},
     QT_TRANSLATE_NOOP("Phrases",
                       "This app registration is for one organisation only. Enter that organisation's id or "
                       "domain in the settings; your administrator knows it.")},
    {{50196},
     QT_TRANSLATE_NOOP(
         "Phrases",
         "Takeback asked the sign-in service too often, and it has had enough. That is a "
         "mistake in the program: please report it to Takeback's makers, and try again later.")},
    {{500011, 650052},
     QT_TRANSLATE_NOOP("Phrases",
                       "Exchange Online or Microsoft Graph is not enabled in this organisation. Ask your "
                       "administrator whether it has a subscription for it.")},
    {{500021, 500022, 500212, 500213},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your organisation or this network does not let you sign in to that other "
                       "organisation. Ask your administrator whether it can be allowed.")},
    {{53000},
     QT_TRANSLATE_NOOP("Phrases",
                       "This computer does not meet your organisation's rules for devices. Ask your "
                       "administrator what it lacks.")},
    {{53001},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your organisation lets only computers sign in that have joined its domain. Ask your "
                       "administrator about this one.")},
    {{53002},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your organisation lets only approved apps sign in, and Takeback is not among them. "
                       "Your administrator can add it.")},
    {{530035},
     QT_TRANSLATE_NOOP("Phrases",
                       "The security defaults of your organisation do not allow this sign-in. Your "
                       "administrator can say why, and what would be allowed.")},
    {{53004, 53010, 53011},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your account was taken to be at risk, or a second proof cannot be set up from here. "
                       "Your administrator can help.")},
    {{54005},
     QT_TRANSLATE_NOOP("Phrases",
                       "The browser's answer had been used already. Sign in again from the start.")},
    {{65001}, NotApproved},
    {{65004},
     QT_TRANSLATE_NOOP("Phrases",
                       "The request for permissions was declined, so nothing was changed. You can sign in "
                       "again and agree.")},
    {{650056, 650057},
     QT_TRANSLATE_NOOP("Phrases",
                       "The app registration does not list a permission that Takeback asks for, or the "
                       "client id is another app's. Check the client id; your administrator, or whoever "
                       "registered the app, can add the permission.")},
    {{70000, 70008, 700082, 700084},
     QT_TRANSLATE_NOOP("Phrases",
                       "This sign-in has expired: it was not finished, or not used, for too long. Sign in "
                       "again.")},
    {{70043},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your organisation wants you to sign in more often. Sign in again to go on.")},
    {{70011},
     QT_TRANSLATE_NOOP("Phrases",
                       "A permission that Takeback asks for is not known there. Check in the settings that "
                       "you chose the right cloud, and sign in with a work or school account.")},
    {{700016, 70001, 700011, 7000112},
     QT_TRANSLATE_NOOP("Phrases",
                       "The organisation does not accept this app registration: its client id is unknown "
                       "there, or switched off. Check the client id and the organisation in the settings, or "
                       "ask your administrator.")},
    {{700005},
     QT_TRANSLATE_NOOP("Phrases",
                       "The sign-in began at one organisation and was to end at another. That is a mistake "
                       "in the program: please report it to Takeback's makers.")},
    {{700025},
     QT_TRANSLATE_NOOP("Phrases",
                       "Takeback sent a secret where none may be sent. That is a mistake in the program: "
                       "please report it to Takeback's makers.")},
    {{7000218},
     QT_TRANSLATE_NOOP("Phrases",
                       "The app registration is not set up for a program on a computer. Your administrator, "
                       "or whoever registered the app, can add “Mobile and desktop applications” and allow "
                       "public client flows.")},
    {{50147, 501481, 501491},
     QT_TRANSLATE_NOOP("Phrases",
                       "The proof that the answer belongs to this program (PKCE) was not accepted. That is a "
                       "mistake in the program: please report it to Takeback's makers.")},
    {{90002, 90038},
     QT_TRANSLATE_NOOP("Phrases",
                       "This cloud knows no such organisation. Check in the settings that its id or domain "
                       "is right, and that you chose the right cloud.")},
    {{90033, 90006, 90024, 50033, 90012},
     QT_TRANSLATE_NOOP("Phrases",
                       "The sign-in service has trouble of its own just now. Try again in a few minutes.")},
    {{90055},
     QT_TRANSLATE_NOOP("Phrases",
                       "Too many requests of your organisation reach the sign-in service just now. Try again "
                       "in a few minutes.")},
    {{90093, 90094, 900941},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your organisation lets only an administrator approve Takeback. Send the approval "
                       "link to your administrator; once it is approved, sign in again.")},
    {{90095},
     QT_TRANSLATE_NOOP("Phrases",
                       "Your organisation wants an administrator to approve Takeback, and the browser "
                       "offered to send the request. Once your administrator has approved it, sign in "
                       "again.")},
    {{9002332, 500208},
     QT_TRANSLATE_NOOP("Phrases",
                       "This kind of account is not allowed here: Takeback needs a work or school account. "
                       "Sign in again and choose one.")},
};

// What OAuth's own names mean, where the number is none of the above. The last letter may be a star.
struct Named {
    const char *name;
    const char *sentence;
};

const char Misconfigured[] = QT_TRANSLATE_NOOP("Phrases",
                                               "The sign-in service did not accept what Takeback asked for. "
                                               "Check the client id, the organisation and the "
                                               "cloud in the settings, or ask your administrator.");
const char Unregistered[] = QT_TRANSLATE_NOOP(
    "Phrases",
    "The organisation does not accept this app registration: ask your administrator for the right client id, "
    "and whether “Mobile and desktop applications” is set up for it.");
const char Unwell[] =
    QT_TRANSLATE_NOOP("Phrases", "The sign-in service has trouble of its own. Try again later.");
const char WantsMore[] = QT_TRANSLATE_NOOP(
    "Phrases", "Your organisation wants more of you. Sign in again and follow what the browser asks.");

const Named byName[] = {
    {"access_denied",
     QT_TRANSLATE_NOOP("Phrases", "The sign-in was declined, so nothing was changed. You can try again.")},
    {"invalid_grant", QT_TRANSLATE_NOOP("Phrases", "The sign-in was not accepted. Sign in again.")},
    {"interaction_required", WantsMore},
    {"login_required", WantsMore},
    {"consent_required", NotApproved},
    {"invalid_client", Unregistered},
    {"unauthorized_client", Unregistered},
    {"invalid_request", Misconfigured},
    {"invalid_scope", Misconfigured},
    {"invalid_resource", Misconfigured},
    {"unsupported_*", Misconfigured},
    {"temporarily_unavailable", Unwell},
    {"server_error", Unwell},
};

// Empty where the number is not known.
QString numbered(int number)
{
    for (const Numbered &one : byNumber)
        if (number != 0
            && std::find(std::begin(one.numbers), std::end(one.numbers), number) != std::end(one.numbers))
            return Phrases::tr(one.sentence);
    return {};
}

// Empty where the name is not known.
QString named(const QString &code)
{
    for (const Named &one : byName) {
        const auto name = QLatin1StringView(one.name);
        if (name.endsWith(u'*') ? code.startsWith(name.chopped(1)) : code == name)
            return Phrases::tr(one.sentence);
    }
    return {};
}

} // namespace

QString Phrases::signInTrouble(const Error &error)
{
    if (error.kind == ErrorKind::TimedOut && error.httpStatus == 0 && error.code.isEmpty())
        return tr("Nobody finished the sign-in in time. Try again.");
    if (error.kind == ErrorKind::NeverLeft && error.code == "listen"_L1)
        return tr("Takeback could not wait for the browser on this computer: no free port on localhost. "
                  "Check firewall and network settings, then try again.");
    if (error.kind != ErrorKind::Refused && error.kind != ErrorKind::SignInNeeded
        && error.kind != ErrorKind::Throttled)
        return trouble(error);
    if (const QString known = numbered(error.entraCode); !known.isEmpty())
        return known;
    if (const QString known = named(error.code); !known.isEmpty())
        return error.message.isEmpty() ? known
                                       : QString(known + u' ' + PlainText::isolated(error.message, 300));
    if (error.kind != ErrorKind::Refused)
        return trouble(error);
    const QString said = error.message.isEmpty() ? error.code : error.message;
    return tr("The sign-in service refused: %1").arg(PlainText::isolated(said, 300));
}

QString Phrases::signInAgain(const Error &error)
{
    const bool isUnexplained = error.code.isEmpty() || error.code == "invalid_grant"_L1;
    if (error.kind == ErrorKind::SignInNeeded && isUnexplained && numbered(error.entraCode).isEmpty())
        return trouble(error);
    return signInTrouble(error);
}

} // namespace Takeback

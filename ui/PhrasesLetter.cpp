// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Phrases.h"

#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

struct Reason {
    const char *scope;
    const char *why;
};

const Reason reasons[] = {
    {"Mail.ReadWrite",
     QT_TRANSLATE_NOOP("Phrases", "to list the messages I sent and to ask for their recall")},
    {"Mail.ReadWrite.Shared",
     QT_TRANSLATE_NOOP("Phrases", "to do the same in mailboxes that others have shared with me")},
    {"User.Read", QT_TRANSLATE_NOOP("Phrases", "to see whose mailbox it is")},
    {"offline_access", QT_TRANSLATE_NOOP("Phrases", "to stay signed in until I sign out")},
    {"openid", QT_TRANSLATE_NOOP("Phrases", "to know who signed in")},
    {"profile", QT_TRANSLATE_NOOP("Phrases", "to know the name of who signed in")},
};

QString listed(const QString &scope)
{
    const QString name = PlainText::line(scope, 120);
    for (const Reason &one : reasons)
        if (scope.section(u'/', -1).compare(QLatin1StringView(one.scope), Qt::CaseInsensitive) == 0)
            return u"- "_s + name + u": "_s + Phrases::tr(one.why);
    return u"- "_s + name;
}

} // namespace

QString Phrases::letterToAdministrator(const QUrl &link, const QString &clientId, const QStringList &scopes)
{
    QStringList permissions;
    for (const QString &scope : scopes)
        permissions << listed(scope);
    const QStringList paragraphs{
        tr("Hello,"),
        tr("I would like to use Takeback. It is a program on my computer that asks Exchange Online to recall "
           "messages that I sent by mistake. In our organisation an administrator has to approve it first."),
        tr("Please open this link, sign in as somebody who may approve apps (a Cloud Application "
           "Administrator, for instance), and accept:")
            + u'\n' + QString::fromLatin1(link.toEncoded()),
        tr("Client id of the app: %1").arg(PlainText::line(clientId, 120)),
        tr("What it asks for, and why. All of these are delegated permissions: with them the app can do what "
           "the person who is signed in may do, and nothing more.")
            + u'\n' + permissions.join(u'\n'),
        tr("Takeback talks to Microsoft's sign-in service and to Microsoft Graph, and to nobody else. You "
           "can "
           "withdraw the approval at any time under “Enterprise applications” in the Microsoft Entra admin "
           "center."),
        tr("After you have accepted, the browser may end at an address on localhost and say that this page "
           "cannot be shown. That is all right: the approval has been given."),
        tr("Thank you!")};
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

} // namespace Takeback

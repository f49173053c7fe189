// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoOutlook.h"

#include "app/demo/DemoForm.h"
#include "app/demo/DemoPages.h"

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

// Of those who can sign in, and of the shared mailbox.
const Item *find(Mailbox &mailbox, const QString &id)
{
    for (const Person &person : mailbox.people().all()) {
        if (!person.canSignIn && !person.isShared)
            continue;
        if (const Item *item = mailbox.box(person.upn).find(Folder::All, Box::urlSafe(id)))
            return item;
    }
    return nullptr;
}

QString names(const QList<Contact> &contacts)
{
    QStringList all;
    for (const Contact &contact : contacts)
        all.append(contact.name);
    return all.join(u", "_s);
}

} // namespace

HttpReply outlookPage(const HttpRequest &request, Mailbox &mailbox)
{
    const Item *item = find(mailbox, Form(request.query()).value("ItemID"));
    if (!item)
        return Pages::plain(u"Outlook on the web"_s,
                            u"The real one would open this message here. The demo has none."_s);
    const Mail &mail = *item->mail;
    return Pages::letter(mail.subject, QString(mail.from.name % u" → "_s % names(mail.to + mail.cc)),
                         mail.text);
}

} // namespace Takeback::Demo

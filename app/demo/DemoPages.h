// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the pretend sign-in, as HTML of its own design: light and dark, no JavaScript, everything
// escaped, each saying plainly that this is a pretence. Decides nothing.
#pragma once

#include "app/demo/DemoHttp.h"
#include "app/demo/DemoPeople.h"

namespace Takeback::Demo::Pages {

struct Flow { // the address forms are posted to, and the sign-in they belong to
    QString action;
    QString id;
};

// `isOnlyHinted`: the hinted person alone is offered, if there is one, and a way to all the others.
HttpReply choose(const Flow &flow, const QList<Person> &people, const QString &hint, bool isOnlyHinted);
HttpReply consent(const Flow &flow, const Person &person, const QStringList &scopes,
                  const QString &redirectUri);
HttpReply needsApproval(const Flow &flow, const Person &person); // only an administrator may consent
HttpReply approve(const Flow &flow, const QString &client, const QStringList &scopes); // and here one does
HttpReply error(int status, const QString &title, const QString &text);
HttpReply plain(const QString &title, const QString &text);
HttpReply letter(const QString &title, const QString &about, const QString &text); // its lines as they are

// Back to the program, as Microsoft writes it: an address without a path gets one, a space is '+'.
HttpReply redirect(const QString &redirectUri, const QList<std::pair<QByteArray, QString>> &answer);

} // namespace Takeback::Demo::Pages

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

HttpReply choose(const Flow &flow, const QList<Person> &people, const QString &hint);
HttpReply consent(const Flow &flow, const Person &person, const QStringList &scopes,
                  const QString &redirectUri);
HttpReply error(int status, const QString &title, const QString &text);
HttpReply plain(const QString &title, const QString &text);

} // namespace Takeback::Demo::Pages

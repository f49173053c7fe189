// SPDX-License-Identifier: GPL-3.0-or-later
// Mail that is not Mira's ordinary own: a little from others, and mails made to break a mail program.
#include "app/demo/DemoMail.h"

namespace Takeback::Demo {

QList<Mail> sentByOthers(qint64)
{
    return {};
}

QList<Mail> hostileMails(qint64)
{
    return {};
}

} // namespace Takeback::Demo

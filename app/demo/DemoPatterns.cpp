// SPDX-License-Identifier: GPL-3.0-or-later
// What Mira writes on an ordinary day.
#include "app/demo/DemoMailTables.h"

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

const QList<Language> &languages()
{
    static const QList<Language> all = {
        {u"en"_s,
         100,
         {{Audience::Colleague, u"{topic}: where we stand",
           u"Hi {who},\n\nshort note on {topic}: we are on time, {n} is the number to quote.\n\nMira"}},
         {u"Warehouse move"_s, u"Budget round"_s},
         {u"Monday"_s, u"Tuesday"_s},
         u"Re: "_s}};
    return all;
}

} // namespace Takeback::Demo

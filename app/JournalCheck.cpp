// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/JournalCheck.h"

#include "app/store/RecallJournal.h"

using namespace Qt::StringLiterals;

namespace Takeback {

bool checkJournal(const QString &file, QString *finding)
{
    const auto checked = RecallJournal::verify(file);
    *finding = checked
        ? QString(u"'"_s % file % u"': "_s % QString::number(*checked) % u" lines, chain whole"_s)
        : QString(u"--verify-journal: '"_s % file % u"': "_s % checked.error().message);
    return checked.has_value();
}

} // namespace Takeback

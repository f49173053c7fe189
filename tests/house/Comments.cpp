// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/Layers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Takeback {

// One expression finds what a comment may not begin in (raw text, text, characters) and the comments
// themselves.
QString withoutComments(const QString &code)
{
    static const QRegularExpression piece(
        uR"((?<raw>R"([^()\s\\]{0,16})\(.*?\)\g{2}")|(?<text>"(?:\\.|[^"\\\n])*")|(?<sign>(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')|(?<comment>//[^\n]*|/\*.*?\*/))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString kept;
    qsizetype from = 0;
    for (auto matches = piece.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedStart(u"comment"_s) < 0)
            continue;
        kept += QStringView(code).mid(from, match.capturedStart() - from);
        kept += QString(match.capturedView().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    return QString(kept % QStringView(code).mid(from));
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Phrases.h"

#include "ui/PlainText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Takeback {

QString Phrases::recallNotice()
{
    return tr("Recall notice", "a mail that a recall left in Sent Items");
}

QString Phrases::searchHint(const SearchQuery::Hint &hint)
{
    const QString typed = PlainText::isolated(hint.text, 40);
    const auto op = QString(hint.text).remove(u'-').section(u':', 0, 0).toLower();
    switch (hint.trouble) {
    case SearchQuery::Trouble::UnknownOperator:
        return tr("“%1” is searched as words: there is no such operator.").arg(typed);
    case SearchQuery::Trouble::NotADate:
        return tr("“%1” is no date. Write %2.")
            .arg(typed, QString(op % u':' % QDate::currentDate().toString(Qt::ISODate)));
    case SearchQuery::Trouble::NotAValue:
        return tr("“%1” is not known. Write %2.")
            .arg(typed, op == u"has"_s ? u"has:attachment"_s : u"is:external"_s);
    case SearchQuery::Trouble::MissingValue:
        return tr("Write something after “%1”.").arg(typed);
    case SearchQuery::Trouble::OpenQuote:
        return tr("The quotation mark is not closed yet.");
    }
    return {};
}

} // namespace Takeback

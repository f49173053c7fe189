// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/JournalCheck.h"

#include "app/store/JournalExport.h"
#include "app/store/RecallJournal.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr qint64 MostOfALine = 1024 * 1024;

enum class Kind { Journal, Csv, JsonLines };

// By its first bytes: a line of the journal says its version, one of an export does not.
Kind kindOf(const QString &path)
{
    QFile file(path);
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readLine(MostOfALine) : QByteArray();
    if (line.startsWith("\"id\","))
        return Kind::Csv;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return object.contains("chain"_L1) && !object.contains("v"_L1) ? Kind::JsonLines : Kind::Journal;
}

Result<QString> check(const QString &file)
{
    const Kind kind = kindOf(file);
    if (kind == Kind::Journal) {
        const auto checked = RecallJournal::verify(file);
        return checked ? Result(QString(QString::number(*checked) % u" lines"_s)) : checked.error();
    }
    const auto checked = JournalExport::verify(file);
    if (!checked)
        return checked.error();
    return QString((kind == Kind::Csv ? u"export as CSV, "_s : u"export as JSON Lines, "_s)
                   % QString::number(checked->recalls) % u" recalls"_s);
}

} // namespace

bool checkJournal(const QString &file, QString *finding)
{
    const auto checked = check(file);
    *finding = checked
        ? QString(u"'"_s % file % u"': "_s % *checked
                  % u", chain whole (an edited line would show; a file rewritten as a whole would not)"_s)
        : QString(u"--verify-journal: '"_s % file % u"': "_s % checked.error().message);
    return checked.has_value();
}

} // namespace Takeback

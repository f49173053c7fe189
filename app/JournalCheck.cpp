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

// A last line without its end that was not counted.
bool isUnfinished(const QString &path, int lines)
{
    QFile file(path);
    const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return !all.isEmpty() && !all.endsWith('\n') && all.count('\n') == lines;
}

Result<QString> check(const QString &file)
{
    const Kind kind = kindOf(file);
    if (kind == Kind::Journal) {
        const auto checked = RecallJournal::verify(file);
        if (!checked)
            return checked.error();
        return QString(
            QString::number(*checked) % u" lines"_s
            % (isUnfinished(file, *checked) ? u" and an unfinished last one, not checked"_s : QString())
            % u", chain whole (an edited line would show; lines cut off its end, or a file rewritten "
              "as a whole, would not)"_s);
    }
    const auto checked = JournalExport::verify(file);
    if (!checked)
        return checked.error();
    return QString(
        (kind == Kind::Csv ? u"export as CSV, "_s : u"export as JSON Lines, "_s)
        % QString::number(checked->recalls)
        % u" recalls, chain whole (an edited or missing line would show; a file rewritten as a whole "
          "would not)"_s);
}

} // namespace

bool checkJournal(const QString &file, QString *finding)
{
    const auto checked = check(file);
    *finding = checked ? QString(u"'"_s % file % u"': "_s % *checked)
                       : QString(u"--verify-journal: '"_s % file % u"': "_s % checked.error().message);
    return checked.has_value();
}

} // namespace Takeback

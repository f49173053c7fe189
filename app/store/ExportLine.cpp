// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ExportLine.h"

#include "app/store/Chain.h"
#include "app/types/CsvCell.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Takeback::ExportLine {

namespace {

QString text(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonValue countOf(const Recall &recall, int RecallReport::*count)
{
    return recall.report ? QJsonValue(recall.report.value().*count) : QJsonValue();
}

struct Column {
    const char *name;
    QJsonValue (*value)(const Recall &recall);
};

// Times are UTC, ISO 8601. An empty cell, or a member that is missing: there is none.
constexpr std::array Columns{
    Column{"id", [](const Recall &r) -> QJsonValue { return r.id; }},
    Column{"runId", [](const Recall &r) -> QJsonValue { return r.runId; }},
    Column{"state", [](const Recall &r) -> QJsonValue { return stateWord(r.state); }},
    Column{"outcome", [](const Recall &r) -> QJsonValue { return outcomeWord(r.outcome()); }},
    Column{"plannedAt", [](const Recall &r) -> QJsonValue { return text(r.plannedAt); }},
    Column{"sendingAt", [](const Recall &r) -> QJsonValue { return text(r.sendingAt); }},
    Column{"endedAt", [](const Recall &r) -> QJsonValue { return text(r.endedAt); }},
    Column{"hasNeverLeft", [](const Recall &r) -> QJsonValue { return r.hasNeverLeft; }},
    Column{"wasInterrupted", [](const Recall &r) -> QJsonValue { return r.wasInterrupted; }},
    Column{"messageId", [](const Recall &r) -> QJsonValue { return r.messageId; }},
    Column{"internetMessageId", [](const Recall &r) -> QJsonValue { return r.internetMessageId; }},
    Column{"httpStatus",
           [](const Recall &r) {
               return r.exchange && r.exchange->isAnswered() ? QJsonValue(r.exchange->status) : QJsonValue();
           }},
    Column{"requestId",
           [](const Recall &r) { return r.exchange ? QJsonValue(r.exchange->requestId) : QJsonValue(); }},
    Column{
        "clientRequestId",
        [](const Recall &r) { return r.exchange ? QJsonValue(r.exchange->clientRequestId) : QJsonValue(); }},
    Column{"serverDate",
           [](const Recall &r) { return r.exchange ? QJsonValue(r.exchange->date) : QJsonValue(); }},
    Column{"hubServer", [](const Recall &r) -> QJsonValue { return r.hubServer; }},
    Column{"recallMailId", [](const Recall &r) -> QJsonValue { return r.recallMailId; }},
    Column{"errorCode", [](const Recall &r) { return r.error ? QJsonValue(r.error->code) : QJsonValue(); }},
    Column{"reportReceivedAt",
           [](const Recall &r) { return r.report ? QJsonValue(text(r.report->receivedAt)) : QJsonValue(); }},
    Column{"reportSucceeded", [](const Recall &r) { return countOf(r, &RecallReport::succeeded); }},
    Column{"reportFailed", [](const Recall &r) { return countOf(r, &RecallReport::failed); }},
    Column{"reportPending", [](const Recall &r) { return countOf(r, &RecallReport::pending); }},
};
constexpr Column Subject{"subject", [](const Recall &r) -> QJsonValue { return r.subject; }};
constexpr Column Note{"note", [](const Recall &r) -> QJsonValue { return r.note; }};
constexpr QByteArrayView CsvLink = ",\"";
constexpr qsizetype LinkSize = 64;

QList<Column> columns(const ExportWish &wish)
{
    QList<Column> all(Columns.begin(), Columns.end());
    if (wish.hasSubjects)
        all << Subject;
    if (wish.hasNotes)
        all << Note;
    return all;
}

QByteArray cell(const QString &text)
{
    return csvCell(text).toUtf8();
}

constexpr char EndOf[] = "\"end, recalls before it: ";
constexpr char JsonEndOf[] = "{\"recalls\":";

std::optional<int> countIn(const QByteArray &line, const QByteArray &start)
{
    bool isNumber = false;
    const qsizetype to =
        line.startsWith(start) ? line.indexOf(start.startsWith('"') ? '"' : ',', start.size()) : -1;
    const int count = line.mid(start.size(), to - start.size()).toInt(&isNumber);
    return to > 0 && isNumber ? std::optional(count) : std::nullopt;
}

QByteArray chained(const QByteArray &bare, const QByteArray &before)
{
    return bare + CsvLink.toByteArray() + chainLink(bare, before) + '"';
}

} // namespace

QByteArray csvHead(const ExportWish &wish)
{
    QByteArrayList cells;
    for (const Column &column : columns(wish))
        cells << cell(QString::fromLatin1(column.name));
    return cells.join(',') + ",\"chain\"";
}

QByteArray csv(const Recall &recall, const ExportWish &wish, const QByteArray &before)
{
    QByteArrayList cells;
    for (const Column &column : columns(wish)) {
        const QJsonValue value = column.value(recall);
        cells << (value.isDouble()     ? cell(QString::number(value.toInteger()))
                      : value.isBool() ? cell(value.toBool() ? u"yes"_s : u"no"_s)
                                       : cell(value.toString()));
    }
    return chained(cells.join(','), before);
}

QByteArray json(const Recall &recall, const ExportWish &wish, const QByteArray &before)
{
    QJsonObject object;
    for (const Column &column : columns(wish)) {
        const QJsonValue value = column.value(recall);
        if (!value.isNull() && !(value.isString() && value.toString().isEmpty()))
            object.insert(QLatin1StringView(column.name), value);
    }
    const QByteArray bare = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return bare.chopped(1) + ",\"chain\":\"" + chainLink(bare, before) + "\"}";
}

QByteArray csvEnd(int recalls, const ExportWish &wish, const QByteArray &before)
{
    const QByteArray rest = QByteArray(",\"\"").repeated(columns(wish).size() - 1);
    return chained(EndOf + QByteArray::number(recalls) + '"' + rest, before);
}

QByteArray jsonEnd(int recalls, const QByteArray &before)
{
    const QByteArray bare = JsonEndOf + QByteArray::number(recalls) + '}';
    return bare.chopped(1) + ",\"chain\":\"" + chainLink(bare, before) + "\"}";
}

std::optional<int> csvCount(const QByteArray &line)
{
    return countIn(line, EndOf);
}

std::optional<int> jsonCount(const QByteArray &line)
{
    return countIn(line, JsonEndOf);
}

bool isCsvHead(const QByteArray &line)
{
    return line.startsWith("\"id\",\"runId\",\"state\",") && line.endsWith(",\"chain\"");
}

bool isCsvChained(const QByteArray &line, const QByteArray &before)
{
    const auto bare = line.size() - CsvLink.size() - LinkSize - 1;
    return bare > 0 && line == chained(line.left(bare), before);
}

bool isCsvOpen(const QByteArray &text)
{
    return text.count('"') % 2 != 0;
}

} // namespace Takeback::ExportLine

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/JournalExport.h"

#include "app/store/Chain.h"
#include "app/store/ExportLine.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr qint64 LongestLine = 1024 * 1024; // of a file that is to be checked

Error trouble(const QString &code, const QString &words)
{
    return {ErrorKind::DiskFull, 0, code, words};
}

Error wrong(const QString &what)
{
    return {ErrorKind::NotUnderstood, 0, {}, what};
}

Error troubleOf(const QSaveFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return trouble(isFull ? u"disk-full"_s : u"failed"_s, file.errorString());
}

bool isJsonChained(const QByteArray &line, const QByteArray &before)
{
    constexpr QByteArrayView key = ",\"chain\":\"";
    const auto at = line.lastIndexOf(key);
    if (at < 0 || !line.endsWith("\"}") || !QJsonDocument::fromJson(line).isObject())
        return false;
    const auto from = at + key.size();
    return line.mid(from, line.size() - 2 - from) == chainLink(line.left(at) + '}', before);
}

// One record without its line end; of CSV it may be several lines. `lines` counts those read.
QByteArray takeRecord(QFile &file, bool isCsv, int *lines)
{
    QByteArray record;
    do {
        record += file.readLine(LongestLine);
        ++*lines;
    } while (isCsv && ExportLine::isCsvOpen(record) && record.size() < LongestLine && !file.atEnd());
    const QByteArray end = isCsv ? QByteArray("\r\n") : QByteArray("\n");
    return record.endsWith(end) ? record.chopped(end.size()) : record;
}

} // namespace

JournalExport::JournalExport(QList<Recall> recalls, ExportWish wish, QObject *parent)
    : QObject(parent), m_recalls(std::move(recalls)), m_wish(std::move(wish))
{
    m_writer.setMaxThreadCount(1);
}

JournalExport::~JournalExport()
{
    m_isCanceled = true;
    m_writer.waitForDone();
}

void JournalExport::start()
{
    m_writer.start([this] {
        QMetaObject::invokeMethod(
            this, [this, result = write()] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    });
}

Result<int> JournalExport::write() const
{
    const bool isCsv = m_wish.format == ExportWish::Format::Csv;
    if (QFileInfo(m_wish.file).isDir())
        return trouble(u"failed"_s, u"It is a folder."_s);
    QSaveFile file(m_wish.file);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return trouble(QFileInfo(QFileInfo(m_wish.file).path()).isDir() ? u"read-only"_s : u"failed"_s,
                       file.errorString());
    const QByteArray end = isCsv ? QByteArray("\r\n") : QByteArray("\n");
    QByteArray before;
    if (isCsv) {
        before = ExportLine::csvHead(m_wish);
        file.write(before + end);
    }
    for (const Recall &recall : m_recalls) {
        if (m_isCanceled || file.error() != QFileDevice::NoError)
            break;
        before = isCsv ? ExportLine::csv(recall, m_wish, before) : ExportLine::json(recall, m_wish, before);
        file.write(before + end);
    }
    if (file.error() == QFileDevice::NoError)
        file.write((isCsv ? ExportLine::csvEnd(int(m_recalls.size()), m_wish, before)
                          : ExportLine::jsonEnd(int(m_recalls.size()), before))
                   + end);
    file.flush();
    if (file.error() != QFileDevice::NoError) // commit() forgets it
        return troubleOf(file);
    if (m_isCanceled)
        file.cancelWriting();
    return file.commit() ? Result<int>(int(m_recalls.size())) : troubleOf(file);
}

Result<JournalExport::Finding> JournalExport::verify(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(file.errorString());
    const bool isCsv = !file.peek(1).startsWith('{');
    Finding finding{isCsv ? ExportWish::Format::Csv : ExportWish::Format::JsonLines, 0};
    QByteArray before;
    int number = 0;
    std::optional<int> end; // what the closing line says
    while (!file.atEnd() && !end) {
        const int first = number + 1;
        const QByteArray record = takeRecord(file, isCsv, &number);
        const bool isHead = isCsv && first == 1;
        const bool isRight = isHead ? ExportLine::isCsvHead(record)
            : isCsv                 ? ExportLine::isCsvChained(record, before)
                                    : isJsonChained(record, before);
        if (!isRight)
            return wrong(u"line "_s % QString::number(first) % u" is not as it was written"_s);
        end = isHead ? std::nullopt : isCsv ? ExportLine::csvCount(record) : ExportLine::jsonCount(record);
        finding.recalls += isHead || end ? 0 : 1;
        before = record;
    }
    if (!end)
        return wrong(u"its closing line is missing: lines were cut off its end"_s);
    if (!file.atEnd() || *end != finding.recalls)
        return wrong(u"its closing line is not at its end"_s);
    return finding;
}

} // namespace Takeback

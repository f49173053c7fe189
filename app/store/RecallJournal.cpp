// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/RecallJournal.h"

#include "app/store/JournalFile.h"
#include "app/store/JournalLine.h"

using namespace Qt::StringLiterals;

namespace Takeback {

RecallJournal::RecallJournal(QObject *parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(-1);
}

RecallJournal::~RecallJournal()
{
    m_writer.waitForDone();
}

std::optional<Error> RecallJournal::open(const QString &path)
{
    auto file = std::make_shared<JournalFile>(path);
    if (auto error = file->open())
        return error;
    m_file = std::move(file);
    const QByteArrayList lines = m_file->takeLines();
    for (const QByteArray &line : lines) {
        if (const auto recall = JournalLine::read(line))
            take(*recall);
        else
            ++m_damagedLines;
    }
    if (auto error = interruptSending())
        return error;
    for (int row = 0; row < m_recalls.size(); ++row)
        Q_EMIT added(row);
    return std::nullopt;
}

// The program ended while these were on their way: nobody knows whether they were carried out.
std::optional<Error> RecallJournal::interruptSending()
{
    for (Recall &recall : m_recalls) {
        if (recall.state != RecallState::Sending)
            continue;
        recall.state = RecallState::Unknown;
        recall.wasInterrupted = true;
        recall.endedAt = QDateTime::currentDateTimeUtc();
        if (auto error = m_file->append(recall)) {
            m_file.reset();
            return error;
        }
    }
    return std::nullopt;
}

void RecallJournal::take(const Recall &recall)
{
    const auto known = m_rows.constFind(recall.id);
    if (known != m_rows.cend()) {
        m_recalls[*known] = recall;
        return;
    }
    const int row = int(m_recalls.size());
    m_recalls.append(recall);
    m_rows.insert(recall.id, row);
    for (const QString &key : {recall.internetMessageId, recall.messageId})
        if (!key.isEmpty() && !m_rowsOfMessage.value(key).endsWith(row))
            m_rowsOfMessage[key].append(row);
}

const Recall *RecallJournal::find(const QString &recallId) const
{
    const auto row = m_rows.constFind(recallId);
    return row == m_rows.cend() ? nullptr : &m_recalls.at(*row);
}

const Recall *RecallJournal::lastOf(const Message &message) const
{
    auto rows = m_rowsOfMessage.constFind(message.internetMessageId);
    if (message.internetMessageId.isEmpty() || rows == m_rowsOfMessage.cend())
        rows = m_rowsOfMessage.constFind(message.id);
    if (rows == m_rowsOfMessage.cend())
        return nullptr;
    const Recall *counts = nullptr;
    const auto weight = [](const Recall &recall) {
        return recall.isOpen() ? 2 : recall.mayHaveHappened() ? 1 : 0;
    };
    for (const int row : *rows)
        if (!counts || weight(m_recalls.at(row)) >= weight(*counts))
            counts = &m_recalls.at(row);
    return counts;
}

void RecallJournal::record(const Recall &recall)
{
    const bool isNew = !m_rows.contains(recall.id);
    take(recall);
    m_writer.start([this, file = m_file, recall] {
        auto error = file ? file->append(recall)
                          : Error{ErrorKind::DiskFull, 0, {}, u"the journal is not open"_s, {}, {}, {}};
        QMetaObject::invokeMethod(
            this, [this, recall, error = std::move(error)] { tell(recall, error); }, Qt::QueuedConnection);
    });
    const int row = m_rows.value(recall.id);
    if (isNew)
        Q_EMIT added(row);
    else
        Q_EMIT changed(row);
}

void RecallJournal::tell(const Recall &recall, const std::optional<Error> &error)
{
    if (error)
        Q_EMIT writeFailed(recall.id, recall.state, *error);
    else
        Q_EMIT written(recall.id, recall.state);
}

Result<int> RecallJournal::verify(const QString &path)
{
    const auto wrong = [](const QString &what) {
        return Error{ErrorKind::NotUnderstood, 0, {}, what, {}, {}, std::nullopt};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(file.errorString());
    QByteArray before;
    int number = 0;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        const bool isTorn = !line.endsWith('\n');
        if (!isTorn)
            line.chop(1);
        const bool isRight = JournalLine::isChained(line, before) && JournalLine::read(line);
        if (isTorn && !isRight) // the end of the last writing, which nobody was told was written
            break;
        ++number;
        if (!isRight)
            return wrong(u"line "_s % QString::number(number) % u" is not as it was written"_s);
        before = line;
    }
    return number;
}

} // namespace Takeback

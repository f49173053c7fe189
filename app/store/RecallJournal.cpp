// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/RecallJournal.h"

#include "app/store/JournalFile.h"
#include "app/store/JournalLine.h"

using namespace Qt::StringLiterals;

namespace Takeback {

RecallJournal::RecallJournal(QObject *parent) : QObject(parent)
{
    m_writer.setParent(this); // goes where the journal goes
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(-1);
}

RecallJournal::~RecallJournal()
{
    m_writer.waitForDone();
    if (m_file)
        append(*m_file, m_pending);
}

// All at once; where that fails, what can be written of it is.
QList<std::optional<Error>> RecallJournal::append(JournalFile &file, const QList<Unit> &units)
{
    QList<Recall> all;
    for (const Unit &unit : units)
        all += unit.recalls;
    if (all.isEmpty())
        return {};
    if (const auto error = file.append(all); !error || units.size() == 1)
        return QList<std::optional<Error>>(units.size(), error);
    QList<std::optional<Error>> errors;
    for (const Unit &unit : units)
        errors << file.append(unit.recalls);
    return errors;
}

std::optional<Error> RecallJournal::open(const QString &path)
{
    auto file = std::make_shared<JournalFile>(path);
    if (auto error = file->open())
        return error;
    m_file = std::move(file);
    const QByteArrayList lines = m_file->takeLines();
    bool isDamaged = false; // the line before: then the next one's chain tells nothing of itself
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto recall = JournalLine::read(lines.at(i));
        const bool isChained = JournalLine::isChained(lines.at(i), i > 0 ? lines.at(i - 1) : QByteArray());
        isDamaged = !recall || (!isChained && !isDamaged);
        if (recall)
            take(*recall);
        if (isDamaged && m_damagedLines++ == 0)
            m_firstDamagedLine = int(i) + 1;
    }
    if (auto error = interruptSending())
        return error;
    if (!m_recalls.isEmpty())
        Q_EMIT added(0, int(m_recalls.size()) - 1);
    return std::nullopt;
}

// The program ended while these were on their way: nobody knows whether they were carried out.
std::optional<Error> RecallJournal::interruptSending()
{
    QList<Recall> interrupted;
    for (Recall &recall : m_recalls) {
        if (recall.state != RecallState::Sending)
            continue;
        recall.state = RecallState::Unknown;
        recall.wasInterrupted = true;
        recall.endedAt = QDateTime::currentDateTimeUtc();
        interrupted << recall;
    }
    if (interrupted.isEmpty())
        return std::nullopt;
    auto error = m_file->append(interrupted);
    if (error)
        m_file.reset();
    return error;
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
    if (recall.runId.isEmpty())
        return;
    QList<int> &rows = m_rowsOfRun[recall.runId];
    if (rows.isEmpty())
        m_runs << recall.runId;
    rows << row;
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

void RecallJournal::record(const QList<Recall> &recalls)
{
    if (recalls.isEmpty())
        return;
    const int size = int(m_recalls.size());
    QList<int> known;
    for (const Recall &recall : recalls) {
        m_ready.remove(recall.id);
        take(recall);
        if (const int row = m_rows.value(recall.id); row < size)
            known << row;
    }
    write({recalls});
    if (m_recalls.size() > size)
        Q_EMIT added(size, int(m_recalls.size()) - 1);
    for (const int row : std::as_const(known))
        Q_EMIT changed(row);
}

void RecallJournal::write(const Unit &unit)
{
    // In the turn after the next one: what this step brings about at once is written with it.
    const auto soon = [this] {
        QMetaObject::invokeMethod(this, &RecallJournal::flush, Qt::QueuedConnection);
    };
    if (m_pending.isEmpty() && !m_isWriting)
        QMetaObject::invokeMethod(this, soon, Qt::QueuedConnection);
    m_pending << unit;
}

void RecallJournal::prepare(const Recall &sending)
{
    m_ready.insert(sending.id, {sending});
    write({{sending}, true});
}

const Recall *RecallJournal::prepared(const QString &recallId) const
{
    const auto ready = m_ready.constFind(recallId);
    return ready == m_ready.cend() ? nullptr : &ready->sending;
}

bool RecallJournal::isReady(const QString &recallId) const
{
    return m_ready.value(recallId).isOnDisk;
}

void RecallJournal::letGo(const QString &recallId)
{
    if (!isReady(recallId))
        return;
    Recall recall = m_ready.take(recallId).sending;
    recall.sendingAt = QDateTime::currentDateTimeUtc();
    take(recall);
    Q_EMIT changed(m_rows.value(recallId));
}

void RecallJournal::flush()
{
    if (m_isWriting || m_pending.isEmpty())
        return;
    m_isWriting = true;
    m_writer.start([this, file = m_file, units = std::exchange(m_pending, {})] {
        const Error closed{ErrorKind::DiskFull, 0, {}, u"the journal is not open"_s, {}, {}, {}};
        const auto errors = file ? append(*file, units) : QList<std::optional<Error>>(units.size(), closed);
        QMetaObject::invokeMethod(
            this, [this, units, errors] { tell(units, errors); }, Qt::QueuedConnection);
    });
}

void RecallJournal::tell(const QList<Unit> &units, const QList<std::optional<Error>> &errors)
{
    m_isWriting = false;
    flush();
    for (qsizetype i = 0; i < units.size(); ++i)
        for (const Recall &recall : units.at(i).recalls) {
            if (units.at(i).isAhead)
                tellReady(recall, errors.at(i));
            else if (const auto &error = errors.at(i))
                Q_EMIT writeFailed(recall.id, recall.state, *error);
            else
                Q_EMIT written(recall.id, recall.state);
        }
}

void RecallJournal::tellReady(const Recall &sending, const std::optional<Error> &error)
{
    const auto ready = m_ready.find(sending.id);
    const bool isMeant = ready != m_ready.end() && ready->sending == sending;
    if (isMeant && error)
        m_ready.erase(ready);
    else if (isMeant)
        ready->isOnDisk = true;
    if (error)
        Q_EMIT writeFailed(sending.id, sending.state, *error);
    else
        Q_EMIT madeReady(sending.id);
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
        if (isTorn && !isRight
            && JournalLine::isTorn(line)) // the end of the last writing, that nobody relied on
            break;
        ++number;
        if (!isRight)
            return wrong(u"line "_s % QString::number(number) % u" is not as it was written"_s);
        before = line;
    }
    return number;
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked to be recalled, and what came of it: one file per mailbox, mode 0600, JSON Lines, appended
// and never rewritten. Each line carries a SHA-256 over the line before it and itself ("chain"), so that an
// edited line shows. A step is on disk (fsync) before written() is emitted; the writing happens on a thread
// of its own. The rest: one thread only, that it was made in or moved to. Never holds a token or a recipient.
#pragma once

#include "app/types/Message.h"
#include "app/types/Recall.h"
#include "app/types/Result.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Takeback {

class JournalFile;

class RecallJournal : public QObject {
    Q_OBJECT

public:
    explicit RecallJournal(QObject *parent = nullptr);
    ~RecallJournal() override; // waits for what is still to be written

    // Reads the file (made where there is none); what was Sending becomes Unknown, interrupted, and is
    // written so. An Error (DiskFull) where it cannot be read or written, or another program holds it: then
    // nothing may be sent. A torn last line, which nobody was told was written, is cut off; damaged lines
    // are counted, kept in the file, and left out; edited ones that can still be read are counted and taken.
    // Tells added() of each recall. Once for each object.
    std::optional<Error> open(const QString &path);
    int damagedLines() const { return m_damagedLines; }
    int firstDamagedLine() const { return m_firstDamagedLine; } // from 1; 0: there is none

    const QList<Recall> &recalls() const { return m_recalls; } // oldest first
    const Recall *find(const QString &recallId) const;
    // Of the recalls of a message (by internetMessageId, else by id) the one that counts: the last that is
    // open, else the last that may have happened, else the last. Null: never recalled.
    const Recall *lastOf(const Message &message) const;

    QStringList runs() const { return m_runs; } // oldest first
    QList<int> rowsOfRun(const QString &runId) const { return m_rowsOfRun.value(runId); }

    // In memory at once, then on disk. What is recorded while the disk is busy, or in one turn of the event
    // loop, is written together; what is recorded as one list is written whole or not at all.
    void record(const Recall &recall) { record(QList<Recall>{recall}); }
    void record(const QList<Recall> &recalls);

    // Ahead of its time: `sending` goes to the disk, while in memory the recall stays what it is. Once that
    // is there madeReady() is emitted, and it may leave if it still isReady(): whatever is recorded of it
    // takes that back. letGo() makes it in memory what the disk says. A crash leaves it Unknown: whether it
    // had left by then is not on disk.
    void prepare(const Recall &sending);
    const Recall *prepared(const QString &recallId) const; // as it was given, on disk or on the way there
    bool isReady(const QString &recallId) const;
    void letGo(const QString &recallId); // its sendingAt is now

    // Reads a journal file and checks its chain. The lines checked, or what is wrong and in which line.
    static Result<int> verify(const QString &path);

Q_SIGNALS:
    void added(int first, int last);
    void changed(int row);
    void written(const QString &recallId, Takeback::RecallState state); // this step is on disk
    void madeReady(const QString &recallId); // what was to be written of it ahead is, or has been taken back
    void writeFailed(const QString &recallId, Takeback::RecallState state, const Takeback::Error &error);

private:
    void take(const Recall &recall); // into memory, new or instead of what was known
    std::optional<Error> interruptSending();
    struct Unit { // written whole or not at all
        QList<Recall> recalls;
        bool isAhead = false; // of its time
    };
    void write(const Unit &unit); // soon
    void flush(); // what is pending, if the disk is free
    void tell(const QList<Unit> &units, const QList<std::optional<Error>> &errors);
    void tellReady(const Recall &sending, const std::optional<Error> &error);
    static QList<std::optional<Error>> append(JournalFile &file, const QList<Unit> &units);

    QList<Recall> m_recalls;
    QHash<QString, int> m_rows; // by recall id
    QHash<QString, QList<int>> m_rowsOfMessage; // by internetMessageId, and by message id
    QHash<QString, QList<int>> m_rowsOfRun;
    QStringList m_runs;
    int m_damagedLines = 0;
    int m_firstDamagedLine = 0;
    struct Ready {
        Recall sending;
        bool isOnDisk = false;
    };
    QHash<QString, Ready> m_ready; // by recall id
    QList<Unit> m_pending; // what is to be written next
    bool m_isWriting = false;
    std::shared_ptr<JournalFile> m_file; // after open() used on the thread of m_writer only
    QThreadPool m_writer; // one thread, first in first out
};

} // namespace Takeback

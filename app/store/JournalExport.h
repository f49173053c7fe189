// SPDX-License-Identifier: GPL-3.0-or-later
// Writes recalls into a file of a person's choice, on a thread of its own: CSV or JSON Lines, each line
// chained to the one before it. All of it or nothing: what was there before stays until the last byte is on
// the disk. The file is for its owner alone (mode 0600). It reads the journal as it was when it was made, and
// changes nothing of it.
#pragma once

#include "app/types/ExportWish.h"
#include "app/types/Recall.h"
#include "app/types/Result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace Takeback {

class JournalExport : public QObject {
    Q_OBJECT

public:
    JournalExport(QList<Recall> recalls, ExportWish wish, QObject *parent);
    ~JournalExport() override; // cancels; the file is as it was

    void start();

    // Checks the chain of such a file, and that it is there to its end. How many recalls it holds, or what is
    // wrong and in which line.
    struct Finding {
        ExportWish::Format format;
        int recalls;
    };
    static Result<Finding> verify(const QString &path);

Q_SIGNALS:
    // How many were written. CacheFailed's codes, with ErrorKind::DiskFull: disk-full, read-only, failed;
    // `message`: the system's words.
    void finished(const Takeback::Result<int> &recalls);

private:
    Result<int> write() const;

    QList<Recall> m_recalls;
    ExportWish m_wish;
    std::atomic_bool m_isCanceled = false;
    QThreadPool m_writer; // one
};

} // namespace Takeback

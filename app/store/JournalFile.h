// SPDX-License-Identifier: GPL-3.0-or-later
// The file beneath the journal: mode 0600 from its first moment in a directory of mode 0700, held against
// other programs, only ever appended to. append() returns when the lines are on the disk, or leaves no trace.
#pragma once

#include "app/types/Error.h"
#include "app/types/Recall.h"

#include <QFile>
#include <QLockFile>

#include <optional>

namespace Takeback {

class JournalFile {
public:
    explicit JournalFile(const QString &path);

    // Reads what is there into lines(); an Error (DiskFull) where it cannot be held, read or written.
    std::optional<Error> open();
    QByteArrayList takeLines() { return std::exchange(m_lines, {}); } // without newlines, oldest first

    std::optional<Error> append(const QList<Recall> &recalls); // with one write and one flush

private:
    bool hold(); // against other programs
    bool write(const QByteArray &bytes); // and to the disk
    Error trouble(const QString &what) const;

    QFile m_file;
    QLockFile m_lock;
    QByteArrayList m_lines;
    QByteArray m_last; // the last line, for the chain
};

} // namespace Takeback

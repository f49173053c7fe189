// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a journal on a thread of its own: a run of thousands takes longer to read than a window may stand
// still. Until finished() there is no journal, so nothing can be sent. Deleting it waits for that thread.
#pragma once

#include "app/store/RecallJournal.h"

namespace Takeback {

class JournalOpening : public QObject {
    Q_OBJECT

public:
    // Of this length at most it is opened at once as quickly.
    static constexpr qint64 Short = 128 * 1024; // bytes

    JournalOpening(const QString &path, QObject *parent);
    ~JournalOpening() override;

    void start();
    // After finished(): an opened journal, living where this object does, or why it could not be opened.
    Result<std::unique_ptr<RecallJournal>> take();

Q_SIGNALS:
    void finished();

private:
    QString m_path;
    std::unique_ptr<RecallJournal> m_journal;
    std::optional<Error> m_error;
    QThreadPool m_thread;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Counts how far the runs are, from the journal and from what stands, and tells of changes ten times a second
// at most, and once a second while one is under way. Sends nothing, and writes nothing.
#pragma once

#include "app/types/RunProgress.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Takeback {

class RecallJournal;
class RecallRun;

class RunTally : public QObject {
    Q_OBJECT

public:
    RunTally(const RecallJournal *journal, const RecallRun *run, QObject *parent);

    QStringList runs() const; // newest first
    RunProgress progress(const QString &runId) const;

Q_SIGNALS:
    void changed(const QString &runId);
    void ended(const QString &runId); // once all have; again where some were planned anew

private:
    struct Sample {
        qint64 at = 0; // ms
        int done = 0;
    };
    void mark(int row);
    void markLive();
    void tell();
    void sample(const RunProgress &progress);
    double measured(const QString &runId) const;

    const RecallJournal *m_journal;
    const RecallRun *m_run;
    QSet<QString> m_changed;
    QSet<QString> m_live; // not ended, as told
    QHash<QString, QList<Sample>> m_samples; // of the last minute, a second apart
    QElapsedTimer m_clock;
    QTimer m_soon;
    QTimer m_second;
};

} // namespace Takeback

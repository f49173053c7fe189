// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the export share: recalls with all that can be told of them, and a way to write and wait.
#pragma once

#include "app/store/JournalExport.h"
#include "tests/store/JournalBench.h"

namespace Takeback::Tests {

using Format = ExportWish::Format;

constexpr char Secret[] = "Wages of everybody";
constexpr char Why[] = "my own fault\nand nobody's else";

inline Recall told(int number)
{
    Recall recall = made(QString::number(number), RecallState::Submitted, u"AAMk=/+"_s);
    recall.subject = QString::fromLatin1(Secret);
    recall.note = QString::fromLatin1(Why);
    recall.runId = u"run-1"_s;
    recall.exchange = Exchange();
    recall.exchange->status = 202;
    recall.exchange->requestId = u"r-"_s % QString::number(number);
    recall.exchange->body = "a body";
    recall.report = RecallReport{};
    recall.report->outcome = RecallOutcome::Partly;
    recall.report->succeeded = 3;
    return recall;
}

inline QList<Recall> many(int count)
{
    QList<Recall> all;
    for (int i = 0; i < count; ++i)
        all << told(i);
    return all;
}

class ExportBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"recalls"_s);
    }

protected:
    Result<int> write(const QList<Recall> &recalls, Format format, bool isWhole = true)
    {
        JournalExport errand(recalls, {m_file, format, isWhole, isWhole}, nullptr);
        Result<int> result = -1;
        connect(&errand, &JournalExport::finished, this, [&](const Result<int> &told) { result = told; });
        QSignalSpy finished(&errand, &JournalExport::finished);
        errand.start();
        if (!finished.isEmpty() || !finished.wait(20000))
            return -2;
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

} // namespace Takeback::Tests

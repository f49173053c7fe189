// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the journal share: a fresh directory for each, recalls, and hands on the bytes of the
// file.
#pragma once

#include "app/store/RecallJournal.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace Takeback::Tests {

using namespace Qt::StringLiterals;

inline Recall made(const QString &id, RecallState state, const QString &messageId = u"AAMk=/+"_s)
{
    Recall recall;
    recall.id = id;
    recall.messageId = messageId;
    recall.internetMessageId = u'<' % messageId % u"@x>"_s;
    recall.subject = u"Q3 \u202e figures <b>\n\"quoted\" \u00e9"_s;
    recall.state = state;
    recall.plannedAt = QDateTime(QDate(2026, 9, 14), QTime(12, 0, 0, 123), QTimeZone::utc());
    return recall;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

class JournalBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"a/b/journal.jsonl"_s);
    }

protected:
    void write(const QList<Recall> &recalls)
    {
        RecallJournal journal;
        QVERIFY(!journal.open(m_path));
        QSignalSpy written(&journal, &RecallJournal::written);
        for (const Recall &recall : recalls)
            journal.record(recall);
        QTRY_COMPARE(written.size(), recalls.size());
        for (qsizetype i = 0; i < recalls.size(); ++i) {
            QCOMPARE(written.at(i).at(0).toString(), recalls.at(i).id);
            QCOMPARE(written.at(i).at(1).value<RecallState>(), recalls.at(i).state);
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
// The recalls of a real journal as rows, newest first, under the model tester.
#include "app/models/RecallsModel.h"
#include "app/store/RecallJournal.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

Recall planned(const QString &id)
{
    Recall recall;
    recall.id = id;
    recall.messageId = u"message-"_s + id;
    recall.subject = u"Subject of "_s + id;
    recall.plannedAt = QDateTime::currentDateTimeUtc();
    return recall;
}

QStringList idsOf(const RecallsModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row).data(RecallsModel::IdRole).toString();
    return ids;
}

Recall recallAt(const RecallsModel &model, int row)
{
    return model.index(row).data(RecallsModel::RecallRole).value<Recall>();
}

} // namespace

class tst_RecallsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = m_dir.filePath(QString::number(++m_number) + u".jsonl"_s); }

    void theNewestComesFirst()
    {
        RecallJournal journal;
        QVERIFY(!journal.open(m_file));
        RecallsModel model(&journal, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
            journal.record(planned(id));
        QCOMPARE(idsOf(model), QStringList({u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(inserted.size(), 3);
        for (const auto &arguments : inserted)
            QCOMPARE(arguments.at(1).toInt(), 0);
        QCOMPARE(model.index(0).data().toString(), u"Subject of c"_s);
    }

    void aChangeIsToldOnItsOwnRow()
    {
        RecallJournal journal;
        QVERIFY(!journal.open(m_file));
        RecallsModel model(&journal, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
            journal.record(planned(id));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Recall oldest = planned(u"a"_s);
        oldest.state = RecallState::Submitted;
        oldest.exchange = Exchange();
        oldest.exchange->status = 202;
        oldest.exchange->body = QByteArray("a\0b\xff", 4);
        journal.record(oldest);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2);
        QCOMPARE(recallAt(model, 2), oldest);
        QCOMPARE(recallAt(model, 1).state, RecallState::Planned);
    }

    void whatAJournalHeldIsThereAtOnce()
    {
        {
            RecallJournal journal;
            QVERIFY(!journal.open(m_file));
            journal.record(planned(u"a"_s));
            Recall second = planned(u"b"_s);
            journal.record(second);
            second.state = RecallState::Sending;
            journal.record(second);
        }
        RecallJournal journal;
        QVERIFY(!journal.open(m_file));
        RecallsModel model(&journal, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(idsOf(model), QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(recallAt(model, 0).state, RecallState::Unknown);
        QVERIFY(recallAt(model, 0).wasInterrupted);
    }

    void outsideItsRows()
    {
        RecallJournal journal;
        QVERIFY(!journal.open(m_file));
        const RecallsModel model(&journal, nullptr);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.data(model.index(0), RecallsModel::IdRole).isValid());
        journal.record(planned(u"a"_s));
        QVERIFY(!model.data(model.index(0), Qt::DecorationRole).isValid());
        QCOMPARE(model.rowCount(model.index(0)), 0);
    }

private:
    QTemporaryDir m_dir;
    QString m_file;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(tst_RecallsModel)
#include "tst_RecallsModel.moc"

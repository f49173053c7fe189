// SPDX-License-Identifier: GPL-3.0-or-later
// Sent Items as rows, driven through a real store and a real journal, under the model tester.
#include "tests/models/ModelBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using Bench = ModelBench;

class tst_SentModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeIntoTheirPlace()
    {
        Bench bench;
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        bench.apply({sent(20, 20), sent(40, 40)});
        QCOMPARE(bench.ids(), QStringList({u"40"_s, u"20"_s}));
        bench.apply({sent(50, 50)}); // top
        bench.apply({sent(30, 30)}); // middle
        bench.apply({sent(10, 10)}); // bottom
        QCOMPARE(bench.ids(), QStringList({u"50"_s, u"40"_s, u"30"_s, u"20"_s, u"10"_s}));
        bench.apply({sent(60, 60), sent(35, 35), sent(5, 5)}); // all three at once
        QCOMPARE(bench.ids(),
                 QStringList({u"60"_s, u"50"_s, u"40"_s, u"35"_s, u"30"_s, u"20"_s, u"10"_s, u"5"_s}));
        QCOMPARE(inserted.size(), 7);
        QCOMPARE(inserted.at(1).at(1).toInt(), 0);
        QCOMPARE(inserted.at(2).at(1).toInt(), 2);
        QCOMPARE(inserted.at(3).at(1).toInt(), 4);
    }

    void aMessageWithoutATimeComesLast()
    {
        Bench bench;
        Message timeless = sent(1, 0);
        timeless.sentAt = {};
        bench.apply({timeless, sent(2, 2)});
        QCOMPARE(bench.ids(), QStringList({u"2"_s, u"1"_s}));
        QVERIFY(!bench.at(1, SentModel::SentAtRole).toDateTime().isValid());
    }

    void whatAWalkDoesNotBringGoes()
    {
        Bench bench;
        bench.apply({sent(1, 1), sent(2, 2), sent(3, 3), sent(4, 4), sent(5, 5)});
        QSignalSpy removed(&bench.model, &QAbstractItemModel::rowsRemoved);
        SyncState state;
        state.isSweeping = true;
        state.roundLink = QUrl(u"https://g/2"_s);
        bench.apply({sent(2, 2), sent(4, 4)}, state);
        QCOMPARE(bench.model.rowCount(), 5); // until the walk is over
        state = {};
        state.deltaLink = QUrl(u"https://g/3"_s);
        bench.apply({}, state);
        QCOMPARE(bench.ids(), QStringList({u"4"_s, u"2"_s}));
        QCOMPARE(removed.size(), 3);
    }

    void cleared()
    {
        Bench bench;
        bench.apply({sent(1, 1), sent(2, 2)});
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        bench.store.forget();
        QCOMPARE(bench.model.rowCount(), 0);
        QCOMPARE(reset.size(), 1);
        bench.apply({sent(3, 3)});
        QCOMPARE(bench.ids(), QStringList({u"3"_s}));
    }

    void aChangedMessageIsToldWhereItStands()
    {
        Bench bench;
        bench.apply({sent(1, 1), sent(2, 2), sent(3, 3)});
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        Message other = sent(2, 2);
        other.subject = u"Another subject"_s;
        bench.apply({other});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(bench.at(1, SentModel::SubjectRole).toString(), u"Another subject"_s);
        other.sentAt = sent(9, 9).sentAt; // and one whose time changed moves
        bench.apply({other});
        QCOMPARE(bench.ids(), QStringList({u"2"_s, u"3"_s, u"1"_s}));
        bench.apply({other}); // nothing new: nothing to tell
        QCOMPARE(changed.size(), 1);
    }

    void theStateOfARecallShowsOnItsRow()
    {
        Bench bench;
        bench.apply({sent(1, 1), sent(2, 2), sent(3, 3)});
        QVERIFY(!bench.at(1, SentModel::RecallStateRole).isValid());
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        Recall recall = recallOf(sent(2, 2), u"r1"_s, RecallState::Planned);
        bench.journal.record(recall);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last().first().toModelIndex().row(), 1);
        QCOMPARE(RecallState(bench.at(1, SentModel::RecallStateRole).toInt()), RecallState::Planned);
        recall.state = RecallState::Submitted;
        bench.journal.record(recall);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(RecallState(bench.at(1, SentModel::RecallStateRole).toInt()), RecallState::Submitted);
        QVERIFY(!bench.at(0, SentModel::RecallStateRole).isValid());
        QVERIFY(!bench.at(2, SentModel::RecallStateRole).isValid());
        // A later one that never happened does not hide the one that did.
        bench.journal.record(recallOf(sent(2, 2), u"r2"_s, RecallState::Canceled));
        QCOMPARE(RecallState(bench.at(1, SentModel::RecallStateRole).toInt()), RecallState::Submitted);
        // Of a message that is not here: nothing to tell.
        const auto told = changed.size();
        bench.journal.record(recallOf(sent(99, 0), u"r3"_s, RecallState::Planned));
        QCOMPARE(changed.size(), told);
    }

    void theRowOfAMessageWhoseIdChanged()
    {
        Bench bench;
        Message moved = sent(2, 2);
        moved.id = u"id-another"_s;
        bench.apply({sent(1, 1), moved});
        bench.journal.record(recallOf(sent(2, 2), u"r1"_s, RecallState::Submitted));
        QCOMPARE(RecallState(bench.at(0, SentModel::RecallStateRole).toInt()), RecallState::Submitted);
    }

    void whatARowHolds()
    {
        Bench bench;
        Message message = sent(1, 1);
        message.preview = u"Hi all"_s;
        message.to = {{u"Ada"_s, u"ada@example.org"_s}, {{}, u"bob@example.net"_s}};
        message.bcc = {{u"Eve"_s, u"eve@example.com"_s}};
        message.hasAttachments = true;
        message.importance = Importance::High;
        bench.apply({message});
        QCOMPARE(bench.at(0, SentModel::RecipientsRole).toString(), u"Ada, bob@example.net, Eve"_s);
        QCOMPARE(bench.at(0, SentModel::RecipientCountRole).toInt(), 3);
        QCOMPARE(bench.at(0, SentModel::FirstRecipientRole).toString(), u"Ada"_s);
        QCOMPARE(bench.at(0, SentModel::PreviewRole).toString(), u"Hi all"_s);
        QCOMPARE(bench.at(0, SentModel::HasAttachmentsRole).toBool(), true);
        QCOMPARE(Importance(bench.at(0, SentModel::ImportanceRole).toInt()), Importance::High);
        QCOMPARE(bench.at(0, Qt::DisplayRole).toString(), u"Subject 1"_s);
        QVERIFY(!bench.model.data(bench.model.index(1), SentModel::IdRole).isValid());
        QVERIFY(!bench.model.data({}, SentModel::IdRole).isValid());
    }
};

QTEST_GUILESS_MAIN(tst_SentModel)
#include "tst_SentModel.moc"

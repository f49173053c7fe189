// SPDX-License-Identifier: GPL-3.0-or-later
// What is said afterwards where something is missing: a message that is gone, a draft half-made, a note that
// finds no room, a place that is none. And that nobody is told what another one was written.
#include "tests/ui/Afterwards.h"
#include "ui/MainWindow.h"

#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QScopeGuard>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;

class tst_AfterwardsTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Whoever goes while a draft is being made is told that it stays half-made; who takes it back is told
    // too.
    void aHalfMadeDraft()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(4));
        QTRY_VERIFY_WITH_TIMEOUT(window.state() && *window.state() != RecallState::Sending, Patience);
        window.bench.service.play(
            {Fault::hang().on("POST", "createUploadSession"),
             Fault::graphError(403, "ErrorAccessDenied", "no").on("DELETE", "messages")});
        choose(window, "afterReplace");
        QTRY_VERIFY_WITH_TIMEOUT(window.bench.service.drafts().size() == 1, Patience);
        choose(window, "afterReplace");
        QTRY_VERIFY(window.hasBar(u"Another draft is still being made"_s));
        QVERIFY(!window.main->close());
        QTRY_VERIFY(window.hasBar(u"it stays half-made"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.bench.service.unplayed() == 1, Patience);
        QVERIFY(window.pressInBar(u"Cancel"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"could not be deleted again"_s), Patience);
        QVERIFY(!window.hasBar(u"it stays half-made"_s));
        QCOMPARE(window.bench.service.unplayed(), 0);
        QVERIFY(window.main->close());
    }

    void aNoteThatIsNotKept()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(3));
        QVERIFY(hasSubmitted(window));
        QFile journal(window.bench.session()->journalFile());
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QByteArray all;
        QTRY_VERIFY_WITH_TIMEOUT((all += journal.readAll()).contains("\"Submitted\""), Patience);
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit whole = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &whole), 0);
        rlimit little = whole;
        little.rlim_cur = rlim_t(QFileInfo(window.bench.session()->journalFile()).size()) + 100;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto unlimit = qScopeGuard([&] { ::setrlimit(RLIMIT_FSIZE, &whole); });
        window.bench.session()->setNote(window.bench.recallAt(0).id, QString(500, u'n'));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"Your note could not be written"_s), Patience);
        QVERIFY(!window.hasBar(u"Do not recall it again"_s));
    }

    // What one customer was written is not told to the others.
    void aRunIsCorrectedWithoutASubject()
    {
        Window window;
        QVERIFY(window.signIn());
        const auto *model = window.sentItems()->model();
        window.sentItems()->selectionModel()->select({model->index(0, 0), model->index(5, 0)},
                                                     QItemSelectionModel::ClearAndSelect);
        QVERIFY(window.ask());
        QTRY_VERIFY_WITH_TIMEOUT(window.text("dialogTitle").startsWith(u"Recall 6"_s), Patience);
        window.answer("accept");
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("closeRun"), Patience);
        choose(window, "afterCorrectionRun");
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"read it and send it yourself"_s), Patience);
        QCOMPARE(window.bench.service.drafts().size(), 1);
        const QByteArray draft = window.bench.service.drafts().first();
        QVERIFY(draft.contains("Correction"));
        for (int row = 0; row < 6; ++row)
            QVERIFY2(!draft.contains(window.bench.recallAt(row).subject.toUtf8()), draft.constData());
    }

    void nobodyIsSaidToBeInsideWhoIsNotKnown()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(0));
        QTRY_VERIFY_WITH_TIMEOUT(window.state() && *window.state() != RecallState::Sending, Patience);
        const QString id = window.bench.recallAt(0).messageId;
        QVERIFY(window.bench.service.deleteMessage(id));
        window.bench.session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!window.bench.session()->message(id), Patience);
        choose(window, "afterCorrection");
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"no longer in Sent Items"_s), Patience);
        QVERIFY(!window.hasBar(u"are inside"_s));
        QVERIFY(window.bench.service.drafts().isEmpty());
    }

    void aPlaceThatIsNone()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(3));
        QVERIFY(hasSubmitted(window));
        const QString file = window.bench.dataDir() % u"/file"_s;
        QFile blocking(file);
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        window.bench.session()->exportRecalls({file % u"/e.csv"_s});
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"Choose another"_s), Patience);
        QVERIFY(window.pressInBar(u"Choose another place…"_s));
        QVERIFY(window.find<QDialog>("exportDialog"));
    }
};

QTEST_MAIN(tst_AfterwardsTrouble)
#include "tst_AfterwardsTrouble.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The menu "Afterwards" in the true window: drafts, answers, the texts, the note, and the
// export with what its trouble says.
#include "app/JournalCheck.h"
#include "tests/ui/Afterwards.h"
#include "ui/MainWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Through both dialogs.
void exportTo(Window &window, const QString &path)
{
    window.click("choosePlace");
    auto *place = window.find<QFileDialog>("exportPlace");
    QVERIFY(place && place->isVisible());
    QVERIFY(!place->selectedFiles().value(0).contains(u' '));
    place->selectFile(path);
    static_cast<QDialog *>(place)->accept();
    QTRY_VERIFY_WITH_TIMEOUT(!window.find<QFileDialog>("exportPlace"), Patience);
}

} // namespace

class tst_Afterwards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRecallNoMenu()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(!window.isShown("afterwards"));
        QVERIFY(window.recall(3));
        QVERIFY(hasSubmitted(window));
        QVERIFY(window.isShown("afterwards"));
    }

    void nothingIsCutInANarrowWindow()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(3));
        QVERIFY(hasSubmitted(window));
        for (const int width : {1240, 640, 1240}) {
            window.main->resize(width, 600);
            for (const char *name : {"recallAgain", "afterwards", "copyResponse"}) {
                const auto *button = window.find<QPushButton>(name);
                QTRY_VERIFY2(button->width() >= button->sizeHint().width(), name);
                QTRY_VERIFY2(!button->visibleRegion().isEmpty()
                                 && button->visibleRegion().boundingRect() == button->rect(),
                             name);
            }
        }
    }

    void exported_data()
    {
        QTest::addColumn<bool>("isCsv");
        QTest::addColumn<bool>("hasSubjects");
        QTest::newRow("CSV") << true << false;
        QTest::newRow("JSON Lines with subjects") << false << true;
    }
    void exported()
    {
        QFETCH(const bool, isCsv);
        QFETCH(const bool, hasSubjects);
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(3));
        QVERIFY(hasSubmitted(window));
        const QString subject = window.bench.recallAt(0).subject;
        choose(window, "afterExport");
        QVERIFY(!window.find<QCheckBox>("withSubjects")->isChecked());
        QVERIFY(!window.find<QCheckBox>("withNotes")->isChecked());
        window.find<QRadioButton>(isCsv ? "asCsv" : "asJsonLines")->setChecked(true);
        window.find<QCheckBox>("withSubjects")->setChecked(hasSubjects);
        const QString path = window.bench.dataDir() % (isCsv ? u"/e.csv"_s : u"/e.jsonl"_s);
        exportTo(window, path);
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"written to"_s), Patience);
        QCOMPARE(read(path).contains(subject.toUtf8()), hasSubjects);
        QString finding;
        QVERIFY2(checkJournal(path, &finding), qPrintable(finding));
        QVERIFY2(finding.contains(u"1 recalls"_s), qPrintable(finding));
    }

    void replaced()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(3));
        QVERIFY(hasSubmitted(window));
        const QString subject = window.bench.recallAt(0).subject;
        choose(window, "afterReplace");
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"It was not sent"_s), Patience);
        const QList<QByteArray> drafts = window.bench.service.drafts();
        QCOMPARE(drafts.size(), 1);
        QVERIFY(drafts.first().contains(subject.toUtf8()));
        QVERIFY(window.find<QPushButton>("afterwards")->isVisible());
    }

    void aLargeAttachmentIsUploaded()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(4));
        QTRY_VERIFY_WITH_TIMEOUT(window.state() && *window.state() != RecallState::Sending, Patience);
        choose(window, "afterReplace");
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"It was not sent"_s), Patience);
        QVERIFY(window.bench.service.drafts().value(0).contains("v7.docx:4301824"));
        const auto seen = window.bench.service.seen();
        QVERIFY(std::any_of(seen.begin(), seen.end(), [](const Demo::SeenRequest &one) {
            return one.target.endsWith("/createUploadSession");
        }));
        QCOMPARE(window.bench.service.bearersAtUploads(), 0);
    }

    void corrected()
    {
        Window window;
        QVERIFY(window.signIn());
        int outside = 0; // of the messages, one that went outside
        while (outside < 20 && window.bench.session()->reach(window.bench.idAt(outside)).external.isEmpty())
            ++outside;
        QVERIFY(outside < 20);
        const QStringList addresses = window.bench.session()->reach(window.bench.idAt(outside)).external;
        QVERIFY(window.recall(outside));
        QTRY_VERIFY_WITH_TIMEOUT(window.state() && *window.state() != RecallState::Sending, Patience);
        choose(window, "afterCorrection");
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"read it and send it yourself"_s), Patience);
        const QList<QByteArray> drafts = window.bench.service.drafts();
        QCOMPARE(drafts.size(), 1);
        QVERIFY(drafts.first().contains("Correction: "));
        for (const QString &address : addresses)
            QVERIFY2(drafts.first().contains(address.toUtf8()), qPrintable(address));
    }

    // Offered only where a recall leaves somebody out; nothing has to be recalled before.
    void correctedWithoutARecall()
    {
        Window window;
        QVERIFY(window.signIn());
        window.choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(window.isReachKnown(), Patience);
        QVERIFY(window.bench.session()->reach(window.bench.idAt(0)).hasOutsiders());
        QVERIFY(window.click("correctMessage"));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"read it and send it yourself"_s), Patience);
        QCOMPARE(window.bench.service.drafts().size(), 1);
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
        int inside = 0;
        while (window.bench.session()->reach(window.bench.idAt(inside)).hasOutsiders())
            ++inside;
        window.choose(inside);
        QTRY_VERIFY_WITH_TIMEOUT(window.isReachKnown(), Patience);
        QTRY_VERIFY(!window.isShown("correctMessage"));
    }

    void whoHasAnswered()
    {
        Demo::DemoOptions options = mails();
        options.answers = true;
        Window window(options);
        QVERIFY(window.signIn());
        QVERIFY(window.recall(0));
        QVERIFY(hasSubmitted(window));
        choose(window, "afterExposure");
        QTRY_VERIFY_WITH_TIMEOUT(window.find<QDialog>("textDialog"), Patience);
        const QString text = window.text("textToCopy");
        QVERIFY2(text.contains(u"answered."_s), qPrintable(text));
        QVERIFY2(text.contains(u"An automatic reply came from"_s), qPrintable(text));
    }

    void textAndNote()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(3));
        QVERIFY(hasSubmitted(window));
        choose(window, "afterEscalation");
        QVERIFY(window.text("textToCopy").contains(window.bench.recallAt(0).exchange->requestId));
        QVERIFY(window.click("copyText"));
        QCOMPARE(QApplication::clipboard()->text(), window.text("textToCopy"));
        QVERIFY(window.click("closeText"));
        QTRY_VERIFY(!window.find<QDialog>("textDialog"));
        QVERIFY(!window.isShown("note"));
        choose(window, "afterNote");
        QVERIFY(window.isShown("note"));
        auto *note = window.find<QPlainTextEdit>("note");
        note->insertPlainText(QString(2500, u'n'));
        QCOMPARE(note->toPlainText().size(), 2000);
        note->setPlainText(u"the wrong list"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.recallAt(0).note, u"the wrong list"_s, Patience);
        window.startAgain();
        QVERIFY(window.signIn());
        QTRY_COMPARE_WITH_TIMEOUT(window.text("note"), u"the wrong list"_s, Patience);
        for (const Demo::SeenRequest &seen : window.bench.service.seen())
            QVERIFY(!seen.target.contains("wrong"));
    }
};

QTEST_MAIN(tst_Afterwards)
#include "tst_Afterwards.moc"

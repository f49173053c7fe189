// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept on this computer, as a person meets it: the list before the network, the dialog that forgets,
// the bars that tell, and a list that stays fresh by itself.
#include "app/LocalData.h"
#include "tests/ui/AccountsWindow.h"
#include "ui/Freshness.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Stage = Session::Stage;

namespace {

QDialog *dialogOf(const AccountsWindow &window)
{
    for (QAction *action : window.main->actions())
        if (action->text() == u"Data on this computer…"_s)
            action->trigger();
    return window.find<QDialog>("localDataDialog");
}

bool isAtRest(const AccountsWindow &window)
{
    return QTest::qWaitFor([&] { return !window.bench.session()->isWalking(); }, Patience);
}

qsizetype requests(const AccountsWindow &window)
{
    return window.bench.service.seen().size();
}

} // namespace

class tst_LocalData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsThereBeforeTheServer()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        window.main.reset();
        window.bench.restart();
        const auto before = requests(window);
        QCOMPARE(window.bench.session()->stage(), Stage::Open);
        window.open();
        QCOMPARE(requests(window), before);
        QCOMPARE(window.sentItems()->model()->rowCount(), 30);
        QVERIFY(window.sentItems()->isVisible());
        QCOMPARE(window.bars(), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(requests(window) > before, Patience); // and then the server
        QVERIFY(isAtRest(window));
        QCOMPARE(window.bars(), QStringList());
    }

    void forgottenNow()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(isAtRest(window));
        QDialog *dialog = dialogOf(window);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QCheckBox *>(u"keepMessages"_s)->isChecked());
        auto *forget = dialog->findChild<QPushButton *>(u"forgetMessages"_s);
        QVERIFY(forget->isEnabled());
        const auto before = requests(window);
        QTest::mouseClick(forget, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(requests(window) > before, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems()->model()->rowCount(), 30, Patience);
        QVERIFY(isAtRest(window));
        QCOMPARE(window.bars(), QStringList());
    }

    void nothingKept()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(isAtRest(window));
        QCOMPARE(cachesIn(window.bench.dataDir()).size(), 1);
        QDialog *dialog = dialogOf(window);
        auto *keep = dialog->findChild<QCheckBox *>(u"keepMessages"_s);
        keep->click();
        QTRY_COMPARE_WITH_TIMEOUT(cachesIn(window.bench.dataDir()).size(), 0, Patience);
        QVERIFY(!dialog->findChild<QPushButton *>(u"forgetMessages"_s)->isEnabled());
        QCOMPARE(window.sentItems()->model()->rowCount(), 30);
        window.startAgain();
        QVERIFY(window.isOpen(Mira));
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems()->model()->rowCount(), 30, Patience);
        dialog = dialogOf(window);
        keep = dialog->findChild<QCheckBox *>(u"keepMessages"_s);
        QVERIFY(!keep->isChecked());
        QCOMPARE(cachesIn(window.bench.dataDir()).size(), 0);
        keep->click();
        window.startAgain();
        QVERIFY(window.isOpen(Mira));
        QTRY_COMPARE_WITH_TIMEOUT(cachesIn(window.bench.dataDir()).size(), 1, Patience);
    }

    void aDamagedCacheIsSaid()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(isAtRest(window));
        window.main.reset();
        window.bench.accounts.reset();
        QFile file(cachesIn(window.bench.dataDir()).first());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(4096 + 100));
        file.close();
        window.bench.restart();
        window.open();
        QTRY_COMPARE_WITH_TIMEOUT(window.bars().size(), 1, Patience);
        QVERIFY2(window.bars().first().contains(u"cache of sent messages"_s),
                 qPrintable(window.bars().first()));
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems()->model()->rowCount(), 30, Patience);
    }

    void freshByItself()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(isAtRest(window));
        auto *freshness = window.main->findChild<Freshness *>();
        auto before = requests(window);
        QEvent coming(QEvent::WindowActivate);
        QCoreApplication::sendEvent(window.main.get(), &coming); // a young list is left alone
        QVERIFY(!window.bench.session()->isWalking());
        freshness->setStale(std::chrono::seconds(0));
        QCoreApplication::sendEvent(window.main.get(), &coming);
        QCoreApplication::sendEvent(window.main.get(), &coming); // never two at a time
        QVERIFY(isAtRest(window));
        QCOMPARE(requests(window), before + 1);
        before = requests(window);
        freshness->setInterval(std::chrono::milliseconds(20));
        QTRY_VERIFY_WITH_TIMEOUT(requests(window) >= before + 3, Patience);
        window.main->hide(); // nobody looks
        QVERIFY(isAtRest(window));
        before = requests(window);
        QTimer beat;
        beat.start(20);
        QSignalSpy beats(&beat, &QTimer::timeout);
        QTRY_VERIFY_WITH_TIMEOUT(beats.size() >= 5, Patience);
        QCOMPARE(requests(window), before);
    }
};

QTEST_MAIN(tst_LocalData)
#include "tst_LocalData.moc"

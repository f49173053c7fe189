// SPDX-License-Identifier: GPL-3.0-or-later
// A network whose proxy wants a sign-in of its own, through the true window: what never left is tried again
// once a person has given it, and a recall only after it was confirmed once more.
#include "app/Accounts.h"
#include "app/KnownAccounts.h"
#include "app/account/SavedSignIn.h"
#include "app/account/TokenVault.h"
#include "app/models/RecallsModel.h"
#include "tests/account/FakeAuthority.h"
#include "tests/net/ProxyBench.h"
#include "ui/MainWindow.h"
#include "ui/ProxyBar.h"

#include <QAbstractItemModel>
#include <QDesktopServices>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

constexpr int Patience = 20000; // ms

// Ada's account at https://graph.example, which is only reached through the proxy.
struct Bench {
    explicit Bench(ThrowawayCa &ca, bool isKnown = true)
        : between(ca), settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat),
          vault(TokenVault::Kind::Memory, {}, nullptr)
    {
        between.proxy.login = "ada:secret";
        between.origin->deed = [](const WireRequest &request) { return answer(request); };
        const AccountKey key{between.root.toString(), between.root.toString(), u"client-1"_s, u"T"_s, u"O"_s};
        if (isKnown)
            KnownAccounts(&settings).put({key, u"ada@example.org"_s, u"Ada"_s, true, {}});
        vault.write(key.digest(), SavedSignIn{key, u"R0"_s, {u"User.Read"_s, u"Mail.ReadWrite"_s}}.toText(),
                    &vault);
        AccountsSetup setup{
            {{u"there"_s, between.root, between.root, false, true}, u"organizations"_s, u"client-1"_s},
            {},
            dir.filePath(u"data"_s),
            pages(),
            {},
            &vault};
        accounts = std::make_unique<Accounts>(setup, &settings, nullptr);
        window = std::make_unique<MainWindow>(accounts.get(), &settings, false, QPalette());
        window->show();
    }

    static WireServer::Deed answer(const WireRequest &request)
    {
        if (request.method == "POST" && request.target.endsWith("/token"))
            return WireServer::answer("200 OK", tokenJson("A", "R"));
        if (request.method == "POST")
            return WireServer::answer("202 Accepted", {}, "request-id: r-1\r\n");
        if (request.target.startsWith("/v1.0/me?"))
            return WireServer::answer("200 OK", R"({"id":"1","displayName":"Ada","mail":"ada@example.org"})");
        if (request.target.contains("totalItemCount"))
            return WireServer::answer("200 OK", R"({"totalItemCount":1})");
        const QByteArray end = request.target.contains("delta")
            ? R"(,"@odata.deltaLink":"https://graph.example/v1.0/delta?$deltatoken=1")"
            : "";
        return WireServer::answer(
            "200 OK",
            R"({"value":[{"id":"M1","subject":"Oops","sentDateTime":"2026-11-01T10:00:00Z"}])" + end + '}');
    }
    bool isAsked() const
    {
        const ProxyBar *bar = window->findChild<ProxyBar *>();
        return bar && bar->isVisible();
    }
    void give(const QString &user, const QString &password)
    {
        const ProxyBar *bar = window->findChild<ProxyBar *>();
        const auto fields = bar->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields)
            field->setText(field->echoMode() == QLineEdit::Password ? password : user);
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    }
    QDialog *question() const
    {
        for (QDialog *one : window->findChildren<QDialog *>(u"recallDialog"_s))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void accept() const
    {
        QTest::mouseClick(question()->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    }
    RecallState state() const
    {
        const QAbstractItemModel *recalls = accounts->current()->recallsModel();
        return recalls->index(0, 0).data(RecallsModel::RecallRole).value<Recall>().state;
    }
    qsizetype recallsSeen() const
    {
        return std::count_if(between.origin->requests.begin(), between.origin->requests.end(),
                             [](const WireRequest &one) { return one.target.endsWith("/recall"); });
    }

    QTemporaryDir dir;
    ProxyBench between;
    QSettings settings;
    TokenVault vault;
    std::unique_ptr<Accounts> accounts;
    std::unique_ptr<MainWindow> window;
};

// Says yes at once.
class Browser : public QObject {
    Q_OBJECT

public:
    int opened = 0;

public Q_SLOTS:
    void open(const QUrl &address)
    {
        ++opened;
        QTimer::singleShot(0, this, [address] { browse(callbackUrl(address, "C")); });
    }
};

} // namespace

class tst_ProxyInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_ca.isValid(), qPrintable(m_ca.errorText())); }

    void fromTheStartToARecall()
    {
        Bench bench(m_ca);
        Session *const session = bench.accounts->current();
        QVERIFY(!bench.isAsked());
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAsked(), Patience); // the renewal was stopped
        QCOMPARE(bench.between.proxy.carried, 0);
        bench.give(u"ada"_s, u"wrong"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAsked(), Patience); // and says so
        QCOMPARE(bench.between.proxy.asked("ada:wrong"), 1);
        bench.give(u"ada"_s, u"secret"_s);
        QTRY_COMPARE_WITH_TIMEOUT(session->stage(), Session::Stage::Open, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(session->sentModel()->rowCount(), 1, Patience);
        QVERIFY(!bench.isAsked());

        bench.between.proxy.login = "ada:changed";
        bench.between.proxy.cut();
        bench.window->findChild<QListView *>(u"sentItems"_s)
            ->setCurrentIndex(session->sentModel()->index(0, 0));
        session->recall(u"M1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.state()), int(RecallState::Failed), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAsked(), Patience);
        QCOMPARE(bench.recallsSeen(), 0);
        bench.give(u"ada"_s, u"changed"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.question(), Patience); // sends nothing by itself
        QCOMPARE(bench.recallsSeen(), 0);
        bench.accept();
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.state()), int(RecallState::Submitted), Patience);
        QCOMPARE(bench.recallsSeen(), 1);
    }

    void aFirstSignIn()
    {
        Bench bench(m_ca, false);
        Browser browser;
        QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
        int asked = 0; // and answered before the attempt knows that it is over
        connect(bench.accounts.get(), &Accounts::proxyLoginWanted, &browser, [&] {
            QCOMPARE(++asked, 1); // the code could not be redeemed
            QVERIFY(bench.isAsked());
            QCOMPARE(bench.between.origin->requests.size(), 0);
            bench.give(u"ada"_s, u"secret"_s);
        });
        bench.accounts->current()->signIn();
        QTRY_COMPARE_WITH_TIMEOUT(bench.accounts->current()->stage(), Session::Stage::Open, Patience);
        QCOMPARE(browser.opened, 2);
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }

private:
    ThrowawayCa m_ca;
};

QTEST_MAIN(tst_ProxyInWindow)
#include "tst_ProxyInWindow.moc"

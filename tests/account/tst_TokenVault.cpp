// SPDX-License-Identifier: GPL-3.0-or-later
// The vault in memory, and the keychain of a session that has no bus. Real keyrings: keyring.py.
#include "app/account/TokenVault.h"

#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

namespace {

using Answers = QList<Result<QString>>;

// What finished(…) said, each time.
void listen(VaultJob *job, Answers *answers)
{
    QObject::connect(job, &VaultJob::finished, job,
                     [answers](const Result<QString> &secret) { answers->append(secret); });
}

} // namespace

class tst_TokenVault : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void memoryKeepsReplacesAndForgets();
    void memoryAnswersFromTheEventLoopOnce();
    void memoriesAreApart();
    void aDeletedJobIsSilent_data();
    void aDeletedJobIsSilent();
    void aVaultThatGoesLeavesItsJobsAlone();
    void withoutABusTheKeychainIsAbsent();
    void errandsAreAnsweredInTheirOrder();
    void aNullCharacterIsRefused();
};

void tst_TokenVault::initTestCase()
{
    // Before the first errand: GLib asks for the bus once.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
        qunsetenv(name);
}

void tst_TokenVault::memoryKeepsReplacesAndForgets()
{
    TokenVault vault(TokenVault::Kind::Memory, u"takeback-test"_s, nullptr);
    QCOMPARE(vault.kind(), TokenVault::Kind::Memory);
    Answers answers;
    listen(vault.read(u"a"_s, this), &answers);
    listen(vault.write(u"a"_s, u"first+%2F/=\n"_s, this), &answers);
    listen(vault.read(u"a"_s, this), &answers);
    listen(vault.write(u"a"_s, u"second"_s, this), &answers);
    listen(vault.read(u"a"_s, this), &answers);
    listen(vault.read(u"b"_s, this), &answers);
    listen(vault.remove(u"a"_s, this), &answers);
    listen(vault.read(u"a"_s, this), &answers);
    listen(vault.remove(u"a"_s, this), &answers);
    QTRY_COMPARE(answers.size(), 9);
    QStringList secrets;
    for (const Result<QString> &answer : answers) {
        QVERIFY(answer.has_value());
        secrets << *answer;
    }
    QCOMPARE(secrets,
             QStringList({u""_s, u""_s, u"first+%2F/=\n"_s, u""_s, u"second"_s, u""_s, u""_s, u""_s, u""_s}));
}

void tst_TokenVault::memoryAnswersFromTheEventLoopOnce()
{
    TokenVault vault(TokenVault::Kind::Memory, u"takeback-test"_s, nullptr);
    Answers answers;
    VaultJob *job = vault.read(u"a"_s, this);
    QCOMPARE(job->parent(), this);
    listen(job, &answers);
    QCOMPARE(answers.size(), 0);
    QTRY_COMPARE(answers.size(), 1);
    listen(vault.read(u"a"_s, this), &answers);
    QTRY_COMPARE(answers.size(), 2);
}

void tst_TokenVault::memoriesAreApart()
{
    TokenVault one(TokenVault::Kind::Memory, u"takeback-test"_s, nullptr);
    TokenVault other(TokenVault::Kind::Memory, u"takeback-test"_s, nullptr);
    Answers answers;
    listen(one.write(u"a"_s, u"secret"_s, this), &answers);
    listen(other.read(u"a"_s, this), &answers);
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers.at(1).value(), QString());
}

void tst_TokenVault::aDeletedJobIsSilent_data()
{
    QTest::addColumn<TokenVault::Kind>("kind");
    QTest::addRow("memory") << TokenVault::Kind::Memory;
    QTest::addRow("keychain") << TokenVault::Kind::Keychain;
}

void tst_TokenVault::aDeletedJobIsSilent()
{
    QFETCH(TokenVault::Kind, kind);
    TokenVault vault(kind, u"takeback-test"_s, nullptr);
    Answers deleted;
    Answers answers;
    VaultJob *job = vault.read(u"a"_s, this);
    listen(job, &deleted);
    listen(vault.read(u"a"_s, this), &answers);
    delete job;
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(deleted.size(), 0);
}

void tst_TokenVault::aVaultThatGoesLeavesItsJobsAlone()
{
    Answers left;
    Answers answers;
    {
        TokenVault vault(TokenVault::Kind::Keychain, u"takeback-test"_s, nullptr);
        listen(vault.read(u"a"_s, this), &left);
        listen(vault.write(u"a"_s, u"secret"_s, this), &left);
    }
    TokenVault vault(TokenVault::Kind::Keychain, u"takeback-test"_s, nullptr);
    listen(vault.read(u"a"_s, this), &answers);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(left.size(), 0);
}

void tst_TokenVault::withoutABusTheKeychainIsAbsent()
{
    TokenVault vault(TokenVault::Kind::Keychain, u"takeback-test"_s, nullptr);
    QCOMPARE(vault.kind(), TokenVault::Kind::Keychain);
    Answers answers;
    listen(vault.read(u"a"_s, this), &answers);
    listen(vault.write(u"a"_s, u"planted-secret"_s, this), &answers);
    listen(vault.remove(u"a"_s, this), &answers);
    QCOMPARE(answers.size(), 0);
    QTRY_COMPARE(answers.size(), 3);
    for (const Result<QString> &answer : answers) {
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, ErrorKind::KeychainFailed);
        QCOMPARE(answer.error().code, u"absent"_s);
        QVERIFY(!answer.error().message.isEmpty());
        QVERIFY(answer.error().message.size() <= 300);
        QVERIFY(!answer.error().message.contains("planted"_L1));
    }
}

void tst_TokenVault::errandsAreAnsweredInTheirOrder()
{
    TokenVault one(TokenVault::Kind::Keychain, u"takeback-test"_s, nullptr);
    TokenVault other(TokenVault::Kind::Keychain, u"takeback-test"_s, nullptr);
    QList<int> order;
    for (int at = 0; at < 20; ++at) {
        TokenVault &vault = at % 3 ? one : other;
        VaultJob *job = at % 2 ? vault.read(u"a"_s, this) : vault.write(u"a"_s, QString::number(at), this);
        connect(job, &VaultJob::finished, this, [&order, at] { order << at; });
    }
    QTRY_COMPARE(order.size(), 20);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void tst_TokenVault::aNullCharacterIsRefused()
{
    TokenVault vault(TokenVault::Kind::Keychain, u"takeback-test"_s, nullptr);
    Answers answers;
    listen(vault.write(u"a"_s, QString(u"cut"_s % QChar(u'\0') % u"short"_s), this), &answers);
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(!answers.first().has_value());
    QCOMPARE(answers.first().error().code, u"refused"_s);
}

QTEST_GUILESS_MAIN(tst_TokenVault)
#include "tst_TokenVault.moc"

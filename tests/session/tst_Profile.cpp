// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Profile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

class tst_Profile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"takeback"_s);
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"conf"_s).toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8()); // of mode 0700
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isName");
        QTest::newRow("a word") << u"work"_s << true;
        QTest::newRow("all that is allowed") << u"aZ09_-"_s << true;
        QTest::newRow("64 long") << QString(64, u'a') << true;
        QTest::newRow("65 long") << QString(65, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("a way up") << u"../x"_s << false;
        QTest::newRow("a slash") << u"a/b"_s << false;
        QTest::newRow("a dot") << u"a.b"_s << false;
        QTest::newRow("a space") << u"a b"_s << false;
        QTest::newRow("a line end behind it") << u"work\n"_s << false;
        QTest::newRow("a letter of another alphabet") << u"Ä"_s << false;
    }
    void names()
    {
        QFETCH(const QString, name);
        QTEST(Profile::isName(name), "isName");
    }

    void eachHasItsOwnPlaces()
    {
        const Profile usual;
        const Profile work(u"work"_s);
        QCOMPARE(usual.settingsFile(), m_home.filePath(u"conf/takeback/settings.ini"_s));
        QCOMPARE(work.settingsFile(), m_home.filePath(u"conf/takeback/settings-work.ini"_s));
        QCOMPARE(usual.dataDir(), m_home.filePath(u"data/takeback"_s));
        QCOMPARE(work.dataDir(), m_home.filePath(u"data/takeback/profiles/work"_s));
        QVERIFY(usual.socketName() != work.socketName());
        QCOMPARE(work.socketName(), Profile(u"work"_s).socketName());
        QCOMPARE(QDir(m_home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void anotherDataDirectoryIsAnotherProgram()
    {
        const QString here = Profile().socketName();
        qputenv("XDG_DATA_HOME", m_home.filePath(u"elsewhere"_s).toUtf8());
        QVERIFY(Profile().socketName() != here);
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        QCOMPARE(Profile().socketName(), here);
    }

    // A local socket's whole path has room for 107 bytes; a runtime directory is of some 20.
    void theSocketsNameIsShort()
    {
        qputenv("XDG_DATA_HOME", m_home.filePath(QString(200, u'x')).toUtf8());
        const QString name = Profile(QString(64, u'a')).socketName();
        QVERIFY(name.startsWith(m_runtime.path()));
        QVERIFY2(name.size() - m_runtime.path().size() < 60, qPrintable(name));
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    }

private:
    QTemporaryDir m_home;
    QTemporaryDir m_runtime;
};

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_Profile.moc"

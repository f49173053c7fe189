// SPDX-License-Identifier: GPL-3.0-or-later
// Registrations tried against the demo's sign-in service, which shares no code with the program: right ones
// and wrong ones, one after the other and one in the place of another.
#include "app/RegistrationTrial.h"
#include "app/demo/DemoService.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

using Finding = RegistrationFinding;

class tst_RegistrationTrial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_demo.start(), qPrintable(m_demo.errorString()));
        const QUrl origin(m_demo.origin());
        m_good = {{u"demo"_s, origin, origin, false, true}, AnyOrganisation, Demo::DemoService::clientId()};
    }

    void whatIsFound_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<bool>("isAppKnown");
        QTest::addColumn<Finding>("finding");
        QTest::newRow("right") << AnyOrganisation << true << Finding::NothingAgainst;
        QTest::newRow("right, by domain") << u"northwind.example"_s << true << Finding::NothingAgainst;
        QTest::newRow("another app") << AnyOrganisation << false << Finding::AppUnknown;
        QTest::newRow("another tenant") << u"fabrikam.example"_s << true << Finding::TenantUnknown;
    }
    void whatIsFound()
    {
        QFETCH(const QString, tenant);
        QFETCH(const bool, isAppKnown);
        Registration registration = m_good;
        registration.tenant = tenant;
        if (!isAppKnown)
            registration.clientId = u"99999999-9999-4999-8999-999999999999"_s;
        QTEST(findingOf(registration), "finding");
    }

    void oneInThePlaceOfAnother()
    {
        RegistrationTrial trial(nullptr);
        QSignalSpy finished(&trial, &RegistrationTrial::finished);
        Registration wrong = m_good;
        wrong.tenant = u"fabrikam.example"_s;
        trial.start(wrong);
        trial.start(m_good);
        QVERIFY(trial.isRunning() && finished.wait(10000));
        QCOMPARE(finished.first().first().value<RegistrationVerdict>().finding, Finding::NothingAgainst);
        QVERIFY(!trial.isRunning());
        trial.start(wrong);
        trial.cancel();
        QVERIFY(!trial.isRunning());
        trial.start(m_good);
        QVERIFY(finished.wait(10000));
        QCOMPARE(finished.size(), 2); // nothing of what was given up
    }

private:
    Finding findingOf(const Registration &registration)
    {
        RegistrationTrial trial(nullptr);
        QSignalSpy finished(&trial, &RegistrationTrial::finished);
        trial.start(registration);
        if (!finished.wait(10000))
            return Finding::Unclear;
        return finished.first().first().value<RegistrationVerdict>().finding;
    }

    static Demo::DemoOptions strict()
    {
        Demo::DemoOptions options;
        options.acceptAnyClient = false;
        return options;
    }

    Demo::DemoService m_demo{strict()};
    Registration m_good;
};

QTEST_GUILESS_MAIN(tst_RegistrationTrial)
#include "tst_RegistrationTrial.moc"

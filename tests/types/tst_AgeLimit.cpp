// SPDX-License-Identifier: GPL-3.0-or-later
// Older than the limit, and what has no time or no limit.
#include "app/types/AgeLimit.h"

#include <QTest>
#include <QTimeZone>

using namespace Takeback;

class TestAgeLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
        QVERIFY(!isTooOld(now, UsualAgeLimit, now));
        QVERIFY(!isTooOld(now.addDays(-365), UsualAgeLimit, now));
        QVERIFY(isTooOld(now.addDays(-365).addSecs(-1), UsualAgeLimit, now));
        QVERIFY(isTooOld(now.addDays(-1).addSecs(-1), 1, now));
        QVERIFY(!isTooOld(now.addDays(1), 1, now));
        QVERIFY(!isTooOld(now.addYears(-20), 0, now));
        QVERIFY(!isTooOld(now.addYears(-20), -1, now));
        QVERIFY(!isTooOld({}, UsualAgeLimit, now));
        // The same moment in another zone.
        QVERIFY(!isTooOld(now.addDays(-365).toTimeZone(QTimeZone(9 * 3600)), UsualAgeLimit, now));
    }
};

QTEST_APPLESS_MAIN(TestAgeLimit)
#include "tst_AgeLimit.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decided about recalls: nothing is followed before they were asked, and odd values are none.
#include "app/RecallSettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

class TestRecallSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usual()
    {
        for (QSettings *file : {m_file.get(), static_cast<QSettings *>(nullptr)}) {
            const RecallSettings settings(file);
            QVERIFY(!settings.followsReports());
            QCOMPARE(settings.ageLimitDays(), 365);
            QVERIFY(settings.notifies());
            QVERIFY(!settings.notifiesSubject());
        }
    }

    void kept()
    {
        RecallSettings settings(m_file.get());
        settings.setFollowsReports(false);
        settings.setAgeLimitDays(30);
        settings.setNotifies(false);
        settings.setNotifiesSubject(true);
        m_file->sync();
        QSettings again(m_file->fileName(), QSettings::IniFormat);
        const RecallSettings read(&again);
        QCOMPARE(read.followsReports(), std::optional(false));
        QCOMPARE(read.ageLimitDays(), 30);
        QVERIFY(!read.notifies() && read.notifiesSubject());
        QCOMPARE(again.value(u"recalls/ageLimitDays"_s).toInt(), 30); // others read it by this name
    }

    void odd()
    {
        for (const QString &value : {u"0"_s, u"-5"_s, u"many"_s, u"999999"_s, QString()}) {
            m_file->setValue(u"recalls/ageLimitDays"_s, value);
            QCOMPARE(RecallSettings(m_file.get()).ageLimitDays(), 365);
        }
        RecallSettings(nullptr).setFollowsReports(true); // nowhere to keep it: no harm
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_file =
        std::make_unique<QSettings>(m_dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
};

QTEST_GUILESS_MAIN(TestRecallSettings)
#include "tst_RecallSettings.moc"

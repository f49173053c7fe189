// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoService.h"

#include <QTest>

class tst_DemoService : public QObject {
    Q_OBJECT
private slots:
    void starts()
    {
        Takeback::Demo::DemoService service;
        QVERIFY(service.start());
    }
};

QTEST_GUILESS_MAIN(tst_DemoService)
#include "tst_DemoService.moc"

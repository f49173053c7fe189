// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/ChaosRelay.h"

#include <QTest>

class tst_ChaosRelay : public QObject {
    Q_OBJECT
private slots:
    void listens()
    {
        const Takeback::Demo::ChaosRelay relay(1);
        QVERIFY(relay.isListening());
    }
};

QTEST_GUILESS_MAIN(tst_ChaosRelay)
#include "tst_ChaosRelay.moc"

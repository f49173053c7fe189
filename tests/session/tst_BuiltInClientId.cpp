// SPDX-License-Identifier: GPL-3.0-or-later
// Settings compiled as a packager does who builds a client id in: it is used at the global cloud, and only
// where nobody names another.
#include "app/Settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

class tst_BuiltInClientId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereItIsUsed()
    {
        const QString id = u"01234567-89ab-cdef-0123-456789abcdef"_s;
        QCOMPARE(Settings::builtInClientId(), id);
        QCOMPARE(Settings::resolve({}, {}).clientId, id);
        QCOMPARE(Settings::resolve({{}, u"contoso.com"_s, {}}, {}).clientId, id);
        QCOMPARE(Settings::resolve({{}, {}, u"mine"_s}, {}).clientId, u"mine"_s);
        for (const Cloud &cloud : Cloud::builtIn())
            QCOMPARE(Settings::resolve({cloud, {}, {}}, {}).clientId,
                     cloud.name == "global"_L1 ? id : QString());
    }

    void neverWithACloudFile()
    {
        const Cloud &global = Cloud::builtIn().first();
        const auto parsed = Cloud::parse("{\"name\":\"global\",\"login\":\"" + global.login.toEncoded()
                                             + "\",\"graph\":\"" + global.graph.toEncoded() + "\"}",
                                         u"file"_s);
        const Cloud file = std::get<Cloud>(parsed);
        QCOMPARE(Settings::resolve({file, {}, {}}, {}).clientId, QString());
        QCOMPARE(Settings::resolve({}, Registration{file, AnyOrganisation, {}}).clientId, QString());
    }
};

QTEST_APPLESS_MAIN(tst_BuiltInClientId)
#include "tst_BuiltInClientId.moc"

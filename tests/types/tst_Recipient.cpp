// SPDX-License-Identifier: GPL-3.0-or-later
// What an address says of its organisation, and what a recipient is called.
#include "app/types/Recipient.h"

#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

class TestRecipient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void domains_data();
    void domains();
    void names();
};

void TestRecipient::domains_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("domain");
    auto row = [rows = 0](const QString &address, const QString &domain) mutable {
        QTest::addRow("%d", rows++) << address << domain;
    };
    row(u"a@Contoso.Example"_s, u"contoso.example"_s);
    row(u"\"a@b\"@c.example"_s, u"c.example"_s);
    row(u"a@m\u00fcnchen.example"_s, u"m\u00fcnchen.example"_s);
    row(u"a@"_s, {});
    row(u"@b"_s, {});
    row(u"nobody"_s, {});
    row(u"/O=EXCHANGELABS/OU=X/CN=Y"_s, {});
    row(u"a b@c.example"_s, {});
    row(u"a@c.example\n"_s, {});
    row(u"a@c.example (inside@own.example )"_s, {});
    row(QString(QChar(0)) % u"a@c"_s, {});
    row(u" "_s, {});
}

void TestRecipient::domains()
{
    QFETCH(QString, address);
    QFETCH(QString, domain);
    QCOMPARE(domainOf(address), domain);
    QCOMPARE(domainOf({}), QString());
}

void TestRecipient::names()
{
    QCOMPARE(displayName({u"N"_s, u"a@b"_s}), u"N"_s);
    QCOMPARE(displayName({{}, u"a@b"_s}), u"a@b"_s);
    QCOMPARE(displayName({}), QString());
}

QTEST_APPLESS_MAIN(TestRecipient)
#include "tst_Recipient.moc"

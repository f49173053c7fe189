// SPDX-License-Identifier: GPL-3.0-or-later
// Who is inside, who is outside, and who cannot be judged: each address once.
#include "app/mailbox/Reach.h"

#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

class TestReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges();
    void withoutADomainNobodyIsOutside();
};

void TestReach::judges()
{
    Message message;
    message.to = {
        {u"A"_s, u"a@own.example"_s}, {u"B"_s, u"b@other.example"_s}, {u"A again"_s, u"A@OWN.example"_s}};
    message.cc = {{u"Sub"_s, u"c@sub.own.example"_s}, {u"Group"_s, {}}, {u"Old"_s, u"/O=X/CN=Y"_s}};
    message.bcc = {{{}, u"b@Other.Example"_s}, {{}, u"d@second.example"_s}, {{}, u"e@notown.example"_s}};
    const Reachability reach = reachByDomain(message, {u"own.example"_s, u"second.example"_s});
    QCOMPARE(reach.internal, (QStringList{u"a@own.example"_s, u"d@second.example"_s}));
    QCOMPARE(reach.external,
             (QStringList{u"b@other.example"_s, u"c@sub.own.example"_s, u"e@notown.example"_s}));
    QCOMPARE(reach.unknown, (QStringList{u"Group"_s, u"/O=X/CN=Y"_s}));
    QCOMPARE(reach.total(), 7);
    QCOMPARE(reachByDomain({}, {u"own.example"_s}).total(), 0);
}

void TestReach::withoutADomainNobodyIsOutside()
{
    Message message;
    message.to = {{{}, u"a@own.example"_s}};
    QCOMPARE(reachByDomain(message, {}).unknown, QStringList{u"a@own.example"_s});
}

QTEST_APPLESS_MAIN(TestReach)
#include "tst_Reach.moc"

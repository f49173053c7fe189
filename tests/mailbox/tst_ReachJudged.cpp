// SPDX-License-Identifier: GPL-3.0-or-later
// Who is inside, who is outside, and who cannot be judged: each address once.
#include "app/mailbox/Reach.h"

#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

namespace {

const QStringList Own{u"own.example"_s};

MailTips known(const QList<MailTip> &tips)
{
    MailTips all;
    for (const MailTip &tip : tips)
        all.insert(tip.address, tip);
    return all;
}

} // namespace

class TestReachJudged : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges();
    void withoutADomainNobodyIsOutside();
    void theServiceIsBelieved();
    void whatTheServiceDoesNotTell();
    void groups();
    void addressesAsTheyAreWritten();
    void aThousand();
};

void TestReachJudged::judges()
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

void TestReachJudged::withoutADomainNobodyIsOutside()
{
    Message message;
    message.to = {{{}, u"a@own.example"_s}};
    QCOMPARE(reachByDomain(message, {}).unknown, QStringList{u"a@own.example"_s});
    QVERIFY(!reachByDomain(message, {}).isGuessed); // nothing was guessed: it is not known
}

// A company has many domains, and a contact in its own directory may be outside.
void TestReachJudged::theServiceIsBelieved()
{
    Message message;
    message.to = {{{}, u"a@own.example"_s}, {{}, u"b@sister.example"_s}, {{}, u"c@own.example"_s}};
    QVERIFY(reachByDomain(message, Own).isGuessed);
    const Reachability reach = judgeReach(message, Own,
                                          known({{u"a@own.example"_s, MailTip::Scope::Internal},
                                                 {u"b@sister.example"_s, MailTip::Scope::Internal},
                                                 {u"c@own.example"_s, MailTip::Scope::External}}));
    QCOMPARE(reach.internal, (QStringList{u"a@own.example"_s, u"b@sister.example"_s}));
    QCOMPARE(reach.external, QStringList{u"c@own.example"_s});
    QVERIFY(!reach.isGuessed);
    QCOMPARE(reach.tips.size(), 3);
    // Also where its own domain is not known.
    QCOMPARE(judgeReach(message, {}, known({{u"a@own.example"_s, MailTip::Scope::Internal}})).internal,
             QStringList{u"a@own.example"_s});
}

void TestReachJudged::whatTheServiceDoesNotTell()
{
    Message message;
    message.to = {{{}, u"a@own.example"_s},
                  {{}, u"b@other.example"_s},
                  {{}, u"c@own.example"_s},
                  {{}, u"d@other.example"_s}};
    const MailTips tips = known(
        {{u"a@own.example"_s, MailTip::Scope::Unknown}, {u"b@other.example"_s, MailTip::Scope::Unknown}});
    const Reachability reach = judgeReach(message, Own, tips);
    QCOMPARE(reach.unknown, QStringList{u"a@own.example"_s}); // asked, and not told: no such mailbox perhaps
    QCOMPARE(reach.internal, QStringList{u"c@own.example"_s}); // not asked: as far as the address tells
    QCOMPARE(reach.external, (QStringList{u"b@other.example"_s, u"d@other.example"_s}));
    QVERIFY(reach.isGuessed);
    QCOMPARE(reach.tips.size(), 2);
    QVERIFY(reach.tips.at(1).isGuessed);
    QCOMPARE(judgeReach(message, {}, tips).external, QStringList());
}

void TestReachJudged::groups()
{
    Message message;
    message.to = {{{}, u"all@own.example"_s}, {{}, u"list@other.example"_s}, {{}, u"some@own.example"_s}};
    MailTip all{u"all@own.example"_s, MailTip::Scope::Internal};
    all.members = 412;
    all.externalMembers = 3;
    MailTip list{u"list@other.example"_s, MailTip::Scope::External};
    list.members = 50;
    list.externalMembers = 50;
    MailTip some{u"some@own.example"_s, MailTip::Scope::Internal};
    some.members = 12;
    MailTips tips{{all.address, all}, {list.address, list}};
    Reachability reach = judgeReach(message, Own, tips);
    QCOMPARE(reach.groups, QStringList{u"all@own.example"_s});
    QCOMPARE(reach.external, QStringList{u"list@other.example"_s});
    QCOMPARE(reach.outsidersInGroups(), 3); // those of the list are not counted a second time
    QVERIFY(reach.hasOutsiders());
    tips.insert(some.address, some);
    reach = judgeReach(message, Own, tips);
    QCOMPARE(reach.groups.size(), 2);
    QCOMPARE(reach.outsidersInGroups(), -1);
    QCOMPARE(reach.total(), 3);
}

void TestReachJudged::addressesAsTheyAreWritten()
{
    Message message;
    message.to = {{u"Dana"_s, u"Dana Osei <Dana@Own.Example>"_s},
                  {u"Dana"_s, u"dana@own.example"_s},
                  {u"B"_s, u"SMTP:b@other.example"_s}};
    const Reachability reach =
        judgeReach(message, Own, known({{u"dana@own.example"_s, MailTip::Scope::Internal}}));
    QCOMPARE(reach.internal, QStringList{u"Dana@Own.Example"_s}); // once, as it was written first
    QCOMPARE(reach.tips.first().address, u"Dana@Own.Example"_s);
    QCOMPARE(reach.external, QStringList{u"b@other.example"_s});
    QCOMPARE(bareAddress(u"<>"_s), QString());
    QCOMPARE(bareAddress(u" a@b "_s), u"a@b"_s);
    QCOMPARE(bareAddress(u"x <a@b> y"_s), u"x <a@b> y"_s); // none of those forms: judged as unknown
}

void TestReachJudged::aThousand()
{
    Message message;
    MailTips tips;
    for (int i = 0; i < 1000; ++i) {
        const QString address = u"p%1@%2.example"_s.arg(i).arg(i % 2 ? u"own"_s : u"other"_s);
        message.to.append({{}, address});
        message.bcc.append({{}, address.toUpper()});
        tips.insert(address, {address, i % 2 ? MailTip::Scope::Internal : MailTip::Scope::External});
    }
    const Reachability reach = judgeReach(message, Own, tips);
    QCOMPARE(reach.internal.size(), 500);
    QCOMPARE(reach.external.size(), 500);
    QCOMPARE(reach.tips.size(), 1000);
}

QTEST_APPLESS_MAIN(TestReachJudged)
#include "tst_ReachJudged.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What may be a tenant and a client id, at Microsoft's clouds and at others.
#include "app/types/Registration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

const QString Guid = u"01234567-89ab-cdef-0123-456789abcdef"_s;

} // namespace

class tst_Registration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAnywhere");
        QTest::addColumn<bool>("isAtMicrosoft");
        const auto row = [](const QString &text, bool isAnywhere, bool isAtMicrosoft) {
            QTest::addRow("'%s'", qPrintable(text)) << text << isAnywhere << isAtMicrosoft;
        };
        row(u"organizations"_s, true, true);
        row(u"contoso.com"_s, true, true);
        row(u"a-b.contoso.onmicrosoft.com"_s, true, true);
        row(Guid, true, true);
        row(u"contoso"_s, true, false);
        row(u"common"_s, true, false); // work accounts only
        row(u"realm_1"_s, true, false);
        for (const auto &bad : {u""_s, u" "_s, u"a/b"_s, u".."_s, u"a..b"_s, u".com"_s, u"com."_s, u"a\\b"_s,
                                u"a?b"_s, u"a#b"_s, u"a%2fb"_s, u"a b.com"_s, u"contoso.com\n"_s,
                                u"münchen.de"_s, u"a@b.com"_s, u"https://contoso.com"_s, QString(300, u'a')})
            row(bad, false, false);
    }
    void tenants()
    {
        QFETCH(const QString, text);
        QTEST(isTenant(text), "isAnywhere");
        QTEST(isTenantAt(Cloud::builtIn().first(), text), "isAtMicrosoft");
        QTEST(isTenantAt(Cloud{}, text), "isAnywhere");
    }

    void clientIds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("tidy");
        QTest::addColumn<bool>("isAtMicrosoft");
        QTest::addColumn<bool>("isElsewhere");
        const auto row = [](const char *name, const QString &typed, const QString &tidy, bool isAtMicrosoft,
                            bool isElsewhere) {
            QTest::newRow(name) << typed << tidy << isAtMicrosoft << isElsewhere;
        };
        row("a GUID", Guid, Guid, true, true);
        row("spaces around", u"\t "_s + Guid + u" \n"_s, Guid, true, true);
        row("braces", u"{"_s + Guid + u"}"_s, Guid, true, true);
        row("capitals", Guid.toUpper(), Guid, true, true);
        row("one brace", u"{"_s + Guid, u"{"_s + Guid, false, true);
        row("too long", Guid + u'0', Guid + u'0', false, true);
        row("too short", Guid.chopped(1), Guid.chopped(1), false, true);
        row("no hyphens", QString(Guid).remove(u'-'), QString(Guid).remove(u'-'), false, true);
        row("all zero", u"00000000-0000-0000-0000-000000000000"_s, u"00000000-0000-0000-0000-000000000000"_s,
            false, true);
        row("a word", u"takeback"_s, u"takeback"_s, false, true);
        row("nothing", u""_s, u""_s, false, false);
        row("two words", u"a b"_s, u"a b"_s, false, false);
        row("no ASCII", u"ä"_s, u"ä"_s, false, false);
    }
    void clientIds()
    {
        QFETCH(const QString, typed);
        QTEST(tidyId(typed), "tidy");
        QTEST(isClientIdAt(Cloud::builtIn().first(), tidyId(typed)), "isAtMicrosoft");
        QTEST(isClientIdAt(Cloud{}, tidyId(typed)), "isElsewhere");
    }
};

QTEST_APPLESS_MAIN(tst_Registration)
#include "tst_Registration.moc"

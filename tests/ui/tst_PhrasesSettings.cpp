// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of clouds, settings and a tried registration: each finding its own sentence, none a promise.
#include "ui/Phrases.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

using Finding = RegistrationFinding;

class tst_PhrasesSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts()
    {
        QSet<QString> said;
        for (const Finding finding : {Finding::NothingAgainst, Finding::AppUnknown, Finding::NotPublic,
                                      Finding::OneOrganisation, Finding::TenantUnknown, Finding::Elsewhere})
            said << Phrases::verdict({finding, {}, u"china"_s});
        for (const ErrorKind kind :
             {ErrorKind::NeverLeft, ErrorKind::TimedOut, ErrorKind::NotUnderstood, ErrorKind::Lost})
            said << Phrases::verdict({Finding::Unclear, Error{kind}, {}});
        QCOMPARE(said.size(), 10);
        QVERIFY(!said.contains(QString()));
        QVERIFY(Phrases::verdict({Finding::Elsewhere, {}, u"china"_s}).contains(u"21Vianet"_s));
        // The trial cannot know that all is well.
        QVERIFY(Phrases::verdict({Finding::NothingAgainst, {}, {}}).contains(u"only a sign-in shows"_s));
    }

    void clouds()
    {
        QSet<QString> titles;
        for (const Cloud &cloud : Cloud::builtIn()) {
            titles << Phrases::cloudTitle(cloud);
            QVERIFY(Phrases::cloudTitle(cloud) != cloud.name);
            QCOMPARE(Phrases::recallUndocumented(cloud).isEmpty(), cloud.isRecallDocumented);
        }
        QCOMPARE(titles.size(), 7);
        const Cloud own{u"bleu"_s, {}, {}, false, false};
        QCOMPARE(Phrases::cloudTitle(own), u"bleu"_s); // a file cannot pass for Microsoft's
        QVERIFY(Phrases::recallUndocumented(own) != Phrases::recallUndocumented(*Cloud::named(u"bleu"_s)));
    }

    void settings()
    {
        const QString said = Phrases::brokenSettings(u"/a/settings.ini"_s, {u"x/y"_s, u"x/z"_s});
        QVERIFY(said.contains(u"/a/settings.ini"_s) && said.contains(u"x/y, x/z"_s));
        QVERIFY(Phrases::unsavedSettings(u"/a/settings.ini"_s).contains(u"/a/settings.ini"_s));
    }
};

QTEST_APPLESS_MAIN(tst_PhrasesSettings)
#include "tst_PhrasesSettings.moc"

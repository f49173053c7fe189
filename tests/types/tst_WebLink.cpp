// SPDX-License-Identifier: GPL-3.0-or-later
// Which links lead to the mailbox, and which only look like it.
#include "app/types/WebLink.h"

#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

class TestWebLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *cloud, const char *link, bool isGood) {
            QTest::addRow("%s %s", cloud, link)
                << QString::fromLatin1(cloud) << QString::fromLatin1(link) << isGood;
        };
        row("global", "https://outlook.office365.com/owa/?ItemID=AA%3D&exvsurl=1", true);
        row("global", "https://outlook.office.com/mail/x", true);
        row("global", "https://OUTLOOK.live.com/owa/", true);
        row("global", "https://outlook.office365.com:443/owa/", true);
        row("usgov", "https://outlook.office365.us/owa/", true);
        row("china", "https://partner.outlook.cn/owa/", true);
        row("bleu", "https://outlook.sovcloud.fr/owa/", true);
        row("bleu", "https://outlook.sovcloud.de/owa/", false);
        row("global", "http://outlook.office.com/owa/", false);
        row("global", "https://outlook.office.com.evil.example/owa/", false);
        row("global", "https://eviloutlook.office.com/owa/", false);
        row("global", "https://evil.example/?outlook.office.com", false);
        row("global", "https://outlook.office.com@evil.example/", false);
        row("global", "https://me:pass@outlook.office.com/", false);
        row("global", "https://outlook.office.com:8443/", false);
        row("global", "file:///etc/passwd", false);
        row("global", "javascript:alert(1)", false);
        row("global", "ms-msdt:/id", false);
        row("global", "", false);
        row("demo", "http://127.0.0.1:4711/owa/?ItemID=1", true);
        row("demo", "http://127.0.0.1:4712/owa/", false);
        row("demo", "http://localhost:4711/owa/", false);
        row("demo", "https://outlook.office.com/owa/", false);
        row("own", "https://mail.cloud.example/owa/", true);
        row("own", "https://cloud.example.evil/owa/", false);
    }

    void links()
    {
        QFETCH(QString, cloud);
        QFETCH(QString, link);
        const Cloud demo{u"demo"_s, QUrl(u"http://127.0.0.1:4711"_s), QUrl(u"http://127.0.0.1:4711"_s)};
        const Cloud own{u"own"_s, QUrl(u"https://login.cloud.example"_s),
                        QUrl(u"https://graph.cloud.example"_s)};
        const auto named = Cloud::named(cloud);
        const Cloud at = named ? *named : cloud == "demo"_L1 ? demo : own;
        QTEST(leadsToMailbox(QUrl(link), at), "isGood");
    }
};

QTEST_APPLESS_MAIN(TestWebLink)
#include "tst_WebLink.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What stood between us and the server: each reason has its own sentence with the host and the system's
// words, says what to do, and never offers to go on all the same.
#include "ui/Phrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

bool isSentence(const QString &text)
{
    return text.size() > 20 && text.at(0).isUpper() && (text.endsWith(u'.') || text.endsWith(u'?'))
        && !text.contains(u'%') && !text.contains(u"  "_s);
}

} // namespace

class tst_PhrasesTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStoodInTheWay_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *code, const char *says) {
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromUtf8(says);
        };
        row("offline", "seems to be offline");
        row("refused", "firewall");
        row("proxy", "proxy settings");
        row("proxy-authentication", "password");
        row("tls", "secure connection");
        row("certificate-expired", "date and time");
        row("certificate-not-yet-valid", "date and time");
        row("certificate-untrusted", "administrator");
        row("certificate-host", "Another server");
        row("certificate", "administrator");
    }
    void whatStoodInTheWay()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, says);
        Error error{ErrorKind::NeverLeft};
        const QString unnamed = Phrases::trouble(error);
        error.code = code;
        error.message = u"graph.example: its\u202e reason"_s;
        for (const QString &said : {Phrases::trouble(error), Phrases::signInTrouble(error)}) {
            QVERIFY2(isSentence(said), qPrintable(said));
            QVERIFY2(said.contains(says), qPrintable(said));
            QVERIFY2(said.contains(u"\u2068graph.example: its reason\u2069"_s), qPrintable(said));
            QVERIFY(said.left(20) != unnamed.left(20));
            for (const auto &offer : {u"anyway"_s, u"ignore"_s, u"accept"_s, u"continue"_s, u"exception"_s})
                QVERIFY2(!said.contains(offer, Qt::CaseInsensitive), qPrintable(said));
        }
        Recall recall;
        recall.state = RecallState::Failed;
        recall.hasNeverLeft = true;
        recall.error = error;
        QVERIFY(Phrases::meaning(recall).startsWith(u"The request never left this computer. "_s));
        QVERIFY(Phrases::details(error).contains(code));
    }

    void aCaptivePortal()
    {
        Error error{ErrorKind::NotUnderstood, 200};
        error.code = u"captive-portal"_s;
        error.message = u"<html>"_s;
        for (const QString &said : {Phrases::trouble(error), Phrases::signInTrouble(error)})
            QCOMPARE(said,
                     u"This network seems to want a sign-in of its own: open any web page in your browser, "
                     "then try again."_s);
        Recall recall;
        recall.state = RecallState::Unknown; // the page may have come after the server took it
        recall.error = error;
        QVERIFY(Phrases::meaning(recall).contains(u"may or may not"_s));
    }
};

QTEST_APPLESS_MAIN(tst_PhrasesTrouble)
#include "tst_PhrasesTrouble.moc"

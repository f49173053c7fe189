// SPDX-License-Identifier: GPL-3.0-or-later
// The tree against the table of rooms, and a made-up tree with each forbidden arrow, to show that this can
// fail.
#include "tests/house/Layers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

namespace {

const QString Spdx = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

void write(const QString &root, const QString &file, const QString &text)
{
    QVERIFY(QDir(root).mkpath(QString(root % u'/' % file.section(u'/', 0, -2))));
    QFile out(QString(root % u'/' % file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text.toUtf8());
}

QStringList findingsOf(const QString &root)
{
    QStringList texts;
    for (const Finding &finding : Layers(root, QStringLiteral(TAKEBACK_QT_HEADERS)).check())
        texts << finding.text();
    return texts;
}

} // namespace

class tst_Layers : public QObject {
    Q_OBJECT
private slots:
    void theTree();
    void aCleanTree();
    void aForbiddenThing_data();
    void aForbiddenThing();
    void aFileTooLong();
    void comments();
};

void tst_Layers::theTree()
{
    Layers layers(QStringLiteral(TAKEBACK_SOURCE), QStringLiteral(TAKEBACK_QT_HEADERS));
    const QList<Finding> findings = layers.check();
    for (const Finding &finding : findings)
        qWarning().noquote() << finding.text();
    QCOMPARE(findings.size(), 0);
    QVERIFY2(layers.filesRead() > 25, "the tree was not found");
}

void tst_Layers::aCleanTree()
{
    QTemporaryDir root;
    write(root.path(), u"app/graph/GraphClient.h"_s,
          QString(Spdx
                  % u"// never processEvents, \"#fff\"\n#pragma once\n#include \"app/types/Error.h\"\n"
                    u"#include <QNetworkReply>\n#include <vector>\n"));
    write(root.path(), u"app/store/Journal.cpp"_s,
          QString(Spdx % u"#include <QFile>\n#include <unistd.h>\n"));
    write(root.path(), u"app/demo/DemoServer.cpp"_s,
          QString(Spdx % u"#include \"app/demo/ChaosRelay.h\"\n#include <httplib.h>\n"));
    write(root.path(), u"app/account/Keychain.cpp"_s, QString(Spdx % u"#include <qt6keychain/keychain.h>\n"));
    write(root.path(), u"ui/main.cpp"_s,
          QString(Spdx % u"#include \"app/demo/DemoServer.h\"\nreturn app.exec();\n"));
    write(root.path(), u"ui/MainWindow.cpp"_s,
          QString(Spdx
                  % u"#include \"app/Session.h\"\n#include <QtWidgets/QLabel>\n"
                    u"#include \"MainWindow.moc\"\nQColor c = palette().color(x);\n"));
    write(root.path(), u"ui/Theme.cpp"_s, QString(Spdx % u"return QColor(u\"#2f5fd0\"_s);\n"));
    write(root.path(), u"tests/ui/tst_X.cpp"_s, QString(Spdx % u"#include \"app/graph/GraphClient.h\"\n"));
    QCOMPARE(findingsOf(root.path()).join(u'\n'), QString());
}

void tst_Layers::aForbiddenThing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text"); // its second line
    QTest::addColumn<QString>("what");
    const auto row = [](const char *file, const char *text, const char *what) {
        QTest::addRow("%s: %s", file, text)
            << QString::fromLatin1(file) << QString::fromLatin1(text) << QString::fromLatin1(what);
    };
    row("app/graph/A.cpp", "#include \"app/account/Account.h\"", "graph -> account");
    row("app/account/A.cpp", "#include \"app/graph/GraphClient.h\"", "account -> graph");
    row("app/Session.cpp", "#include \"ui/MainWindow.h\"", "Session -> ui");
    row("app/Session.cpp", "#include \"app/demo/DemoServer.h\"", "Session -> demo");
    row("app/models/A.cpp", "  #  include <app/graph/GraphClient.h>", "models -> graph");
    row("app/mailbox/A.cpp", "#include \"app/models/SentModel.h\"", "mailbox -> models");
    row("app/mailbox/A.cpp", "#include \"app/Session.h\"", "mailbox -> Session");
    row("app/store/A.cpp", "#include \"app/graph/MailApi.h\"", "store -> graph");
    row("ui/A.cpp", "#include \"app/graph/MailApi.h\"", "ui -> graph");
    row("ui/A.cpp", "#include \"app/store/RecallJournal.h\"", "ui -> store");
    row("ui/A.cpp", "#include \"app/account/Account.h\"", "ui -> account");
    row("ui/A.cpp", "#include \"app/mailbox/RecallRun.h\"", "ui -> mailbox");
    row("ui/A.cpp", "#include \"app/demo/DemoServer.h\"", "ui -> demo");
    row("ui/A.cpp", "#include <QNetworkReply>", "ui -> Qt Network");
    row("ui/main.cpp", "#include \"tests/support/Wait.h\"", "main -> tests");
    row("app/demo/A.cpp", "#include <tests/support/Wait.h>", "demo -> tests");
    row("app/demo/A.cpp", "#include \"app/types/Message.h\"", "demo -> types");
    row("app/demo/A.cpp", "#include <QTcpServer>", "demo -> Qt Network");
    row("app/demo/ChaosRelay.cpp", "#include <httplib.h>", "relay -> <httplib.h>");
    row("app/types/A.cpp", "#include <QObject>", "types -> <QObject>");
    row("app/types/A.cpp", "#include <QNetworkReply>", "types -> Qt Network");
    row("app/types/A.cpp", "#include <QtNetwork/qtcpsocket.h>", "types -> Qt Network");
    row("app/models/A.cpp", "#include <QColor>", "models -> Qt Gui");
    row("app/Session.cpp", "#include <QWidget>", "Session -> Qt Widgets");
    row("app/graph/A.cpp", "#include <QOAuth2AuthorizationCodeFlow>", "graph -> Qt NetworkAuth");
    row("app/graph/A.cpp", "#include <httplib.h>", "graph -> <httplib.h>");
    row("app/account/TokenVault.cpp", "#include <qt6keychain/keychain.h>",
        "account -> <qt6keychain/keychain.h>");
    row("app/account/Keychain.cpp", "#include \"app/account/Account.h\"", "keychain -> account");
    row("app/Session.cpp", "#include \"app/account/Keychain.h\"", "Session -> keychain");
    row("app/cellar/A.cpp", "int x;", "a room that the table lacks");
    row("app/graph/A.cpp", "#include \"GraphClient.h\"", "not written from the top");
    row("app/graph/A.cpp", "QEventLoop loop;", "event loop inside");
    row("ui/A.cpp", "if (dialog.exec())", "event loop inside");
    row("ui/A.cpp", "dialog->exec();", "event loop inside");
    row("ui/A.cpp", "QCoreApplication::processEvents();", "event loop inside");
    row("ui/A.cpp", "QMessageBox::warning(this, a, b);", "event loop inside");
    row("ui/A.cpp", "QColor ink(u\"#1b1f27\"_s);", "holds a colour");
    row("ui/A.cpp", "setStyleSheet(u\"color: #fff\"_s);", "holds a colour");
    row("ui/A.cpp", "painter.setPen(Qt::darkRed);", "holds a colour");
    row("ui/A.cpp", "painter.setPen(QColor(1, 2, 3));", "holds a colour");
    row("app/graph/A.h", "class A;", "no #pragma once");
}

void tst_Layers::aForbiddenThing()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, what);
    QTemporaryDir root;
    write(root.path(), file, QString(Spdx % text % u"\n"));
    const QStringList findings = findingsOf(root.path());
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().contains(what), qPrintable(findings.first()));
    QVERIFY2(findings.first().startsWith(QString(file % u":")), qPrintable(findings.first()));
    if (what.contains(" -> "_L1))
        QVERIFY2(findings.first().startsWith(QString(file % u":2: ")), qPrintable(findings.first()));
}

void tst_Layers::aFileTooLong()
{
    QTemporaryDir root;
    write(root.path(), u"app/graph/A.cpp"_s, QString(Spdx % QString(299, u'\n')));
    QCOMPARE(findingsOf(root.path()), QStringList());
    write(root.path(), u"app/graph/A.cpp"_s, QString(Spdx % QString(300, u'\n')));
    write(root.path(), u"packaging/x.sh"_s, u"#!/bin/sh\n\n\n# SPDX-License-Identifier: too late\n"_s);
    write(root.path(), u"tests/interop/x.mjs"_s, QString(300, u'\n'));
    QCOMPARE(findingsOf(root.path()),
             QStringList({u"app/graph/A.cpp:301: has 301 lines, more than 300"_s,
                          u"packaging/x.sh:1: has no SPDX line at its head"_s,
                          u"tests/interop/x.mjs:1: has no SPDX line at its head"_s}));
}

void tst_Layers::comments()
{
    QCOMPARE(withoutComments(u"a // b\n/* c\n d */ e \"// f\" '\"' // g\n1'000 R\"(// h\" )\" /**/i"_s),
             u"a \n\n e \"// f\" '\"' \n1'000 R\"(// h\" )\" i"_s);
}

QTEST_APPLESS_MAIN(tst_Layers)
#include "tst_Layers.moc"

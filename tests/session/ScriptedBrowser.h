// SPDX-License-Identifier: GPL-3.0-or-later
// A person at a browser: opens the address of a sign-in, chooses somebody on the demo's page, agrees or
// declines, and is led back to the loopback listener. Never waits inside: everything follows from the event
// loop.
#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

namespace Takeback::Tests {

class ScriptedBrowser : public QObject {
    Q_OBJECT

public:
    explicit ScriptedBrowser(QObject *parent = nullptr);

    QString person = QStringLiteral("mira@northwind.example");
    QByteArray answer = "accept"; // or decline
    bool isLed = true; // false: ends at the redirect, as a browser does that cannot reach localhost
    bool isPersonAway = false; // the page is opened, nobody answers

    QList<QUrl> opened; // every address asked for
    QUrl redirect; // where the pages led at last; it holds a code
    QByteArray page; // what the loopback listener showed at last

public Q_SLOTS:
    void open(const QUrl &address);

private:
    void choose(const QUrl &authorize, const QByteArray &html);
    void follow(const QUrl &location);

    QNetworkAccessManager m_web;
};

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
// A client for the tests of the pretend Microsoft 365: plain sockets, every byte of the request as the test
// wrote it. It blocks, which is harmless: the service runs in threads of its own. It shares nothing with the
// house's client.
#pragma once

#include "app/demo/DemoService.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

struct Answer {
    int status = 0; // 0: no answer came
    Takeback::Demo::Headers headers;
    QByteArray body;
    bool isWhole = false; // the body is as long as it was said to be

    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
    QString errorCode() const; // Graph's
    int entraNumber() const; // the first of error_codes
};

using Pairs = QList<std::pair<QString, QString>>;

class DemoClient {
public:
    explicit DemoClient(quint16 port) : m_port(port) { }

    Answer ask(const QByteArray &method, const QByteArray &target,
               const Takeback::Demo::Headers &headers = {}, const QByteArray &body = {}) const;
    Answer raw(const QByteArray &bytes) const;
    Answer get(const QByteArray &target, const Takeback::Demo::Headers &more = {}) const; // with the token
    Answer post(const QByteArray &target, const Takeback::Demo::Headers &more = {}) const;
    Answer postJson(const QByteArray &target, const QJsonObject &body) const; // with the token
    Answer form(const QByteArray &target, const Pairs &fields) const;

    // The way of a browser and of a program behind it.
    static Pairs authorizeFields();
    static Pairs with(Pairs fields, const char *name,
                      const QString &value); // replaced, or taken out when null
    static QByteArray encode(const Pairs &fields);
    Answer authorize(const Pairs &fields, const QByteArray &tenant = "organizations") const;
    static QString flowIn(const Answer &page);
    QString codeFor(const QString &person, const Pairs &fields = authorizeFields()) const;
    static Pairs tokenFields(const QString &code);
    Answer token(const Pairs &fields, const QByteArray &tenant = "organizations") const;
    bool signIn(const QString &person = QStringLiteral("mira@northwind.example"), const QString &scope = {});

    QByteArray access;
    QString refresh;

private:
    quint16 m_port;
};

QUrlQuery callback(const Answer &redirect); // what the redirect carries, '+' being a space

// SPDX-License-Identifier: GPL-3.0-or-later
// An account at the pretend Microsoft 365, with a script for a browser and everything it says kept.
#pragma once

#include "app/account/Account.h"
#include "app/account/TokenVault.h"
#include "app/demo/DemoService.h"
#include "app/net/Network.h"
#include "tests/account/FakeAuthority.h"

#include <QNetworkReply>
#include <QTest>

namespace Takeback::Tests {

using namespace Qt::StringLiterals;
using Demo::DemoService;

inline constexpr char Mira[] = "mira@northwind.example";

// Goes through the sign-in pages as a person would, up to the page of the loopback listener, which it
// returns.
class Browser {
public:
    QByteArray follow(const QUrl &authorize, const QByteArray &answer, const QByteArray &person)
    {
        const QByteArray page = whole(m_web.get(QNetworkRequest(authorize)));
        if (location.isEmpty())
            post(authorize, u"login"_s, page, "&person=" + person + "&answer=" + answer);
        return location.isEmpty() ? QByteArray() : browse(location);
    }
    // An administrator's way; it ends at `location`, where nobody listens.
    QByteArray approve(const QUrl &link, const QByteArray &answer = "approve")
    {
        const QByteArray page = whole(m_web.get(QNetworkRequest(link)));
        post(link, u"approve"_s, page, "&answer=" + answer);
        return page;
    }

    QUrl location; // where the pages sent us

private:
    void post(QUrl address, const QString &name, const QByteArray &page, const QByteArray &more)
    {
        const qsizetype at = page.indexOf("name=\"flow\" value=\"") + 19;
        const QByteArray flow = page.mid(at, page.indexOf('"', at) - at);
        address.setPath(QString(u'/' % address.path().section(u'/', 1, 1) % u'/' % name));
        address.setQuery(QString());
        QNetworkRequest request(address);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        whole(m_web.post(request, "flow=" + flow + more));
    }
    QByteArray whole(QNetworkReply *reply)
    {
        [[maybe_unused]] const bool isOver = QTest::qWaitFor([reply] { return reply->isFinished(); });
        location = QUrl::fromEncoded(reply->rawHeader("Location"));
        reply->deleteLater();
        return reply->readAll();
    }

    Network m_web; // follows no redirect
};

struct DemoAccount {
    explicit DemoAccount(const Demo::DemoOptions &options = {.messages = 1}) : service(options)
    {
        if (!service.start())
            qFatal("%s", qPrintable(service.errorString()));
        SignInRequest request;
        request.cloud = {u"demo"_s, QUrl(service.origin()), QUrl(service.origin()), false, false};
        request.tenant = u"organizations"_s;
        request.clientId = DemoService::clientId();
        request.scopes = {u"Mail.ReadWrite"_s, u"User.Read"_s, u"offline_access"_s, u"openid"_s,
                          u"profile"_s};
        account = std::make_unique<Account>(&network, request, pages(), &vault, Identity(), nullptr);
        QObject::connect(account.get(), &Account::browserWanted, account.get(),
                         [this](const QUrl &url) { page = browser.follow(url, answer, person); });
        QObject::connect(account.get(), &Account::tokenChanged, account.get(),
                         [this](const QString &token) { tokens << token; });
        QObject::connect(account.get(), &Account::signInFailed, account.get(),
                         [this](const Error &error) { failed << error; });
        QObject::connect(account.get(), &Account::signInNeeded, account.get(),
                         [this](const Error &error) { needed << error; });
    }
    bool signIn()
    {
        account->signIn();
        return QTest::qWaitFor([this] { return tokens.size() == 1 || !failed.isEmpty(); }, 10000)
            && failed.isEmpty();
    }
    int meStatus() // what Graph says to the newest token
    {
        QNetworkRequest request(QUrl(QString(service.origin() % u"/v1.0/me"_s)));
        request.setRawHeader("Authorization", "Bearer " + tokens.last().toLatin1());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        [[maybe_unused]] const bool isOver = QTest::qWaitFor([&] { return reply->isFinished(); });
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    DemoService service;
    Network network;
    Browser browser;
    QByteArray answer = "accept";
    QByteArray person = Mira;
    QByteArray page;
    TokenVault vault{TokenVault::Kind::Memory, {}, nullptr};
    std::unique_ptr<Account> account;
    QStringList tokens;
    QList<Error> failed, needed;
};

} // namespace Takeback::Tests

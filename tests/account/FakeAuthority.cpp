// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/account/FakeAuthority.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

QByteArray tokenJson(const QByteArray &access, const QByteArray &refresh, int expiresIn)
{
    const QByteArray claims = R"({"iss":"https://login.example/T","sub":"S","tid":"T","oid":"O",)"
                              R"("preferred_username":"ada@example.org","name":"Ada"})";
    const QByteArray idToken = "e30." + claims.toBase64(QByteArray::Base64UrlEncoding) + ".x";
    return R"({"token_type":"Bearer","scope":"User.Read Mail.ReadWrite","expires_in":)"
        + QByteArray::number(expiresIn) + R"(,"access_token":")" + access + R"(","refresh_token":")" + refresh
        + R"(","id_token":")" + idToken + R"("})";
}

WireServer::Deed refusal(const QByteArray &error, const QByteArray &more, const QByteArray &status)
{
    return WireServer::answer(status,
                              R"({"error":")" + error + R"(","error_description":"AADSTS50173: said so",)"
                                  + R"("error_codes":[50173],"correlation_id":"corr-1")" + more + '}');
}

WireServer::Deed challenge(const QByteArray &claims)
{
    const QJsonObject json{{u"error"_s, u"interaction_required"_s}, {u"claims"_s, QString::fromUtf8(claims)}};
    return WireServer::answer("400 Bad Request", QJsonDocument(json).toJson());
}

Attempt::Attempt(const SignInRequest &request) : signIn(new SignIn(request, pages(), nullptr))
{
    QObject::connect(signIn.get(), &SignIn::finished, signIn.get(), [this](const Result<Tokens> &result) {
        ++finished;
        outcome = result;
    });
}

bool Attempt::open()
{
    QSignalSpy wanted(signIn.get(), &SignIn::browserWanted);
    signIn->start();
    return wanted.isEmpty() && wanted.wait() && !signIn->address().isEmpty();
}

SignInRequest requestFor(const WireServer &server)
{
    SignInRequest request;
    request.cloud = {u"test"_s, server.url(), server.url(), false, false};
    request.tenant = u"organizations"_s;
    request.clientId = u"client-1"_s;
    request.scopes = {u"openid"_s, u"offline_access"_s, u"User.Read"_s, u"Mail.ReadWrite"_s};
    request.limit = std::chrono::seconds(20);
    request.tokenLimit = std::chrono::seconds(10);
    return request;
}

CallbackPages pages()
{
    return {u"Signed in"_s, u"Close this page & go back"_s, u"Not signed in"_s, u"Go back <and> try again"_s};
}

QString parameter(const QUrl &address, const QString &name)
{
    return QUrlQuery(address).queryItemValue(name, QUrl::FullyDecoded);
}

QUrl callbackUrl(const QUrl &authorize, const QByteArray &code)
{
    return QUrl::fromEncoded(QByteArray(parameter(authorize, u"redirect_uri"_s).toUtf8()
                                        + "/?code=" + code.toPercentEncoding()
                                        + "&state=" + parameter(authorize, u"state"_s).toUtf8()));
}

QByteArray talk(quint16 port, const QByteArray &bytes, const QHostAddress &address)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    socket.write(bytes);
    [[maybe_unused]] const bool isOver =
        QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20000);
    return socket.readAll();
}

QByteArray browse(const QUrl &url)
{
    const QByteArray target =
        url.path(QUrl::FullyEncoded).toUtf8() + '?' + url.query(QUrl::FullyEncoded).toUtf8();
    return talk(quint16(url.port()),
                "GET " + target + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() + "\r\n\r\n");
}

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/Program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

namespace {

constexpr int Limit = 20000; // ms

SignInRequest requestFor(const QString &origin)
{
    SignInRequest request;
    request.cloud = {u"interop"_s, QUrl(origin), QUrl(origin), false, false};
    request.tenant = u"organizations"_s;
    request.clientId = u"takeback-interop"_s;
    request.scopes = {u"Mail.ReadWrite"_s, u"User.Read"_s, u"offline_access"_s, u"openid"_s, u"profile"_s};
    return request;
}

const CallbackPages Pages{u"Signed in"_s, u"Go back to the program."_s, u"Not signed in"_s, u"Try again."_s};

} // namespace

Program::Program(const QString &o)
    : account(std::make_unique<Account>(&network, requestFor(o), Pages, &vault, Identity(), nullptr)),
      origin(o)
{
    Account *const a = account.get();
    QObject::connect(a, &Account::browserWanted, a, [this](const QUrl &url) { address = url; });
    QObject::connect(a, &Account::tokenChanged, a, [this](const QString &token) {
        if (!token.isEmpty())
            tokens << token;
    });
    QObject::connect(a, &Account::signInFailed, a, [this](const Error &error) { tell(failed, error); });
    QObject::connect(a, &Account::signInNeeded, a, [this](const Error &error) { tell(needed, error); });
}

bool Program::wantsBrowser()
{
    address.clear();
    account->signIn();
    return QTest::qWaitFor([this] { return !address.isEmpty(); }, Limit);
}

bool Program::hasTokens(qsizetype count) const
{
    return QTest::qWaitFor([this, count] { return tokens.size() >= count; }, Limit) && tokens.size() == count
        && account->state() == Account::State::SignedIn;
}

bool Program::renew()
{
    const qsizetype before = tokens.size();
    account->renew();
    return hasTokens(before + 1) && before > 0 && tokens[before] != tokens[before - 1];
}

std::pair<int, QString> Program::userInfo()
{
    QNetworkRequest request(QUrl(QString(origin % u"/me"_s)));
    request.setRawHeader("Authorization", "Bearer " + tokens.value(tokens.size() - 1).toLatin1());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    [[maybe_unused]] const bool isOver = QTest::qWaitFor([&] { return reply->isFinished(); }, Limit);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll())["sub"_L1].toString()};
}

void Program::tell(QList<Error> &where, const Error &error)
{
    where << error;
    qInfo("The account: %d %s", error.httpStatus, qPrintable(error.code)); // why a test may fail further down
}

} // namespace Takeback::Tests

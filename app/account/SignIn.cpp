// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/SignIn.h"

#include "app/account/Endpoint.h"
#include "app/account/EntraError.h"
#include "app/account/Loopback.h"
#include "app/account/Pkce.h"
#include "app/account/TokenAnswer.h"
#include "app/net/Network.h"

#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr std::chrono::seconds SocketDeadline(10);

// Gives hold of the token request, which the flow keeps to itself.
class FlowNetwork : public Network {
public:
    using Network::Network;
    QPointer<QNetworkReply> lastReply;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &asked, QIODevice *body) override
    {
        lastReply = Network::createRequest(operation, asked, body);
        boundTokenAnswer(lastReply);
        return lastReply;
    }
};

} // namespace

// The order of members is the order of safety: the network, and with it the token request, goes first, the
// reply handler last. Qt 6.4 calls a handler that is gone.
class SignIn::Private {
public:
    Private(SignIn *owner, SignInRequest asked, CallbackPages pages);

    void setUpFlow();
    void modify(QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) const;
    void take(const Callback &callback);
    void finish(const Result<Tokens> &result); // says so from the event loop: what called it may be deleted

    SignIn *const q;
    const SignInRequest request;
    const QByteArray state = Pkce::newState();
    const QByteArray verifier = Pkce::newVerifier();
    QString code;
    QUrl address;
    bool isFinished = false;
    QTimer limit; // for the person
    QTimer tokenLimit; // for the token endpoint
    Loopback loopback;
    QOAuth2AuthorizationCodeFlow flow;
    FlowNetwork network;
};

SignIn::Private::Private(SignIn *owner, SignInRequest asked, CallbackPages pages)
    : q(owner), request(std::move(asked)), loopback(state, std::move(pages), SocketDeadline),
      network(request.proxyLogin)
{
    limit.setSingleShot(true);
    limit.setInterval(request.limit);
    connect(&limit, &QTimer::timeout, q, [this] { finish(Error{ErrorKind::TimedOut}); });
    tokenLimit.setSingleShot(true);
    tokenLimit.setInterval(request.tokenLimit);
    connect(&tokenLimit, &QTimer::timeout, q, [this] {
        Error error{ErrorKind::TimedOut};
        error.code = u"token"_s; // the person was in time, the token endpoint was not
        finish(error);
    });
    connect(&loopback, &Loopback::arrived, q, [this](const Callback &callback) { take(callback); });
    connect(&loopback, &Loopback::answered, q, [this](const Result<Tokens> &result) { finish(result); });
    connect(
        &flow, &QAbstractOAuth::authorizeWithBrowser, q,
        [this](const QUrl &url) {
            address = url;
            Q_EMIT q->browserWanted(url);
        },
        Qt::QueuedConnection);
}

void SignIn::Private::setUpFlow()
{
    flow.setNetworkAccessManager(&network);
    flow.setReplyHandler(&loopback);
    flow.setClientIdentifier(request.clientId);
    flow.setState(QString::fromLatin1(state));
    flow.setAuthorizationUrl(authorizeEndpoint(request.cloud, request.tenant));
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    flow.setTokenUrl(tokenEndpoint(request.cloud, request.tenant));
#else
    flow.setAccessTokenUrl(tokenEndpoint(request.cloud, request.tenant));
#endif
    flow.setModifyParametersFunction(
        [this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
            modify(stage, parameters);
        });
}

// Every value is encoded here: the flow leaves "+" and "%" as they are. And replaced, not added: Qt 6.8 has
// put some of them in already.
void SignIn::Private::modify(QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) const
{
    const auto put = [parameters](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            parameters->replace(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    put("client_id"_L1, request.clientId);
    put("redirect_uri"_L1, loopback.callback());
    put("scope"_L1, request.scopes.join(u' '));
    put("claims"_L1, QString::fromUtf8(request.claims));
    if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
        put("response_mode"_L1, u"query"_s);
        put("code_challenge"_L1, QString::fromLatin1(Pkce::challenge(verifier)));
        put("code_challenge_method"_L1, u"S256"_s);
        put("prompt"_L1, request.prompt);
        put("login_hint"_L1, request.loginHint);
    } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
        put("code"_L1, code);
        put("code_verifier"_L1, QString::fromLatin1(verifier));
    }
}

void SignIn::Private::take(const Callback &callback)
{
    if (isFinished || !code.isEmpty())
        return;
    loopback.shut();
    limit.stop();
    if (callback.isError()) {
        finish(entraError(callback.error, callback.errorDescription));
        return;
    }
    code = callback.code;
    tokenLimit.start();
    const QPointer<SignIn> alive = q;
    Q_EMIT q->codeReceived();
    if (alive)
        Q_EMIT loopback.callbackReceived({{u"code"_s, code}, {u"state"_s, QString::fromLatin1(state)}});
}

void SignIn::Private::finish(const Result<Tokens> &result)
{
    if (isFinished)
        return;
    isFinished = true;
    loopback.shut();
    limit.stop();
    tokenLimit.stop();
    if (network.lastReply) {
        network.lastReply->disconnect();
        network.lastReply->abort();
    }
    QMetaObject::invokeMethod(
        q, [this, result] { Q_EMIT q->finished(result); }, Qt::QueuedConnection);
}

SignIn::SignIn(SignInRequest request, CallbackPages pages, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(request), std::move(pages)))
{
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    if (!d->loopback.listen()) {
        Error error{ErrorKind::NeverLeft};
        error.code = u"listen"_s;
        error.message = d->loopback.errorString();
        d->finish(error);
        return;
    }
    d->setUpFlow();
    d->limit.start();
    d->flow.grant();
}

QUrl SignIn::address() const
{
    return d->address;
}

std::chrono::milliseconds SignIn::timeLeft() const
{
    const auto left = d->limit.isActive() ? d->limit.remainingTimeAsDuration() : std::chrono::milliseconds(0);
    return std::min(left, d->request.limit); // a coarse timer may mean to run a little longer
}

void SignIn::takeAddress(const QString &pasted)
{
    QByteArray text = pasted.simplified().remove(u' ').toUtf8().left(Loopback::MaxHead);
    text = text.left(text.indexOf('#') < 0 ? text.size() : text.indexOf('#'));
    const qsizetype mark = text.indexOf('?');
    const auto callback = mark < 0 ? std::nullopt : readCallback(text.mid(mark + 1), d->state);
    QMetaObject::invokeMethod(
        this,
        [this, callback] {
            if (callback)
                d->take(*callback);
            else
                Q_EMIT pasteRefused();
        },
        Qt::QueuedConnection);
}

} // namespace Takeback

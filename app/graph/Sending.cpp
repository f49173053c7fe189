// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/Sending.h"

#include "app/graph/GraphClient.h"
#include "app/graph/GraphError.h"
#include "app/graph/Gzip.h"
#include "app/net/Network.h"
#include "app/net/Transport.h"

#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr qint64 BufferSize = 1024 * 1024;

// Whether an answer came to its end: to Qt a status of 400 and more is an error as well.
bool isWholeToQt(int error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProxyAuthenticationRequiredError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
        || error == QNetworkReply::ProtocolInvalidOperationError
        || error >= QNetworkReply::InternalServerError;
}

} // namespace

Sending::Sending(const GraphRequest &request, const QUrl &url, const QByteArray &token,
                 const QString &clientRequestId, QObject *parent)
    : QObject(parent), m_request(request), m_url(url), m_token(token)
{
    m_exchange.method = QString::fromLatin1(request.verb());
    m_exchange.target = url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    m_exchange.clientRequestId = clientRequestId;
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_isTimedOut = true;
        settle();
    });
}

Sending::~Sending()
{
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
}

void Sending::start(Network *network)
{
    QNetworkRequest request(m_url);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("client-request-id", m_exchange.clientRequestId.toLatin1());
    if (!m_request.prefer.isEmpty())
        request.setRawHeader("Prefer", m_request.prefer.join(", "));
    if (m_request.mayBePacked)
        request.setRawHeader("Accept-Encoding", "gzip"); // Qt keeps its hands off then
    request.setDecompressedSafetyCheckThreshold(-1); // our own limit is told, Qt's would be a lost answer
    m_token.clear();

    m_exchange.startedAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    m_limit.start(m_request.limit);
    // What must not be repeated goes on a connection of its own: one that is kept from before may be closed
    // by the server at this very moment, and then nobody could tell whether the request arrived.
    if (m_request.kind != GraphRequest::Kind::Read)
        network = new Network(network->proxyLogin(), this);
    if (m_request.sink)
        m_request.sink->seek(0);
    const QByteArray verb = m_request.verb();
    if (verb != "GET")
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    m_reply = verb == "GET" ? network->get(request)
        : verb == "POST"    ? network->post(request, m_request.body)
        : verb == "DELETE"  ? network->deleteResource(request)
                            : network->sendCustomRequest(request, verb, m_request.body);
    m_reply->setReadBufferSize(BufferSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &Sending::collect);
    connect(m_reply, &QNetworkReply::finished, this, &Sending::finish);
}

// Reads what is there, and no further than the limit.
void Sending::collect()
{
    if (!m_reply || !m_reply->isOpen())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_request.sink && status / 100 == 2) {
        pour();
        return;
    }
    while (m_reply->bytesAvailable() > 0 && m_body.size() <= GraphClient::MaxBody) {
        const auto had = m_body.size();
        const auto room = std::min(m_reply->bytesAvailable(), GraphClient::MaxBody + 1 - had);
        m_body.resize(had + room); // read in place: a piece of its own would be a copy more
        const auto got = m_reply->read(m_body.data() + had, room);
        m_body.resize(had + std::max<qint64>(got, 0));
        if (got <= 0)
            break;
    }
    if (m_body.size() > GraphClient::MaxBody) {
        m_isTooLarge = true;
        settle();
    }
}

// Into the sink. What it cannot take ends the sending.
void Sending::pour()
{
    const qint64 most = m_request.most > 0 ? m_request.most : GraphClient::MaxBody;
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(BufferSize);
        if (piece.isEmpty())
            break;
        m_poured += piece.size();
        m_isTooLarge = m_poured > most;
        m_isSinkFull = !m_isTooLarge && m_request.sink->write(piece) != piece.size();
        if (m_isTooLarge || m_isSinkFull) {
            settle();
            return;
        }
        Q_EMIT received(m_poured);
    }
}

void Sending::finish()
{
    collect();
    settle();
}

// The end, whichever it is: an answer, a loss, our limit of time or of size.
void Sending::settle()
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_limit.stop();
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    if (reply) {
        disconnect(reply, nullptr, this, nullptr);
        m_networkError = reply->error();
        m_transport = Transport::error(reply);
        m_answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_isPacked = m_request.mayBePacked && reply->rawHeader("Content-Encoding").toLower() == "gzip";
        m_exchange.contentType = QString::fromLatin1(reply->rawHeader("Content-Type"));
        unpack();
        m_isCaptivePortal = Transport::isCaptivePortal(reply, m_body);
        m_answer.hasRequestId = reply->hasRawHeader("request-id");
        m_answer.retryAfter = reply->rawHeader("Retry-After");
        m_answer.date = reply->rawHeader("Date");
        m_challenge = reply->rawHeader("WWW-Authenticate");
        if (m_answer.status == 410)
            m_freshStart = QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode);
        m_exchange.reason = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
        m_exchange.requestId = QString::fromLatin1(reply->rawHeader("request-id"));
        m_exchange.date = QString::fromLatin1(reply->rawHeader("Date"));
        reply->abort();
        reply->deleteLater();
    } else {
        m_networkError = QNetworkReply::OperationCanceledError; // the network went away beneath us
    }
    m_answer.way = wayOf(m_answer.status);
    describe();
    Q_EMIT done();
}

// Whatever is not what was asked for is judged here, and said.
void Sending::unpack()
{
    const bool isJson = m_exchange.contentType.startsWith("application/json"_L1, Qt::CaseInsensitive);
    if (!m_isPacked || (m_answer.status / 100 == 2 && isJson))
        return;
    m_isPacked = false;
    QByteArray plain;
    if (!Gzip::unpack(m_body, GraphClient::MaxBody, &plain))
        return;
    m_isTooLarge = m_isTooLarge || plain.size() > GraphClient::MaxBody;
    m_body = plain;
}

void Sending::describe()
{
    m_exchange.status = m_answer.status;
    if (m_answer.way != Answer::Way::NeverLeft)
        m_exchange.durationMs = m_clock.elapsed();
    if (!m_isPacked)
        m_exchange.body = m_body.left(Exchange::MaxBody);
    m_exchange.isBodyCut = m_isPacked || m_body.size() > Exchange::MaxBody
        || (m_answer.status != 0 && (m_isTimedOut || m_isTooLarge || !isWholeToQt(m_networkError)));
}

Answer::Way Sending::wayOf(int status) const
{
    const bool isRecall = m_request.kind == GraphRequest::Kind::Recall;
    const bool isGood = status / 100 == 2;
    // The status line is all that a recall's fate hangs on; a read is of no use by half.
    if (status != 0 && (isRecall || !isGood))
        return Answer::Way::Answered;
    if (m_isTimedOut)
        return Answer::Way::TimedOut;
    if (isGood && m_isTooLarge)
        return Answer::Way::Answered;
    if (status == 0 && m_transport.kind == ErrorKind::NeverLeft)
        return Answer::Way::NeverLeft;
    if (isGood && m_isSinkFull)
        return Answer::Way::Answered;
    if (status == 0 || m_networkError != QNetworkReply::NoError
        || (m_request.wantsJson() && !m_isPacked && GraphError::isCutJson(m_body)))
        return Answer::Way::Lost;
    return Answer::Way::Answered;
}

bool Sending::isGood() const
{
    return m_answer.way == Answer::Way::Answered && m_answer.status / 100 == 2 && !m_isTooLarge
        && !m_isSinkFull
        && (m_isPacked                  ? true
                : m_request.wantsJson() ? GraphError::isLikeJson(m_body)
                                        : m_answer.hasRequestId);
}

QByteArray Sending::claims() const
{
    return GraphError::claims(m_challenge);
}

Error Sending::error() const
{
    const int status = m_answer.status;
    Error error;
    if (status != 0 && status / 100 != 2)
        error = GraphError::read(status, m_body);
    else
        error = m_transport;
    error.httpStatus = status;

    const bool isNoError = m_networkError == QNetworkReply::NoError;
    if (status == 407 || m_answer.way == Answer::Way::NeverLeft)
        error.kind = ErrorKind::NeverLeft;
    else if (m_answer.way == Answer::Way::TimedOut)
        error.kind = ErrorKind::TimedOut;
    else if (m_isTooLarge)
        error.kind = ErrorKind::TooLarge;
    else if (m_isSinkFull)
        error.kind = ErrorKind::DiskFull;
    else if (status == 429 || (status == 503 && !m_answer.retryAfter.isEmpty()))
        error.kind = ErrorKind::Throttled;
    else if (status / 100 == 3 || status == 511 || (status / 100 == 2 && isNoError))
        error.kind = ErrorKind::NotUnderstood;
    else if (status / 100 >= 4)
        error.kind = ErrorKind::Refused;
    else
        error.kind = ErrorKind::Lost;
    if (error.kind == ErrorKind::NotUnderstood && GraphError::isLikeJson(m_body))
        error.message.clear(); // it may be mail
    else if (error.kind == ErrorKind::NotUnderstood)
        error.message = QString::fromUtf8(m_body.left(800)).trimmed().left(200);
    if (status == 407)
        error.code = u"proxy-authentication"_s;
    else if (error.kind == ErrorKind::NotUnderstood && m_isCaptivePortal)
        error.code = u"captive-portal"_s;
    error.requestId = m_exchange.requestId;
    error.clientRequestId = m_exchange.clientRequestId;
    error.retryAfter = retryAfter(m_answer, QDateTime::currentDateTimeUtc());
    return error;
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/Upload.h"

#include "app/graph/GraphError.h"
#include "app/graph/RetryPolicy.h"
#include "app/net/Network.h"
#include "app/net/Transport.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Takeback {

namespace {

constexpr qint64 MostOfAnswer = 64 * 1024;

// Plain http is of this computer only.
bool isSafe(const QUrl &url)
{
    const bool isLocal = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.isValid() && url.userInfo().isEmpty() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLocal));
}

// "26", "26-" or "26-99": where the server wants to go on; -1: it does not say.
qint64 nextIn(const QByteArray &body)
{
    const QJsonArray ranges = QJsonDocument::fromJson(body).object()["nextExpectedRanges"_L1].toArray();
    bool isNumber = false;
    const qint64 next = ranges.at(0).toString().section(u'-', 0, 0).toLongLong(&isNumber);
    return isNumber ? next : -1;
}

} // namespace

Upload::Upload(Network *network, const QUrl &address, std::shared_ptr<QIODevice> bytes, qint64 size,
               QObject *parent)
    : QObject(parent), m_network(network), m_address(address), m_bytes(std::move(bytes)), m_size(size)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(std::chrono::minutes(3));
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_reply)
            m_reply->abort();
    });
}

Upload::~Upload()
{
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
}

void Upload::start()
{
    QMetaObject::invokeMethod(
        this, [this] { isSafe(m_address) ? sendPiece() : end(Error{ErrorKind::ForeignHost}); },
        Qt::QueuedConnection);
}

void Upload::sendPiece()
{
    send(true);
}

void Upload::askWhere()
{
    send(false);
}

void Upload::send(bool isPiece)
{
    QNetworkRequest request(m_address);
    if (isPiece) {
        m_bytes->seek(m_from);
        const QByteArray piece = m_bytes->read(std::min(Piece, m_size - m_from));
        m_sent = piece.size();
        if (m_sent == 0) {
            end(Error{ErrorKind::DiskFull, 0, {}, m_bytes->errorString()});
            return;
        }
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
        request.setRawHeader("Content-Range",
                             "bytes " + QByteArray::number(m_from) + '-'
                                 + QByteArray::number(m_from + m_sent - 1) + '/'
                                 + QByteArray::number(m_size));
        m_reply = m_network->put(request, piece);
    } else {
        m_reply = m_network->get(request);
    }
    m_limit.start();
    connect(m_reply, &QNetworkReply::finished, this, [this, isPiece] { settle(isPiece); });
}

void Upload::settle(bool isPiece)
{
    m_limit.stop();
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->isOpen() ? reply->read(MostOfAnswer) : QByteArray();
    if (status == 0) {
        m_trouble = Transport::error(reply);
        m_trouble.message.clear(); // the system's words may hold the address
        loseOne();
        return;
    }
    m_trouble = GraphError::read(status, body);
    m_trouble.message.clear();
    if (status == 429 || status / 100 == 5)
        loseOne(parseRetryAfter(reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc()));
    else
        judge(isPiece, status, body);
}

void Upload::judge(bool isPiece, int status, const QByteArray &body)
{
    const qint64 next = nextIn(body);
    const bool isLast = m_from + m_sent >= m_size;
    if (status == 201 || (isPiece && status == 200 && isLast && next < 0)) {
        Q_EMIT progressed(m_size);
        end(std::nullopt);
    } else if (status == 416) {
        loseOne(milliseconds(0)); // the server has it already, or wants another piece first
    } else if (status == 401 || status == 403 || status == 404 || status == 410) {
        m_trouble.code = u"upload-expired"_s;
        end(m_trouble);
    } else if (status / 100 != 2) {
        isPiece ? end(m_trouble) : sendPiece(); // it cannot be asked: the same piece once more
    } else if (next >= m_size || (isPiece && next >= 0 && next <= m_from)) {
        m_trouble = Error{ErrorKind::NotUnderstood, status, u"nextExpectedRanges"_s};
        loseOne();
    } else {
        if (isPiece || next > m_from)
            m_losses = 0;
        m_from = next >= 0 ? next : isPiece ? m_from + m_sent : m_from;
        Q_EMIT progressed(m_from);
        sendPiece();
    }
}

void Upload::loseOne(std::optional<milliseconds> wait)
{
    if (++m_losses > MostLosses) {
        end(m_trouble);
        return;
    }
    const auto unasked = milliseconds(200) * m_losses * m_losses;
    QTimer::singleShot(wait ? std::min(*wait, milliseconds(300000)) : unasked, this, &Upload::askWhere);
}

void Upload::end(const std::optional<Error> &error)
{
    if (!std::exchange(m_isEnded, true))
        Q_EMIT finished(error);
}

} // namespace Takeback

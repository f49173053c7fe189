// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/Reach.h"

#include "app/graph/GraphClient.h"
#include "app/graph/MailTipsApi.h"

#include <algorithm>

namespace Takeback {

namespace {

constexpr auto Patience = std::chrono::seconds(30); // for one batch

QString keyOf(const QString &address)
{
    return bareAddress(address).toLower();
}

// Only a limit of size or time, or one bad address among good ones, is mended by asking for fewer.
bool isMendedByFewer(const Error &error)
{
    return error.httpStatus == 400 || error.httpStatus == 413 || error.httpStatus == 504
        || error.kind == ErrorKind::TooLarge;
}

bool isFinal(const Error &error)
{
    const int status = error.httpStatus;
    return error.kind == ErrorKind::Refused
        && (status == 403 || status == 404 || status == 405 || status == 501);
}

} // namespace

Reach::Reach(GraphClient *client, const QString &mailbox, QObject *parent)
    : QObject(parent), m_client(client), m_mailbox(mailbox)
{
}

bool Reach::isKnown(const QString &address) const
{
    const QString key = keyOf(address);
    return m_tips.contains(key) || m_silent.contains(key) || domainOf(key).isEmpty();
}

void Reach::ask(const QStringList &addresses, bool isWaitedFor)
{
    QStringList wanted;
    QSet<QString> seen;
    for (const QString &address : addresses) {
        const QString key = keyOf(address);
        if (seen.contains(key) || isKnown(address))
            continue;
        seen.insert(key);
        wanted << key;
    }
    // What is on its way for the same addresses goes on; what only waits behind others does not, if a person
    // waits for it now.
    const bool isUnderWay = m_call && (!isWaitedFor || m_isWaitedFor || !m_call->clientRequestId().isEmpty());
    const bool isStillWanted = isUnderWay
        && std::all_of(m_batch.cbegin(), m_batch.cend(),
                       [&](const QString &address) { return seen.contains(address); });
    if (!isStillWanted)
        stop();
    else
        wanted.removeIf([this](const QString &address) { return m_batch.contains(address); });
    m_isWaitedFor = isWaitedFor || (isStillWanted && m_isWaitedFor);
    m_isRefused = m_isRefused && !isWaitedFor;
    m_isAsking = true;
    m_batches = {wanted};
    if (!m_call)
        QMetaObject::invokeMethod(this, &Reach::next, Qt::QueuedConnection);
}

void Reach::stop()
{
    delete m_call;
    m_batch.clear();
    m_batches.clear();
    m_isAsking = false;
}

void Reach::next()
{
    if (!m_isAsking || m_call)
        return;
    while (!m_batches.isEmpty() && m_batches.first().isEmpty())
        m_batches.removeFirst();
    if (m_batches.isEmpty() || m_isRefused) {
        end(std::nullopt);
        return;
    }
    QStringList &first = m_batches.first();
    m_batch = first.mid(0, m_most);
    first.remove(0, m_batch.size());
    send();
}

void Reach::send()
{
    GraphRequest request = MailTipsApi::mailTips(m_mailbox, m_batch);
    request.isBackground = !m_isWaitedFor;
    request.limit = Patience;
    m_call = m_client->call(request, this);
    connect(m_call, &GraphCall::finished, this, &Reach::take);
    m_call->start();
}

void Reach::take(const GraphReply &reply)
{
    m_call->deleteLater();
    m_call = nullptr;
    const auto tips = MailTipsApi::readMailTips(reply);
    if (!tips) {
        if (split(tips.error()))
            next();
        else
            end(tips.error());
        return;
    }
    const QPointer<Reach> self(this);
    if (takeTips(*tips))
        Q_EMIT answered();
    if (self)
        next();
}

bool Reach::takeTips(const QList<MailTip> &tips)
{
    const QSet<QString> asked(m_batch.cbegin(), m_batch.cend());
    for (MailTip tip : tips) {
        const QString key = keyOf(tip.address);
        if (!asked.contains(key) || m_tips.contains(key)) // more than asked for, or twice
            continue;
        tip.address = key;
        m_tips.insert(key, tip);
    }
    bool isNew = false;
    for (const QString &address : std::as_const(m_batch)) {
        isNew = isNew || m_tips.contains(address);
        if (!m_tips.contains(address))
            m_silent.insert(address);
    }
    // A server that took both halves of what it refused as a whole wants no more at once.
    if (m_half > 0 && m_batch.size() <= m_half && ++m_halvesTaken == 2)
        m_most = std::exchange(m_half, 0);
    m_batch.clear();
    return isNew;
}

bool Reach::split(const Error &error)
{
    if (!isMendedByFewer(error))
        return false;
    const qsizetype size = m_batch.size();
    if (size < 2) { // it alone is what the server stumbles over
        m_silent.insert(m_batch.value(0));
        m_batch.clear();
        m_half = 0;
        return error.httpStatus == 400;
    }
    m_half = (size + 1) / 2;
    m_halvesTaken = 0;
    if (error.httpStatus != 400)
        m_most = std::exchange(m_half, 0);
    m_batches.prepend(m_batch.mid((size + 1) / 2));
    m_batches.prepend(m_batch.mid(0, (size + 1) / 2));
    m_batch.clear();
    return true;
}

void Reach::end(const std::optional<Error> &error)
{
    m_isRefused = m_isRefused || (error && isFinal(*error));
    stop();
    Q_EMIT finished(error);
}

} // namespace Takeback

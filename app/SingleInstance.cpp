// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {
constexpr int PatienceMs = 2000;
constexpr qint64 MaxBytes = 4096;
} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

bool SingleInstance::handOver(const QString &socketName, const Handover &handover)
{
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    const QJsonObject wish{{u"last"_s, handover.isLastWanted}, {u"mailbox"_s, handover.mailbox}};
    socket.write(QJsonDocument(wish).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(PatienceMs) && socket.waitForReadyRead(PatienceMs);
}

void SingleInstance::listen(const QString &socketName)
{
    // Nobody answered there, so a socket left by a killed program is only in the way.
    QLocalServer::removeServer(socketName);
    m_server.listen(socketName);
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > MaxBytes)
            socket->abort();
        return;
    }
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // one wish from each
    const auto said = QJsonDocument::fromJson(socket->readLine(MaxBytes));
    if (!said.isObject()) {
        socket->abort();
        return;
    }
    const QJsonObject wish = said.object();
    socket->write("ok\n");
    socket->disconnectFromServer();
    Q_EMIT handedOver({wish["last"_L1].toBool(), wish["mailbox"_L1].toString()});
}

} // namespace Takeback

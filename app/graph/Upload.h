// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes into an upload session ("Attach large files to Outlook messages"): pieces in order, each at most 4
// MB, one in memory at a time. The address is on another host and carries a token of its own, so that our
// bearer is never sent there, no redirect is followed and the address is never written down. A piece that was
// lost is asked for and sent again; deleting it stops it.
#pragma once

#include "app/types/Error.h"

#include <QIODevice>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

class QNetworkReply;

namespace Takeback {

class Network;

class Upload : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 Piece = 12 * 320 * 1024; // a multiple of 320 KiB, below 4 MB
    static constexpr int MostLosses = 5; // one after the other

    // `bytes`: open and seekable. The `size` is that of the session.
    Upload(Network *network, const QUrl &address, std::shared_ptr<QIODevice> bytes, qint64 size,
           QObject *parent);
    ~Upload() override;

    void start();

Q_SIGNALS:
    void progressed(qint64 bytes); // that the server has
    // None: all of it is there. Code "upload-expired": the session is gone, another one may be opened.
    void finished(const std::optional<Takeback::Error> &error);

private:
    void sendPiece();
    void askWhere(); // the server wants to go on
    void send(bool isPiece);
    void settle(bool isPiece);
    void judge(bool isPiece, int status, const QByteArray &body);
    void loseOne(std::optional<std::chrono::milliseconds> wait = std::nullopt);
    void end(const std::optional<Error> &error);

    Network *m_network;
    QUrl m_address;
    std::shared_ptr<QIODevice> m_bytes;
    qint64 m_size;
    qint64 m_from = 0; // of the piece under way
    qint64 m_sent = 0; // bytes of it
    int m_losses = 0;
    bool m_isEnded = false;
    Error m_trouble; // the last
    QPointer<QNetworkReply> m_reply;
    QTimer m_limit;
};

} // namespace Takeback

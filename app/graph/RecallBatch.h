// SPDX-License-Identifier: GPL-3.0-or-later
// Up to four recalls that leave in the same turn of the event loop, as one POST. Each is told its own answer
// as if it had come alone, and what became of the whole where that is all there is to tell. Judges nothing
// and repeats nothing. Kept by its parts: with the last of them it is aborted.
#pragma once

#include "app/graph/Sending.h"

#include <QPointer>

#include <memory>

namespace Takeback {

class GraphClient;
class ProxyLogin;

class RecallBatch : public QObject {
    Q_OBJECT

public:
    static std::shared_ptr<RecallBatch> make(GraphClient *client, std::shared_ptr<ProxyLogin> login,
                                             const QUrl &url, const QByteArray &token);

    bool isOpen() const; // nothing of it has left, and there is room
    void add(Sending *part);

private:
    RecallBatch(GraphClient *client, std::shared_ptr<ProxyLogin> login, const QUrl &url,
                const QByteArray &token);
    void leave();
    void share(); // the answer among the parts

    QPointer<GraphClient> m_client; // told of the whole, for the log
    std::shared_ptr<ProxyLogin> m_login;
    QUrl m_url;
    QByteArray m_token;
    QList<QPointer<Sending>> m_parts;
    Sending *m_whole = nullptr; // once it has left
};

} // namespace Takeback

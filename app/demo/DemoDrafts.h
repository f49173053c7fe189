// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of the pretend Graph and their attachments: by one request below 3 MB, by an upload session above,
// whose address is another port, carries a token of its own and refuses whoever shows a bearer there. Nothing
// here is ever sent. The caller holds the mutex.
#pragma once

#include "app/demo/DemoHttp.h"
#include "app/demo/DemoMail.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace Takeback::Demo {

class Drafts {
public:
    // Behind …/messages, decoded: what is about drafts, or about the attachments of `mail`. nullopt: neither.
    std::optional<HttpReply> answer(const HttpRequest &request, const QStringList &rest, const Mail *mail);
    HttpReply upload(const HttpRequest &request); // at the other port

    void setUploadOrigin(const QByteArray &origin) { m_uploadOrigin = origin; }
    // What lies there now: the JSON it was made of, with "files", a list of "name:bytes".
    QList<QByteArray> all() const;
    int bearersAtUploads() const { return m_bearers; }
    void expireUploads() { m_uploads.clear(); }

private:
    struct Draft {
        QJsonObject json;
        QStringList files;
    };
    struct Upload {
        QString draftId;
        QString name;
        qint64 size = 0;
        qint64 has = 0;
    };
    HttpReply create(const HttpRequest &request);
    HttpReply inDraft(const HttpRequest &request, const QStringList &rest);
    HttpReply openUpload(const QString &draftId, const QJsonObject &item);
    HttpReply attachmentsOf(const Mail &mail, const QStringList &rest) const;

    QHash<QString, Draft> m_drafts; // by the id as it stands in a path
    QHash<QString, Upload> m_uploads; // by token
    QByteArray m_uploadOrigin;
    int m_made = 0;
    int m_bearers = 0;
};

} // namespace Takeback::Demo

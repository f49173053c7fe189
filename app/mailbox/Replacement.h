// SPDX-License-Identifier: GPL-3.0-or-later
// A new draft like a message that was sent: the same recipients, subject, text and attachments, for a person
// to mend and send. One errand. What the service cannot copy is named. Cancelled or failed, the half-made
// draft is deleted again. Attachments pass through a temporary file of the user's own. It never sends a mail.
#pragma once

#include "app/graph/DraftApi.h"
#include "app/graph/GraphReply.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QTemporaryFile;

namespace Takeback {

class GraphClient;
class Upload;

class Replacement : public QObject {
    Q_OBJECT

public:
    // `scratchDir`: where that file may lie. Empty: the system's place.
    Replacement(GraphClient *client, const QString &mailbox, const QString &messageId,
                const QString &scratchDir, QObject *parent);
    // Asks the client to delete the half-made draft; where the client goes too, it stays. Ask unfinished
    // first.
    ~Replacement() override;

    void start();
    void cancel(); // finished(Canceled) follows, once the half-made draft is gone

Q_SIGNALS:
    void progressed(qint64 bytes, qint64 total); // of attachments, fetched and put
    // Code of an Error: "draft-left": the half-made draft could not be deleted; "draft-unsure": whether one
    // was made is not known.
    void finished(const Takeback::Result<Takeback::Draft> &draft);

private:
    void ask(const GraphRequest &request, std::function<void(const GraphReply &)> then);
    void readSource(const GraphReply &reply);
    void listAttachments(bool hasContentIds);
    void readAttachments(const GraphReply &reply, QList<DraftApi::Attachment> before, int pages);
    void takeAttachments(const QList<DraftApi::Attachment> &all);
    void next(); // attachment
    void fetch();
    void put();
    void openUpload(int sessions);
    void upload(const QUrl &address, int sessions);
    void leaveOut(); // the first one
    void settle(); // the first one is in the draft
    void lookForIt(int sessions);
    void tell(qint64 ofThisOne);
    void fail(const Error &error);
    void end(const Result<Draft> &result);

    QPointer<GraphClient> m_client;
    QString m_mailbox;
    QString m_messageId;
    QString m_scratchDir;
    DraftApi::Text m_text;
    QList<DraftApi::Attachment> m_attachments; // still to be copied
    std::shared_ptr<QTemporaryFile> m_file; // of the one in hand
    QStringList m_put; // names of those that are in the draft
    Draft m_draft;
    QPointer<QObject> m_step; // a call or an upload
    qint64 m_done = 0; // bytes of those that are over
    qint64 m_total = 0;
    qint64 m_size = 0; // true bytes of the one in hand
    bool m_isCreating = false; // the draft: the request may have left
    bool m_isCanceled = false;
    bool m_isFailing = false; // the half-made draft is being deleted
    bool m_isEnded = false;
};

} // namespace Takeback

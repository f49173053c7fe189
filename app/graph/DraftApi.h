// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts over Graph v1.0: "Get message", "Create message", "List attachments", "Get attachment", "Add
// attachment", "attachment: createUploadSession", "Delete message". Nothing here sends a mail. Lenient in
// what it reads: a missing or oddly typed member is an absent one.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/graph/GraphRequest.h"
#include "app/types/Draft.h"
#include "app/types/Recipient.h"
#include "app/types/Result.h"

#include <QList>

namespace Takeback::DraftApi {

struct Text {
    QString subject;
    QString body;
    bool isHtml = false;
    QString importance; // low, normal, high; empty: normal
    QList<Recipient> to;
    QList<Recipient> cc;
    QList<Recipient> bcc;
};

struct Attachment {
    enum class Kind { File, Other }; // Other: an item or a reference, whose bytes nobody can copy
    QString id;
    QString name;
    QString contentType;
    QString contentId; // of a picture inside of the text
    qint64 size = 0; // as the mailbox counts it, which is somewhat more than its bytes
    bool isInline = false;
    Kind kind = Kind::File;
};

// Bytes of a file: below Small by one request, up to Largest by an upload, more not at all.
constexpr qint64 Small = 3 * 1000 * 1000;
constexpr qint64 Largest = 150 * 1000 * 1000;

GraphRequest source(const QString &mailbox, const QString &messageId); // its body as it is, mostly HTML
// `hasContentIds`: asks for those too, which a service may refuse with 400.
GraphRequest attachments(const QString &mailbox, const QString &messageId, bool hasContentIds);
GraphRequest bytes(const QString &mailbox, const QString &messageId, const QString &attachmentId,
                   std::shared_ptr<QIODevice> sink);
GraphRequest create(const QString &mailbox, const Text &text);
GraphRequest attach(const QString &mailbox, const QString &draftId, const Attachment &file,
                    const QByteArray &content);
GraphRequest openUpload(const QString &mailbox, const QString &draftId, const Attachment &file, qint64 size);
GraphRequest remove(const QString &mailbox, const QString &draftId);

Result<Text> readSource(const GraphReply &reply);
Result<QList<Attachment>> readAttachments(const GraphReply &reply);
QUrl nextLink(const GraphReply &reply); // of a list, unchecked; empty: it ends here
Result<Draft> readDraft(const GraphReply &reply); // code "draft-unsure": one may have been made
// Where the bytes go. It carries a token of its own: never written down, never given ours.
Result<QUrl> readUpload(const GraphReply &reply);

} // namespace Takeback::DraftApi

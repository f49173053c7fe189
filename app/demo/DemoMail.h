// SPDX-License-Identifier: GPL-3.0-or-later
// One mail of the pretend Microsoft 365, and the believable Sent Items of Mira Kovač: made from tables
// (DemoMailTables) by a generator with a fixed seed, so that two starts at one time give the same mails.
#pragma once

#include "app/demo/DemoPeople.h"

#include <QJsonObject>

#include <utility>

namespace Takeback::Demo {

struct Attachment {
    QString name;
    qint64 size = 0;
};

struct Mail {
    QString internetMessageId;
    QString id = {}; // hostile mail: instead of the one made from the rest
    QString conversationId;
    QString subject;
    QString text; // plain; paragraphs parted by empty lines
    QString markup = {}; // HTML, where it is not made from the text
    Contact from;
    QList<Contact> to;
    QList<Contact> cc;
    QList<Contact> bcc;
    qint64 sentMs = 0;
    QString importance = QStringLiteral("normal");
    QList<Attachment> attachments;
    bool isReadReceiptRequested = false;
    bool isDraft = false;
    QList<std::pair<QString, QString>> headers;
    QJsonObject instead; // hostile mail: members of the JSON that are replaced by these
    QString messageClass = QStringLiteral("IPM.Note");
    QStringList missing; // and members that are left out

    QString html() const; // the text as HTML
    QString preview() const; // its first 255 characters
};

// The newest stand as in the pictures of the window; the rest reach nine months back, or further when there
// are more than ten thousand. In no order.
QList<Mail> sentByOwner(qint64 nowMs, int count);
QList<Mail> sentByOthers(qint64 nowMs); // a little from colleagues, the shared mailbox and outsiders
QList<Mail> hostileMails(qint64 nowMs);
QList<Mail> answersTo(QList<Mail> sent, qint64 nowMs); // to the newest dozen that the owner sent

} // namespace Takeback::Demo

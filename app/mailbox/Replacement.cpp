// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/Replacement.h"

#include "app/graph/GraphClient.h"
#include "app/graph/Upload.h"
#include "app/mailbox/DraftRemoval.h"

#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int MostSessions = 3; // for one attachment
constexpr int MostPages = 20; // of attachments

} // namespace

Replacement::Replacement(GraphClient *client, const QString &mailbox, const QString &messageId,
                         const QString &scratchDir, QObject *parent)
    : QObject(parent), m_client(client), m_mailbox(mailbox), m_messageId(messageId), m_scratchDir(scratchDir)
{
}

Replacement::~Replacement()
{
    delete m_step;
    if (m_client && !m_isEnded && !m_draft.id.isEmpty())
        removeDraft(m_client, m_mailbox, m_draft.id, m_client, [](bool) {});
}

void Replacement::start()
{
    ask(DraftApi::source(m_mailbox, m_messageId), [this](const GraphReply &reply) { readSource(reply); });
}

void Replacement::cancel()
{
    if (std::exchange(m_isCanceled, true))
        return;
    const auto *call = qobject_cast<GraphCall *>(m_step);
    const bool hasLeft = !call || !call->clientRequestId().isEmpty();
    if (m_isCreating && hasLeft) // its answer says what there is to delete
        return;
    if (m_isCreating)
        delete m_step;
    fail(Error{ErrorKind::Canceled});
}

void Replacement::ask(const GraphRequest &request, std::function<void(const GraphReply &)> then)
{
    GraphCall *call = m_client->call(request, this);
    m_step = call;
    connect(call, &GraphCall::received, this, &Replacement::tell);
    connect(call, &GraphCall::finished, this, [call, then = std::move(then)](const GraphReply &reply) {
        call->deleteLater();
        then(reply);
    });
    call->start();
}

void Replacement::readSource(const GraphReply &reply)
{
    const auto text = DraftApi::readSource(reply);
    if (!text) {
        fail(text.error());
        return;
    }
    m_text = *text;
    listAttachments(true);
}

void Replacement::listAttachments(bool hasContentIds)
{
    ask(DraftApi::attachments(m_mailbox, m_messageId, hasContentIds),
        [this, hasContentIds](const GraphReply &reply) {
            if (reply.error && reply.error->httpStatus == 400 && hasContentIds)
                listAttachments(false);
            else
                readAttachments(reply, {}, 1);
        });
}

void Replacement::readAttachments(const GraphReply &reply, QList<DraftApi::Attachment> before, int pages)
{
    const auto page = DraftApi::readAttachments(reply);
    if (!page) {
        fail(page.error());
        return;
    }
    before += *page;
    const QUrl next = DraftApi::nextLink(reply);
    if (next.isEmpty() || pages == MostPages) {
        takeAttachments(before);
        return;
    }
    GraphRequest request;
    request.link = next;
    ask(request, [this, before, pages](const GraphReply &more) { readAttachments(more, before, pages + 1); });
}

// Nothing is made before all is known that is to be in it.
void Replacement::takeAttachments(const QList<DraftApi::Attachment> &all)
{
    for (const DraftApi::Attachment &one : all) {
        if (one.kind == DraftApi::Attachment::Kind::File) {
            m_attachments << one;
            m_total += 2 * one.size;
        } else {
            m_draft.leftOut << one.name;
        }
    }
    m_isCreating = true;
    ask(DraftApi::create(m_mailbox, m_text), [this](const GraphReply &reply) {
        m_isCreating = false;
        const auto made = DraftApi::readDraft(reply);
        if (!made) {
            fail(made.error());
            return;
        }
        m_draft.id = made->id;
        m_draft.webLink = made->webLink;
        m_draft.recipients = int((m_text.to + m_text.cc + m_text.bcc).size());
        if (m_isCanceled)
            fail(Error{ErrorKind::Canceled});
        else
            next();
    });
}

void Replacement::next()
{
    m_file.reset();
    if (m_attachments.isEmpty()) {
        end(m_draft);
        return;
    }
    fetch();
}

void Replacement::fetch()
{
    m_file = std::make_shared<QTemporaryFile>();
    if (!m_scratchDir.isEmpty())
        m_file->setFileTemplate(m_scratchDir % u"/attachment-XXXXXX"_s);
    if (!m_file->open()) {
        fail(Error{ErrorKind::DiskFull, 0, {}, m_file->errorString()});
        return;
    }
    ask(DraftApi::bytes(m_mailbox, m_messageId, m_attachments.first().id, m_file),
        [this](const GraphReply &reply) {
            m_size = m_file->pos();
            if (!reply.error)
                put();
            else if (reply.error->kind == ErrorKind::TooLarge
                     || (reply.error->kind == ErrorKind::Refused && reply.error->httpStatus / 100 == 4))
                leaveOut();
            else
                fail(*reply.error);
        });
}

void Replacement::put()
{
    if (m_size >= DraftApi::Small) {
        openUpload(1);
        return;
    }
    m_file->seek(0);
    const GraphRequest request =
        DraftApi::attach(m_mailbox, m_draft.id, m_attachments.first(), m_file->read(m_size));
    ask(request, [this](const GraphReply &reply) {
        if (reply.error) {
            fail(*reply.error);
            return;
        }
        settle();
    });
}

void Replacement::openUpload(int sessions)
{
    ask(DraftApi::openUpload(m_mailbox, m_draft.id, m_attachments.first(), m_size),
        [this, sessions](const GraphReply &reply) {
            const auto address = DraftApi::readUpload(reply);
            if (address)
                upload(*address, sessions);
            else if (address.error().httpStatus == 413) // larger than this mailbox takes
                leaveOut();
            else
                fail(address.error());
        });
}

void Replacement::upload(const QUrl &address, int sessions)
{
    Upload *upload = m_client->upload(address, m_file, m_size, this);
    m_step = upload;
    connect(upload, &Upload::progressed, this,
            [this](qint64 bytes) { tell(m_attachments.first().size + bytes); });
    connect(upload, &Upload::finished, this, [this, upload, sessions](const std::optional<Error> &error) {
        upload->deleteLater();
        if (error && error->code == "upload-expired"_L1 && sessions < MostSessions) {
            lookForIt(sessions);
        } else if (error) {
            fail(*error);
        } else {
            settle();
        }
    });
    upload->start();
}

// A session ends at its last piece too: whose answer was lost, the attachment may be in the draft.
void Replacement::lookForIt(int sessions)
{
    ask(DraftApi::attachments(m_mailbox, m_draft.id, false), [this, sessions](const GraphReply &reply) {
        const auto all = DraftApi::readAttachments(reply);
        const auto isIt = [this](const DraftApi::Attachment &one) {
            return one.name == m_attachments.first().name && one.size >= m_size;
        };
        if (all && std::count_if(all->begin(), all->end(), isIt) > m_put.count(m_attachments.first().name))
            settle();
        else
            openUpload(sessions + 1); // from its start: a new session knows nothing
    });
}

void Replacement::settle()
{
    const DraftApi::Attachment one = m_attachments.takeFirst();
    m_put << one.name;
    m_done += 2 * one.size;
    tell(0);
    next();
}

void Replacement::leaveOut()
{
    const DraftApi::Attachment one = m_attachments.takeFirst();
    m_draft.leftOut << one.name;
    m_total -= 2 * one.size;
    next();
}

void Replacement::tell(qint64 ofThisOne)
{
    Q_EMIT progressed(std::min(m_done + ofThisOne, m_total), m_total);
}

void Replacement::fail(const Error &error)
{
    if (m_isEnded || std::exchange(m_isFailing, true))
        return;
    if (m_step) { // it may be the one that tells of this
        disconnect(m_step, nullptr, this, nullptr);
        m_step->deleteLater();
    }
    if (m_draft.id.isEmpty() || !m_client) {
        QMetaObject::invokeMethod(
            this, [this, error] { end(error); }, Qt::QueuedConnection);
        return;
    }
    removeDraft(m_client, m_mailbox, std::exchange(m_draft.id, {}), this, [this, error](bool isGone) {
        Error told = error;
        if (!isGone)
            told.code = u"draft-left"_s;
        end(told);
    });
}

void Replacement::end(const Result<Draft> &result)
{
    if (!std::exchange(m_isEnded, true))
        Q_EMIT finished(result);
}

} // namespace Takeback

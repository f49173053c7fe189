// SPDX-License-Identifier: GPL-3.0-or-later
// A whole pretend Microsoft 365 on 127.0.0.1: sign-in pages and tokens, Graph, Exchange's behaviour after a
// recall, and faults on demand. One origin is the root of both login and Graph. It shares no code with the
// house, keeps everything in memory, and no byte leaves this computer. How a script signs in without a
// browser:
//     GET  {origin}/{tenant}/oauth2/v2.0/authorize?...      -> a page; take the hidden field `flow` out of it
//     POST {origin}/{tenant}/login  flow=...&person=mira@northwind.example&answer=accept   (form-urlencoded)
//       -> 302, Location: {redirect_uri}/?code=...&state=...&session_state=...   (answer=decline:
//       error=access_denied)
//     `person` alone brings the consent page when something is still to be consented to.
#pragma once

#include "app/demo/DemoRules.h"
#include "app/demo/DemoScenes.h"
#include "app/demo/Fault.h"

#include <QStringList>

#include <memory>

namespace Takeback::Demo {

struct DemoOptions {
    qint64 nowMs = 0; // what the service takes for now when it starts, ms since 1970 UTC; 0: now
    int messages = 400; // in the Sent Items of Mira Kovač
    bool answers = false; // to the newest mails: replies, receipts, bounces, automatic replies
    bool hostile = false; // and some mails made to break a mail program
    bool acceptAnyClient = true; // else only DemoService::clientId()
    bool revokeOldRefreshTokens = false; // Microsoft does not
    int reportDelayMs = 3000; // from a recall to its report in the Inbox; -1: only by deliverReports()
    bool recallLeavesMail = true; // "Recall: ..." in the sender's Sent Items
    int accessTokenSeconds = 3599;
    bool needsApproval = false; // nobody may consent before /{tenant}/v2.0/adminconsent was agreed to
};

struct SeenRequest {
    QByteArray method;
    QByteArray target; // raw
    QByteArray clientRequestId; // headers of interest; never a token
    QByteArray prefer;
    QByteArray userAgent;
    QByteArray acceptEncoding;
    QByteArray contentType;
    QByteArray contentLength; // empty when there was no such header
    bool authorized = false; // an Authorization header was there
    int status = 0; // what was answered; 0: nothing yet
    qint64 answerBytes = 0; // of its body, as they travelled
};

class DemoService {
public:
    explicit DemoService(const DemoOptions &options = {});
    ~DemoService(); // stops and joins at once, also with calls hanging
    bool start(); // 127.0.0.1, a free port; false: errorString() tells
    QString errorString() const;
    quint16 port() const;
    QString origin() const; // "http://127.0.0.1:PORT"
    static QString clientId();
    static QString tenantId();
    static QString mira(); // whose mailbox DemoOptions::messages are in

    // All below may be called from any thread.
    void play(const QList<Fault> &script);
    void play(Scene scene); // instead of whatever was set before
    int unplayed() const; // what the script still holds; a test ends by asserting 0
    QList<SeenRequest> seen() const;
    int recallPostsSeen() const;
    int recallsAccepted(const QString &messageId) const;
    int recallsAccepted() const; // of all messages together
    void expireTokens(); // every access token given out answers 401 from now on
    QStringList issuedSecrets() const; // codes, verifiers, access and refresh tokens
    void revokeRefreshTokens(); // every refresh token given out answers invalid_grant

    // What somebody does in Outlook meanwhile. Ids as Graph hands them out.
    QString sendMail(const QString &subject, const QString &upn = mira()); // now; the new id
    bool deleteMessage(const QString &id, const QString &upn = mira());
    bool touchMessage(const QString &id, const QString &newSubject, const QString &upn = mira());
    QString moveToInbox(const QString &id, const QString &upn = mira()); // out of Sent Items; the new id
    bool setSender(const QString &id, const QString &address, const QString &upn = mira());
    bool setDraft(const QString &id, const QString &upn = mira());
    QStringList sentIds(const QString &upn = mira()) const; // newest first
    // Every delta link given out answers `status` and syncStateNotFound from now on; 410 with a Location.
    void dropDeltaTokens(int status = 410);

    // What getMailTips tells from now on. Addresses inside; an empty reply ends it.
    void setMailTipsLimit(int addresses); // in one call; 100 unless set
    void setAutomaticReply(const QString &address, const QString &html);
    void setMailboxFull(const QString &address, bool isFull = true);
    void setMailTipsError(const QString &address, const QString &code); // for this address only

    // What recalls are taken.
    void setRecallRules(const RecallRules &rules);
    void setThrottle(const Throttle &throttle);
    int throttledRecalls() const; // how many 429 the throttle answered

    // Recall reports. "Before the 202" is Fault::latency(ms).afterwards() with a delay of 0.
    void setReportDelay(int ms); // for recalls from now on, as DemoOptions has it
    void setReportLanguage(const QString &language); // "en", "de", "ja"; empty: that of each mailbox
    // Recalls from these people stay Pending: their copy stays, until settlePending() or, where settlesMs is
    // above 0, so long after the report. Then another report tells the end of it.
    void setPending(const QStringList &upns, int settlesMs = 0);
    int deliverReports(); // those on their way arrive now; how many
    int settlePending(); // how many recalls came to their end so; their reports arrive at once
    QString sendReport(const ReportOrder &order, const QString &upn = mira()); // now; its id in the Inbox

    // What became of the mail.
    QStringList inboxSubjects(const QString &upn) const;
    bool hasMessage(const QString &upn, const QString &internetMessageId) const;
    QList<QByteArray> drafts() const; // JSON as it came, with "files": a list of "name:bytes"
    int bearersAtUploads() const; // who showed ours to the other origin
    void expireUploads(); // every upload session that is open
    QStringList noticesTo(const QString &outsideAddress) const; // subjects that an outsider received

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Takeback::Demo

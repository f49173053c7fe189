// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/ReportReading.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback::ReportReading {

namespace {

constexpr qsizetype MostText = 256 * 1024; // characters of a report that are looked at
constexpr qsizetype MostReferences = 2000;
constexpr qsizetype LeastSubject = 3; // characters that a subject must have to tell one message from another
constexpr qint64 Week = 7 * 86400; // seconds; a report's own link ends then
constexpr qint64 Skew = 300; // seconds that two clocks may differ

constexpr auto SourceHeader = "X-MS-Exchange-Generated-Message-Source"_L1;
constexpr auto SourceAgent = "Transport Message Recall Routing Agent"_L1;
constexpr auto AuthHeader = "X-MS-Exchange-Organization-AuthAs"_L1;

QStringList values(const InboxMail &mail, QLatin1StringView name)
{
    QStringList found;
    for (const auto &[header, value] : mail.headers)
        if (header.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            found << value.trimmed();
    return found;
}

bool isSame(const QString &a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// Senders that stand for Exchange itself. Of those that anybody may have only the one of the owner's domain.
bool isSystem(const QString &address, const QString &owner)
{
    const QString name = address.section(u'@', 0, 0).trimmed().toLower();
    const QString domain = address.section(u'@', 1).trimmed();
    const bool isOwnDomain =
        !domain.isEmpty() && domain.compare(owner.section(u'@', 1).trimmed(), Qt::CaseInsensitive) == 0;
    return name.isEmpty() || name.startsWith("microsoftexchange"_L1) || name == "postmaster"_L1
        || name == "mailer-daemon"_L1 || (isOwnDomain && (name == "noreply"_L1 || name == "no-reply"_L1));
}

bool isOwner(const QString &address, const QString &owner)
{
    return !owner.isEmpty() && address.compare(owner, Qt::CaseInsensitive) == 0;
}

bool holdsSubject(const InboxMail &mail, const Recall &recall)
{
    const QString subject = recall.subject.trimmed();
    return subject.size() >= LeastSubject && mail.subject.contains(subject, Qt::CaseInsensitive);
}

QString bare(QString id)
{
    id = id.trimmed();
    if (id.startsWith(u'<'))
        id.remove(0, 1);
    if (id.endsWith(u'>'))
        id.chop(1);
    return id;
}

// Of several recalls of one message: the one that waits for a report, Submitted before Unknown, the oldest.
const Recall *pick(QList<const Recall *> candidates, const QDateTime &receivedAt)
{
    if (candidates.size() <= 1)
        return candidates.value(0);
    candidates.removeIf([&](const Recall *one) {
        return receivedAt.isValid() && one->serverTime().secsTo(receivedAt) < -Skew;
    });
    const auto weight = [](const Recall *one) {
        return one->isOutcomeOpen() && !one->report ? 0 : one->isOutcomeOpen() ? 1 : !one->report ? 2 : 3;
    };
    const auto best = std::min_element(candidates.begin(), candidates.end(),
                                       [&](auto *a, auto *b) { return weight(a) < weight(b); });
    return best == candidates.end() ? nullptr : *best;
}

} // namespace

QStringList subjectsOf(const QList<Recall> &recalls)
{
    QSet<QString> subjects;
    for (const Recall &recall : recalls)
        if (const QString subject = recall.subject.trimmed(); subject.size() >= LeastSubject)
            subjects.insert(subject.toLower());
    return subjects.values();
}

bool isWorthALook(const InboxMail &mail, const QString &owner, const QStringList &subjects)
{
    if (mail.isRemoved)
        return false;
    if (isSystem(mail.from.address, owner) || isOwner(mail.from.address, owner))
        return true;
    const QString held = mail.subject.toLower();
    return std::any_of(subjects.begin(), subjects.end(),
                       [&](const QString &subject) { return held.contains(subject); });
}

Kind kindOf(const InboxMail &mail, const QString &owner)
{
    const QStringList sources = values(mail, SourceHeader);
    if (std::none_of(sources.begin(), sources.end(), [](auto &one) { return isSame(one, SourceAgent); }))
        return Kind::NoReport;
    // A sender outside may have written a header of its own; Exchange's would stand beside it.
    const QStringList auth = values(mail, AuthHeader);
    const bool isInside = !auth.isEmpty()
        && std::all_of(auth.begin(), auth.end(), [](auto &one) { return isSame(one, "Internal"_L1); });
    const bool isFromExchange = isSystem(mail.from.address, owner) || isOwner(mail.from.address, owner);
    return isInside && isFromExchange ? Kind::Report : Kind::Forged;
}

QStringList references(const InboxMail &mail)
{
    static const QRegularExpression between(u"[\\s<>\"',;()\\[\\]]+"_s);
    QString where =
        (values(mail, "In-Reply-To"_L1) + values(mail, "References"_L1)).join(u' ').left(MostText);
    where += u' ' + mail.text.left(MostText);
    QStringList found;
    for (QString one : where.split(between)) {
        while (one.endsWith(u'.'))
            one.chop(1);
        if (one.contains(u'@') && found.size() < MostReferences)
            found << one;
    }
    return found;
}

std::optional<Match> match(const InboxMail &mail, const QList<Recall> &recalls,
                           const QStringList &conversation)
{
    const QStringList named = references(mail);
    const QSet<QString> ids(named.begin(), named.end());
    QSet<QString> near;
    for (const QString &id : conversation)
        near.insert(bare(id));
    QList<const Recall *> byMessage, byConversation, bySubject;
    for (const Recall &recall : recalls) {
        if (!recall.mayHaveHappened())
            continue;
        if (recall.report && !mail.id.isEmpty() && recall.report->messageId == mail.id)
            return Match{recall.id, recall.report->isTiedBySubject ? Tie::SubjectAndTime : Tie::Message};
        if (const QString own = bare(recall.recallMailId); !own.isEmpty() && ids.contains(own))
            return Match{recall.id, Tie::RecallMail};
        const QString message = bare(recall.internetMessageId);
        if (!message.isEmpty() && ids.contains(message))
            byMessage.append(&recall);
        if (!message.isEmpty() && near.contains(message))
            byConversation.append(&recall);
        if (!mail.receivedAt.isValid() || !holdsSubject(mail, recall))
            continue;
        const qint64 age = recall.serverTime().secsTo(mail.receivedAt);
        if (age >= -Skew && age <= Week)
            bySubject.append(&recall);
    }
    if (const Recall *one = pick(byMessage, mail.receivedAt))
        return Match{one->id, Tie::Message};
    if (const Recall *one = pick(byConversation, mail.receivedAt))
        return Match{one->id, Tie::Conversation};
    if (bySubject.size() == 1)
        return Match{bySubject.first()->id, Tie::SubjectAndTime};
    return std::nullopt;
}

} // namespace Takeback::ReportReading

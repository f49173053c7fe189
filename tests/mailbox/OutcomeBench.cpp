// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mailbox/OutcomeBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

namespace {

using Mail = OutcomeBench::Mail;

QJsonObject listed(const Mail &mail)
{
    if (mail.isRemoved)
        return {{u"id"_s, mail.id}, {u"@removed"_s, QJsonObject{{u"reason"_s, u"deleted"_s}}}};
    const QString own = mail.internetMessageId.isEmpty() ? mail.id : mail.internetMessageId;
    return {{u"id"_s, mail.id},
            {u"internetMessageId"_s, QString(u'<' % own % u"@x>")},
            {u"conversationId"_s, mail.conversation},
            {u"subject"_s, u"Rückrufbericht"_s},
            {u"from"_s, QJsonObject{{u"emailAddress"_s, QJsonObject{{u"address"_s, mail.sender}}}}},
            {u"receivedDateTime"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {u"webLink"_s, QString(u"https://outlook.office.com/owa/?ItemID=" % mail.id)}};
}

QJsonObject whole(const Mail &mail)
{
    QJsonObject object = listed(mail);
    object[u"internetMessageHeaders"_s] =
        QJsonArray{QJsonObject{{u"name"_s, u"X-MS-Exchange-Generated-Message-Source"_s},
                               {u"value"_s, u"Transport Message Recall Routing Agent"_s}},
                   QJsonObject{{u"name"_s, u"X-MS-Exchange-Organization-AuthAs"_s}, {u"value"_s, mail.auth}}};
    object[u"body"_s] = QJsonObject{{u"content"_s, mail.text}};
    return object;
}

} // namespace

void OutcomeBench::init()
{
    m_bench = std::make_unique<GraphBench>();
    m_bench->wire.deed = [this](const WireRequest &request) { return answer(request); };
    m_dir = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<RecallJournal>();
    QVERIFY(!m_journal->open(m_dir->filePath(u"journal.jsonl"_s)));
}

void OutcomeBench::cleanup()
{
    m_watch.reset();
    m_journal.reset();
    QVERIFY(RecallJournal::verify(m_dir->filePath(u"journal.jsonl"_s)));
    for (const WireRequest &request : m_bench->wire.requests)
        QCOMPARE(request.method, "GET"); // it never changes anything
    m_bench.reset();
    m_mails.clear();
    m_changes.clear();
    m_conversation.clear();
    m_script.clear();
}

OutcomeBench::Deed OutcomeBench::answer(const WireRequest &request)
{
    if (!m_script.isEmpty())
        return m_script.takeFirst();
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.target));
    QJsonObject body;
    QJsonArray list;
    if (path.contains(u"/inbox/messages/delta"_s)) {
        const qsizetype from = QUrlQuery(path.section(u'?', 1)).queryItemValue(u"$deltatoken"_s).toInt();
        for (const QString &id : m_changes.mid(from))
            list.append(listed(m_mails.value(id)));
        body[u"@odata.deltaLink"_s] = m_bench->wire.url(u"/v1.0/inbox/messages/delta"_s)
                                          .toString()
                                          .append(u"?$deltatoken="_s)
                                          .append(QString::number(m_changes.size()));
    } else if (path.contains(u"conversationId eq"_s)) {
        for (const QString &id : m_conversation)
            list.append(QJsonObject{{u"id"_s, u"x"_s}, {u"internetMessageId"_s, id}});
    } else {
        const QString id = path.section(u"/messages/"_s, 1).section(u'?', 0, 0);
        if (!m_mails.contains(id) || m_mails.value(id).isRemoved)
            return WireServer::answer("404 Not Found", R"({"error":{"code":"ErrorItemNotFound"}})");
        if (const QByteArray trouble = m_mails.value(id).trouble; !trouble.isEmpty())
            return WireServer::answer(trouble, "{}");
        return WireServer::answer("200 OK", QJsonDocument(whole(m_mails.value(id))).toJson());
    }
    body[u"value"_s] = list;
    return WireServer::answer("200 OK", QJsonDocument(body).toJson());
}

void OutcomeBench::add(const Mail &mail)
{
    m_mails.insert(mail.id, mail);
    m_changes.append(mail.id);
}

QString OutcomeBench::put(RecallState state, const QDateTime &sendingAt)
{
    Recall made;
    made.id = QString::number(m_journal->recalls().size());
    made.internetMessageId = QString(u"<m" % made.id % u"@mail.northwind.example>");
    made.subject = u"Subject "_s + made.id;
    made.plannedAt = made.sendingAt = sendingAt;
    made.state = state;
    m_journal->record(made);
    return made.id;
}

void OutcomeBench::become(const QString &id, RecallState state)
{
    Recall changed = recall(id);
    changed.state = state;
    m_journal->record(changed);
}

void OutcomeBench::open(bool isFollowing)
{
    m_watch = std::make_unique<OutcomeWatch>(&m_bench->client, m_journal.get(), QString(), nullptr);
    m_watch->setOwner(Owner);
    m_watch->setPace({std::chrono::milliseconds(20), std::chrono::milliseconds(80)});
    m_watch->setFollowing(isFollowing);
}

int OutcomeBench::rounds() const
{
    const auto &all = m_bench->wire.requests;
    return int(
        std::count_if(all.begin(), all.end(), [](const auto &one) { return one.target.contains("/delta"); }));
}

std::optional<Result<bool>> OutcomeBench::look(const QString &id)
{
    std::optional<Result<bool>> told;
    QObject context;
    connect(m_watch.get(), &OutcomeWatch::looked, &context,
            [&](const QString &which, const Result<bool> &isFound) {
                if (which == id)
                    told.emplace(isFound);
            });
    m_watch->look(id);
    std::ignore = QTest::qWaitFor([&] { return told.has_value(); }, 20000);
    return told;
}

QString OutcomeBench::about(const QString &id, const QString &word) const
{
    return recall(id).internetMessageId % u"\r\nann@northwind.example\t" % word;
}

} // namespace Takeback::Tests

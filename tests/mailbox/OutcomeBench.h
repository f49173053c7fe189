// SPDX-License-Identifier: GPL-3.0-or-later
// An Inbox written by hand behind a true wire, a journal, and the watch over both. Ends by asserting that the
// journal's chain is whole and that nothing in the mailbox was changed.
#pragma once

#include "app/mailbox/OutcomeWatch.h"
#include "app/store/RecallJournal.h"
#include "tests/graph/GraphBench.h"

#include <QHash>
#include <QTemporaryDir>

namespace Takeback::Tests {

const QString Owner = QStringLiteral("mira@northwind.example");

class OutcomeBench : public QObject {
    Q_OBJECT

public:
    struct Mail {
        QString id;
        QString text;
        QString sender = QStringLiteral("postmaster@northwind.example");
        QString auth = QStringLiteral("Internal");
        QString conversation{};
        QString internetMessageId{};
        bool isRemoved = false;
        QByteArray trouble{}; // the status line of every answer to who asks for it
    };
    using Deed = WireServer::Deed;

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    void add(const Mail &mail);
    QString put(RecallState state, const QDateTime &sendingAt = QDateTime::currentDateTimeUtc());
    void become(const QString &id, RecallState state);
    void open(bool isFollowing = true);
    const Recall &recall(const QString &id) const { return *m_journal->find(id); }
    QString outcome(const QString &id) const { return outcomeWord(recall(id).outcome()); }
    // The text of a report about that recall.
    QString about(const QString &id, const QString &word = QStringLiteral("Succeeded")) const;
    int rounds() const;
    // What looked() says of it; nullopt: nothing in time.
    std::optional<Result<bool>> look(const QString &id);

    std::unique_ptr<GraphBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RecallJournal> m_journal;
    std::unique_ptr<OutcomeWatch> m_watch;
    QHash<QString, Mail> m_mails;
    QStringList m_changes; // ids, in the order of what happened
    QStringList m_conversation; // internet message ids of the one there is
    QList<Deed> m_script; // played before anything else

private:
    Deed answer(const WireRequest &request);
};

} // namespace Takeback::Tests

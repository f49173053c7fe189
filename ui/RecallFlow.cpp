// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RecallFlow.h"

#include "app/models/RecallsModel.h"
#include "app/models/SentModel.h"
#include "ui/InlineBar.h"
#include "ui/Phrases.h"
#include "ui/RecallDialog.h"

#include <QAbstractItemModel>

using namespace Qt::StringLiterals;

namespace Takeback {

RecallFlow::RecallFlow(Session *session, BarStack *bars, QObject *parent)
    : QObject(parent), m_session(session), m_bars(bars)
{
    connect(session, &Session::firstPageIn, this, [this] {
        m_isFirstPageIn = true;
        m_bars->hide(u"last"_s);
        tryLast();
    });
    connect(session, &Session::lookedUp, this, [this](const Result<QString> &messageId) {
        m_isLookingUp = false;
        if (messageId)
            ask(*messageId);
        else
            m_bars->show(u"again"_s, InlineBar::Kind::Trouble, Phrases::trouble(messageId.error()), {},
                         Phrases::details(messageId.error()));
    });
    connect(session, &Session::walkFinished, this, [this](const std::optional<Error> &error) {
        if (m_isFirstPageIn || !m_isLastWanted)
            return;
        if (!error) { // an older walk, whose first page was in before the wish
            m_session->refresh();
            return;
        }
        giveUpLast();
    });
    connect(session, &Session::renewalDelayed, this, &RecallFlow::giveUpLast);
    connect(session, &Session::restoreFailed, this, &RecallFlow::giveUpLast);
    connect(session, &Session::signInNeeded, this, &RecallFlow::giveUpLast);
}

void RecallFlow::giveUpLast()
{
    if (m_session->stage() != Session::Stage::Open || m_isFirstPageIn
        || !std::exchange(m_isLastWanted, false))
        return;
    m_bars->show(u"last"_s, InlineBar::Kind::Trouble,
                 tr("The newest message is not known while the server cannot be asked, so none was chosen."));
}

void RecallFlow::ask(const QString &messageId)
{
    const auto message = m_session->message(messageId);
    if (m_dialog || !message)
        return;
    m_bars->hide(u"again"_s);
    m_sentAt = message->sentAt;
    const auto earlier = m_session->lastRecallOf(messageId);
    const bool isAgain = earlier && earlier->mayHaveHappened() && !earlier->isOpen(); // the question says so
    m_dialog = new RecallDialog(*message, m_session->reach(messageId), earlier,
                                qobject_cast<QWidget *>(parent())->window(), m_session->ageLimit());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RecallDialog::correctionWanted, this,
            [this, messageId] { Q_EMIT correctionWanted(messageId); });
    connect(m_dialog, &QDialog::accepted, this, [this, messageId, isAgain] {
        const QString recallId = m_session->recall(messageId, isAgain);
        if (!recallId.isEmpty())
            Q_EMIT recalled(recallId);
        else if (m_session->message(messageId)) // one was sent while the question was open: another question
            QMetaObject::invokeMethod(
                this,
                [this, messageId] {
                    delete m_dialog;
                    ask(messageId);
                },
                Qt::QueuedConnection);
        else
            m_bars->show(u"again"_s, InlineBar::Kind::Trouble,
                         tr("The message left Sent Items in the meantime. Nothing was sent."));
    });
    askReach(messageId);
    m_dialog->open();
}

void RecallFlow::askReach(const QString &messageId)
{
    if (m_session->isReachKnown(messageId))
        return;
    connect(m_session, &Session::reachChanged, m_dialog,
            [this, messageId] { m_dialog->showReach(m_session->reach(messageId), true); });
    connect(m_session, &Session::reachAsked, m_dialog, [this, messageId](const std::optional<Error> &error) {
        m_dialog->showReach(m_session->reach(messageId), false, error);
    });
    m_dialog->showReach(m_session->reach(messageId), true);
    m_session->askReach({messageId}, true);
}

void RecallFlow::askAgain(const Recall &recall)
{
    const int status = recall.state == RecallState::Failed && recall.error ? recall.error->httpStatus : 0;
    if ((status == 400 || status == 404) && !recall.internetMessageId.isEmpty()) {
        if (!std::exchange(m_isLookingUp, true))
            m_session->lookUp(recall.id);
        return;
    }
    if (const auto message = m_session->messageOf(recall.id)) {
        ask(message->id);
        return;
    }
    m_bars->show(u"again"_s, InlineBar::Kind::Trouble,
                 tr("That message is not among the sent items shown here. Refresh the list, then try again."),
                 {{tr("Refresh the list"), [this] { m_session->refresh(); }}});
}

void RecallFlow::askAgainAfterProxy()
{
    const QAbstractItemModel *recalls = m_session->recallsModel();
    const auto newest =
        recalls ? recalls->index(0, 0).data(RecallsModel::RecallRole).value<Recall>() : Recall();
    if (newest.state == RecallState::Failed && newest.error
        && newest.error->code == "proxy-authentication"_L1)
        askAgain(newest);
}

void RecallFlow::askForLast()
{
    m_isLastWanted = true;
    const bool isAtRest = m_session->stage() == Session::Stage::Open && !m_session->isWalking();
    if (std::exchange(m_isFirstPageIn, false) || isAtRest) // what was newest then need not be it now
        m_session->refresh();
}

void RecallFlow::tryLast()
{
    if (!std::exchange(m_isLastWanted, false) || m_dialog)
        return;
    Q_EMIT lastWanted();
    if (!m_dialog)
        return;
    connect(m_session->sentModel(), &QAbstractItemModel::rowsInserted, m_dialog,
            [this](const QModelIndex &, int first, int last) {
                if (isNewer(first, last))
                    m_dialog->announce(
                        tr("A newer message has appeared in Sent Items. This is about the one named "
                           "above."));
            });
}

// Than the one that is asked about, or of the same second: the list is by date, the newest first.
bool RecallFlow::isNewer(int first, int last) const
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_session->sentModel()->index(row, 0);
        if (index.data(SentModel::SentAtRole).toDateTime() < m_sentAt)
            return false;
        if (!index.data(SentModel::IsRecallMailRole).toBool())
            return true;
    }
    return false;
}

void RecallFlow::close()
{
    delete m_dialog;
    m_isFirstPageIn = false;
    m_isLookingUp = false;
}

} // namespace Takeback

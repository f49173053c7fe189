// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MailboxPage.h"

#include "ui/AccountBars.h"
#include "ui/AfterFlow.h"
#include "ui/Freshness.h"
#include "ui/HeaderBar.h"
#include "ui/InlineBar.h"
#include "ui/MailboxPanes.h"
#include "ui/MessageView.h"
#include "ui/OutcomeFlow.h"
#include "ui/Phrases.h"
#include "ui/ReachFlow.h"
#include "ui/RecallFlow.h"
#include "ui/RunFlow.h"
#include "ui/SearchFlow.h"
#include "ui/SentView.h"
#include "ui/StatusPanel.h"

#include <QAbstractItemModel>
#include <QProgressBar>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

MailboxPage::MailboxPage(Session *session, QMenu *menu, QMenu *accountMenu, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    setObjectName(u"mailboxPage"_s);
    build(menu, accountMenu);
    tieViews();
    tieSession();
}

void MailboxPage::build(QMenu *menu, QMenu *accountMenu)
{
    m_header = new HeaderBar(menu, accountMenu, this);
    m_bars = new BarStack(this);
    m_accountBars = new AccountBars(m_session, m_bars, this);
    m_freshness = new Freshness(m_session, m_bars, this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Loading messages"));
    m_progress->hide();
    m_panes = new MailboxPanes(this);
    m_sent = m_panes->sent();
    m_flow = new RecallFlow(m_session, m_bars, this);
    m_runs = new RunFlow(m_session, m_sent, m_panes->detail(), m_bars, this);
    connect(m_runs, &RunFlow::headBuilt, m_panes, &MailboxPanes::setHead);
    m_search = new SearchFlow(m_session, m_header, m_sent, m_bars, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *widget : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_bars),
                            static_cast<QWidget *>(m_progress)})
        column->addWidget(widget);
    column->addWidget(m_panes, 1);
}

void MailboxPage::tieViews()
{
    connect(m_header, &HeaderBar::searchChanged, this, &MailboxPage::showEmptyState);
    connect(m_header, &HeaderBar::refreshWanted, this, &MailboxPage::refresh);
    connect(m_accountBars, &AccountBars::signInWanted, this, &MailboxPage::signInWanted);
    connect(m_accountBars, &AccountBars::strangerWanted, this, &MailboxPage::strangerWanted);
    connect(m_accountBars, &AccountBars::signOutWanted, this, &MailboxPage::signOutWanted);
    connect(m_accountBars, &AccountBars::signOutEverywhereWanted, this,
            &MailboxPage::signOutEverywhereWanted);
    connect(m_sent, &SentView::selectedChanged, this, &MailboxPage::showSelected);
    connect(m_sent, &SentView::opened, this, [this] { m_panes->message()->setFocus(); });
    connect(m_sent, &SentView::emptyActionPressed, this,
            [this] { m_search->isOn() ? m_search->act() : refresh(); });
    connect(m_panes, &MailboxPanes::messageBuilt, this, &MailboxPage::tieMessage);
    connect(m_panes, &MailboxPanes::statusBuilt, this, &MailboxPage::tieStatus);
    connect(m_flow, &RecallFlow::recalled, this,
            [this](const QString &id) { m_panes->status()->select(id); });
    connect(m_runs, &RunFlow::recalled, this, [this](const QString &id) { m_panes->status()->select(id); });
    connect(m_flow, &RecallFlow::correctionWanted, m_panes, &MailboxPanes::status); // it ties the rest
    connect(m_flow, &RecallFlow::lastWanted, this, [this] {
        m_header->clearSearch();
        m_sent->selectNewest();
        recallSelected();
    });
}

void MailboxPage::tieMessage(MessageView *message)
{
    m_message = message;
    connect(m_message, &MessageView::bodyWanted, m_session, &Session::fetchBody);
    connect(m_message, &MessageView::recallWanted, this, &MailboxPage::recallSelected);
    connect(m_message, &MessageView::correctionWanted, this, [this](const QString &id) {
        m_panes->status(); // it ties the rest
        m_after->correctMessage(id);
    });
    connect(m_session, &Session::bodyArrived, m_message, &MessageView::showBody);
    new ReachFlow(m_session, m_sent, m_message, this);
}

void MailboxPage::tieStatus(StatusPanel *status)
{
    m_status = status;
    connect(m_status, &StatusPanel::againWanted, m_flow, &RecallFlow::askAgain);
    connect(m_status, &StatusPanel::cancelWanted, m_session, &Session::cancelRecall);
    new OutcomeFlow(m_session, m_bars, m_status->report(), this);
    m_after = new AfterFlow(m_session, m_status, m_bars, this);
    connect(m_flow, &RecallFlow::correctionWanted, m_after, &AfterFlow::correctMessage);
    connect(m_after, &AfterFlow::runWanted, m_runs, &RunFlow::choose);
    if (m_session->stage() == Session::Stage::Open)
        m_status->show(m_session->recallsModel());
}

void MailboxPage::tieSession()
{
    connect(m_session, &Session::walkProgressed, this, &MailboxPage::showWalk);
    connect(m_session, &Session::walkFinished, this, &MailboxPage::endWalk);
    connect(m_session, &Session::journalFailed, this, [this](const Error &error, bool isAfterSending) {
        m_bars->show(u"journal"_s, InlineBar::Kind::Trouble,
                     isAfterSending ? Phrases::unwrittenOutcome() : Phrases::trouble(error), {},
                     Phrases::details(error));
    });
    connect(m_session, &Session::noteFailed, this, [this](const Error &error) {
        m_bars->show(u"note"_s, InlineBar::Kind::Trouble, Phrases::noteNotKept(), {},
                     Phrases::details(error));
    });
    connect(m_session, &Session::replaced, this, &MailboxPage::hideQuitting);
    connect(m_session, &Session::corrected, this, &MailboxPage::hideQuitting);
}

void MailboxPage::hideQuitting()
{
    if (m_session->unfinished() == Unfinished::Nothing)
        m_bars->hide(u"quit"_s);
}

void MailboxPage::open()
{
    if (m_session->mailbox().isEmpty())
        m_header->setOwner(m_session->ownerName(), m_session->ownerAddress());
    else
        m_header->setOwner(m_session->ownerAddress(), tr("opened by %1").arg(m_session->userName()));
    m_bars->hideAll();
    m_walkError.reset();
    m_search->open();
    if (m_status)
        m_status->show(m_session->recallsModel());
    connect(m_session->recallsModel(), &QAbstractItemModel::dataChanged, this, [this] { hideQuitting(); });
    m_runs->open();
    if (const int damaged = m_session->damagedJournalLines())
        m_bars->show(
            u"damage"_s, InlineBar::Kind::Trouble,
            tr("%n line(s) of the journal are not as they were written, and were left as they are; the first "
               "is line %1. The list of recalls may be incomplete.",
               nullptr, damaged)
                .arg(m_session->firstDamagedJournalLine()));
    m_accountBars->open();
    m_freshness->open();
    if (m_session->isWalking() || !m_session->upToDateAt().isValid())
        showWalk(0);
    else
        endWalk(std::nullopt); // shown again
    m_sent->setFocus();
}

void MailboxPage::close()
{
    m_flow->close();
    m_runs->close();
    if (m_after)
        m_after->close();
    m_search->close();
    if (m_status)
        m_status->show(nullptr);
    if (m_message)
        m_message->showNothing();
}

void MailboxPage::refresh()
{
    m_session->refresh();
    showWalk(0);
}

void MailboxPage::askToSignOut(bool isEverywhere, Unfinished what)
{
    m_accountBars->askToSignOut(isEverywhere, what);
}

void MailboxPage::focusSearch()
{
    m_header->focusSearch();
}

void MailboxPage::escape()
{
    m_header->clearSearch();
    m_sent->setFocus();
}

void MailboxPage::showSelected()
{
    const bool areMany = m_runs->showSelection();
    const QString id = m_sent->selected();
    const auto message = areMany ? std::nullopt : m_session->message(id);
    if (message)
        m_panes->message()->show(*message, m_session->reach(id), m_session->lastRecallOf(id),
                                 m_sent->isNoticeSelected());
    else if (m_message)
        m_message->showNothing();
}

void MailboxPage::recallSelected()
{
    if (!m_runs->askSelected())
        m_flow->ask(m_sent->selected());
}

void MailboxPage::recallFound()
{
    m_runs->askFound();
}

void MailboxPage::recallLast()
{
    m_flow->askForLast();
}

void MailboxPage::askAgainAfterProxy()
{
    m_flow->askAgainAfterProxy();
}

void MailboxPage::showWalk(int messages)
{
    m_bars->hide(u"walk"_s);
    // Progress only after 300 ms.
    QTimer::singleShot(300, m_progress, [this] { m_progress->setVisible(m_session->isWalking()); });
    if (messages > 0)
        Q_EMIT statusChanged(tr("Loading… %n message(s)", nullptr, messages));
    m_walkError.reset();
    showEmptyState();
}

void MailboxPage::endWalk(const std::optional<Error> &error)
{
    m_progress->hide();
    m_walkError = error;
    if (error) {
        m_bars->show(u"walk"_s, InlineBar::Kind::Trouble, Phrases::trouble(*error),
                     {{tr("Retry"), [this] { m_session->refresh(); }}}, Phrases::details(*error));
        Q_EMIT statusChanged(tr("The list may be incomplete"));
    } else {
        Q_EMIT statusChanged(tr("%n message(s)", nullptr, m_search->total()) + u"  ·  "_s
                             + tr("Up to date %1").arg(Phrases::time(m_session->upToDateAt().toUTC())));
    }
    showEmptyState();
}

void MailboxPage::showEmptyState()
{
    if (m_search->isOn())
        m_search->showEmptyState();
    else if (m_walkError)
        m_sent->setEmptyState(tr("The list could not be loaded."), tr("Retry"));
    else if (m_session->isWalking() || m_session->stage() != Session::Stage::Open)
        m_sent->setEmptyState({}, {});
    else
        m_sent->setEmptyState(tr("Nothing was sent from this mailbox yet."), tr("Look again"));
}

void MailboxPage::say(const QString &news)
{
    m_bars->show(u"news"_s, InlineBar::Kind::News, news);
}

void MailboxPage::warnOfQuitting(Unfinished what, std::function<void()> quit)
{
    m_bars->show(u"quit"_s, InlineBar::Kind::Trouble, Phrases::unfinished(what),
                 {{tr("Quit anyway"), std::move(quit)}});
}

void MailboxPage::restore(const QSettings &settings)
{
    m_panes->restore(settings);
    m_sent->restore(settings);
}

void MailboxPage::store(QSettings &settings) const
{
    m_panes->store(settings);
    m_sent->store(settings);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RunFlow.h"

#include "app/models/SentModel.h"
#include "ui/InlineBar.h"
#include "ui/ManyView.h"
#include "ui/RunDialog.h"
#include "ui/RunHead.h"
#include "ui/SentView.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int CountedUnasked = 5000; // more are summed up only once somebody wants to recall them
constexpr int ReachAskedAtMost = 500; // messages, and addresses: more are judged by their domains

} // namespace

RunFlow::RunFlow(Session *session, SentView *sent, QStackedWidget *detail, BarStack *bars, QObject *parent)
    : QObject(parent), m_session(session), m_sent(sent), m_detail(detail), m_bars(bars)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &RunFlow::sumUp);
    connect(session, &Session::planned, this, &RunFlow::takePlan);
    connect(session, &Session::planProgressed, this, [this](int counted, int of) {
        if (m_dialog)
            m_dialog->showProgress(counted, of);
    });
    connect(session, &Session::reachAsked, this, [this](const std::optional<Error> &error) {
        if (m_dialog && m_isReachAsked && !error)
            m_session->planRecalls(m_frozen, tooOldBefore());
    });
    connect(session, &Session::serverWaitChanged, this, &RunFlow::showWait);
    connect(session, &Session::pausedChanged, this, &RunFlow::showPaused);
    for (auto signal : {&Session::runChanged, &Session::runEnded})
        connect(session, signal, this, &RunFlow::showRun);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &RunFlow::showWait);
}

ManyView *RunFlow::many()
{
    if (m_many)
        return m_many;
    m_many = new ManyView(m_detail);
    m_detail->addWidget(m_many);
    connect(m_many, &ManyView::recallWanted, this, &RunFlow::askSelected);
    connect(m_many, &ManyView::recallFoundWanted, this, &RunFlow::askFound);
    return m_many;
}

void RunFlow::open()
{
    if (const auto *model = qobject_cast<const SentModel *>(m_session->sentModel()))
        connect(model, &SentModel::searched, this, [this] {
            if (m_sent->selectedCount() == 0)
                showSelection();
        });
    showRun();
}

void RunFlow::close()
{
    m_tick.stop();
    if (m_head)
        m_head->hide();
    m_pause.stop();
    m_session->stopPlanning();
    m_chosenRun.clear();
    delete m_dialog;
    m_detail->setCurrentIndex(0);
}

bool RunFlow::isFound() const
{
    const auto *model = qobject_cast<const SentModel *>(m_session->sentModel());
    return model && !model->search().isEmpty() && model->rowCount() > 1;
}

bool RunFlow::showSelection()
{
    const int selected = m_sent->selectedCount();
    const bool isMany = selected > 1;
    if (!m_dialog) {
        m_session->stopPlanning();
        m_pause.stop();
    }
    if (isMany) {
        many()->showSelected(selected);
        if (!m_dialog)
            m_pause.start();
    } else if (selected == 0 && isFound()) {
        many()->showFound(m_session->sentModel()->rowCount());
    }
    const bool isHere = isMany || (selected == 0 && isFound());
    m_detail->setCurrentWidget(isHere ? many() : m_detail->widget(0));
    return isHere;
}

QDateTime RunFlow::tooOldBefore() const
{
    return QDateTime::currentDateTimeUtc().addDays(-m_session->ageLimit());
}

void RunFlow::sumUp()
{
    const int selected = m_sent->selectedCount();
    if (selected > CountedUnasked)
        many()->showUncounted();
    else if (selected > 1)
        m_session->planRecalls(m_sent->selectedRows(), tooOldBefore());
}

bool RunFlow::askSelected()
{
    const int selected = m_sent->selectedCount();
    if (selected < 2)
        return false;
    if (m_dialog)
        return true;
    openDialog(selected);
    m_session->planRecalls(m_sent->selectedRows(), tooOldBefore());
    return true;
}

void RunFlow::askFound()
{
    if (m_dialog || !isFound())
        return;
    openDialog(m_session->sentModel()->rowCount());
    m_session->planRecalls(m_sent->allRows(), tooOldBefore());
}

void RunFlow::ask(const QStringList &messageIds)
{
    if (m_dialog || messageIds.isEmpty())
        return;
    openDialog(int(messageIds.size()));
    m_session->planRecalls(messageIds, tooOldBefore());
}

void RunFlow::openDialog(int messages)
{
    m_pause.stop();
    m_isReachAsked = false;
    m_dialog = new RunDialog(messages, m_detail->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { recall(m_dialog->messageIds(), m_dialog->plan()); });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog = nullptr;
        m_session->stopPlanning();
        showSelection();
    });
    m_dialog->open();
}

void RunFlow::takePlan(const DryRunResult &plan)
{
    if (m_dialog) {
        m_dialog->show(plan);
        askReach(plan);
    } else if (m_sent->selectedCount() > 1) {
        many()->showPlan(plan);
    }
}

// Once; then the same messages are counted again, by what the service said.
void RunFlow::askReach(const DryRunResult &plan)
{
    const bool isFew = plan.items.size() <= ReachAskedAtMost && plan.people.size() <= ReachAskedAtMost;
    if (!plan.isGuessed || !isFew || std::exchange(m_isReachAsked, true))
        return;
    m_frozen.clear();
    for (const auto &item : plan.items)
        m_frozen << item.messageId;
    m_session->askReach(m_frozen);
}

void RunFlow::recall(const QStringList &messageIds, const DryRunResult &plan)
{
    const AskedRecalls asked = m_session->recallAll(messageIds, plan.againIds());
    m_chosenRun.clear();
    m_bars->hide(u"again"_s);
    if (!asked.recallId.isEmpty())
        Q_EMIT recalled(asked.recallId);
    else if (asked.spared.isEmpty())
        m_bars->show(u"again"_s, InlineBar::Kind::Trouble,
                     tr("The messages left Sent Items in the meantime. Nothing was sent."));
    if (!asked.spared.isEmpty())
        m_bars->show(u"again"_s, InlineBar::Kind::Trouble,
                     tr("%n message(s) were left out: a recall of them was sent while you were asked, and "
                        "another one may send people outside a second notice.",
                        nullptr, int(asked.spared.size())),
                     {{tr("Look at them…"), [this, ids = asked.spared] { ask(ids); }}});
}

} // namespace Takeback

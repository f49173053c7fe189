// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/OutcomeFlow.h"

#include "app/models/RecallsModel.h"
#include "ui/InlineBar.h"
#include "ui/Phrases.h"
#include "ui/ReportBox.h"

#include <QAbstractItemModel>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace Takeback {

OutcomeFlow::OutcomeFlow(Session *session, BarStack *bars, ReportBox *box, QObject *parent)
    : QObject(parent), m_session(session), m_bars(bars)
{
    connect(box, &ReportBox::lookWanted, session, &Session::lookForReport);
    connect(box, &ReportBox::detailWanted, session, &Session::fetchReport);
    connect(box, &ReportBox::openWanted, this, &OutcomeFlow::open);
    connect(session, &Session::reportArrived, box, &ReportBox::showDetail);
    connect(session, &Session::reportLookedFor, box, &ReportBox::showLooked);
    // Queued: the page hides its bars when it opens.
    connect(session, &Session::stageChanged, this, &OutcomeFlow::begin, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &OutcomeFlow::begin, Qt::QueuedConnection);
}

void OutcomeFlow::begin()
{
    const QAbstractItemModel *recalls = m_session->recallsModel();
    if (!recalls)
        return;
    disconnect(recalls, nullptr, this, nullptr);
    connect(recalls, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { askOnce(first.row(), last.row()); });
    askOnce(0, recalls->rowCount() - 1);
}

void OutcomeFlow::askOnce(int first, int last)
{
    if (m_wasAsked || m_session->followsReports())
        return;
    const QAbstractItemModel *recalls = m_session->recallsModel();
    const QDateTime weekAgo = QDateTime::currentDateTimeUtc().addDays(-7);
    for (int row = first; row <= last && !m_wasAsked; ++row) {
        const auto recall = recalls->index(row, 0).data(RecallsModel::RecallRole).value<Recall>();
        m_wasAsked = recall.isOutcomeOpen() && recall.sendingAt > weekAgo;
    }
    if (m_wasAsked)
        m_bars->show(u"reports"_s, InlineBar::Kind::News, Phrases::askToFollowReports(),
                     {{tr("Yes, look for it"), [this] { m_session->setFollowsReports(true); }},
                      {tr("No"), [this] { m_session->setFollowsReports(false); }}});
}

void OutcomeFlow::open(const RecallReport &report)
{
    m_bars->hide(u"report"_s);
    if (!m_session->mayOpen(report.webLink))
        m_bars->show(
            u"report"_s, InlineBar::Kind::Trouble,
            tr("The link to this report does not lead to your mailbox, so it was not opened. Look for "
               "the report in your Inbox."));
    else if (!QDesktopServices::openUrl(report.webLink))
        m_bars->show(u"report"_s, InlineBar::Kind::Trouble,
                     tr("No browser could be opened. Look for the report in your Inbox."));
}

} // namespace Takeback

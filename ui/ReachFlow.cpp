// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReachFlow.h"

#include "ui/MessageView.h"
#include "ui/SentView.h"

namespace Takeback {

ReachFlow::ReachFlow(Session *session, SentView *sent, MessageView *view, QObject *parent)
    : QObject(parent), m_session(session), m_sent(sent), m_view(view)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &ReachFlow::ask);
    connect(sent, &SentView::selectedChanged, &m_rest, qOverload<>(&QTimer::start));
    m_rest.start(); // for what is chosen already
    connect(session, &Session::reachChanged, this, &ReachFlow::show);
    m_view->setAgeLimit(session->ageLimit());
    connect(session, &Session::ageLimitChanged, this, [this] {
        m_view->setAgeLimit(m_session->ageLimit());
        show();
    });
}

void ReachFlow::ask()
{
    const QString id = m_sent->selected();
    if (!id.isEmpty() && !m_session->isReachKnown(id))
        m_session->askReach({id});
}

void ReachFlow::show()
{
    const QString id = m_sent->selected();
    if (!id.isEmpty())
        m_view->showReach(id, m_session->reach(id));
}

} // namespace Takeback

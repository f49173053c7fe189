// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Freshness.h"

#include "ui/Phrases.h"

#include <QEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Takeback {

Freshness::Freshness(Session *session, BarStack *bars, QWidget *page)
    : QObject(page), m_session(session), m_bars(bars), m_page(page)
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &Freshness::refresh);
    connect(session, &Session::walkFinished, &m_timer, qOverload<>(&QTimer::start)); // from now on
    connect(session, &Session::cacheTroubled, this, &Freshness::sayTrouble);
}

void Freshness::open()
{
    m_timer.start();
    m_page->window()->installEventFilter(this);
    if (const auto trouble = m_session->cacheTrouble())
        sayTrouble(*trouble);
}

bool Freshness::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && watched == m_page->window()) {
        const QDateTime last = m_session->upToDateAt();
        if (last.isValid() && last.secsTo(QDateTime::currentDateTime()) >= m_stale.count())
            refresh();
    }
    return QObject::eventFilter(watched, event);
}

void Freshness::refresh()
{
    const bool isSeen = m_page->isVisible() && !m_page->window()->isMinimized();
    if (isSeen && m_session->stage() == Session::Stage::Open && !m_session->isSignInLost())
        m_session->refresh();
}

void Freshness::sayTrouble(const Error &error)
{
    m_bars->show(u"cache"_s, InlineBar::Kind::News, Phrases::notCached(error), {}, Phrases::details(error));
}

} // namespace Takeback

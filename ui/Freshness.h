// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps an open list fresh while somebody can see it: when the window comes forward, and every few minutes.
// Says, in a bar, where its messages cannot be kept on this computer. Asks for reading only.
#pragma once

#include "app/Session.h"
#include "ui/InlineBar.h"

#include <QTimer>

namespace Takeback {

class Freshness : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Interval = std::chrono::minutes(3);
    static constexpr std::chrono::seconds Stale{30}; // a younger list is left alone by a window's coming

    Freshness(Session *session, BarStack *bars, QWidget *page); // of that page, whose window is watched

    void open(); // the session's mailbox is there
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }
    void setStale(std::chrono::seconds age) { m_stale = age; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void sayTrouble(const Error &error);

    Session *m_session;
    BarStack *m_bars;
    QWidget *m_page;
    QTimer m_timer;
    std::chrono::seconds m_stale = Stale;
};

} // namespace Takeback

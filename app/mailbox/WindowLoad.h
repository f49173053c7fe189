// SPDX-License-Identifier: GPL-3.0-or-later
// One errand: the first load of a folder, all that is older than its newest page, by windows of dates side by
// side, newest first. Asks how many there are and since when while somebody else asks for the newest page;
// few are loaded in one piece. A message at the edge of a window may come twice, never not at all.
#pragma once

#include "app/mailbox/PageChain.h"

#include <QDateTime>
#include <QSet>

namespace Takeback {

class WindowLoad : public QObject {
    Q_OBJECT

public:
    static constexpr int PageSize = 1000; // the most that may be asked for ("List messages": $top)
    static constexpr int Lanes = 4;

    WindowLoad(const PageChain::Tools &tools, const QString &mailbox, QObject *parent);

    void start();
    void takeNewest(const MessagePage &page); // once, after start()

Q_SIGNALS:
    void arrived(const Takeback::PagePointer &page);
    void finished(const std::optional<Takeback::Error> &error);

private:
    struct Window {
        QDateTime from; // invalid: no bound
        QDateTime before;
    };

    void askCount();
    void askOldest();
    void split(); // once all is known
    void fillLanes();
    void leaveLane(PageChain *lane, const std::optional<Error> &error);
    void end(const std::optional<Error> &error);

    PageChain::Tools m_tools;
    QString m_mailbox;
    int m_awaited = 3; // the newest, the count and the oldest
    qint64 m_count = 0;
    qint64 m_oldest = NoTime; // ms since 1970 UTC
    qint64 m_before = NoTime; // what was sent then or later is in the newest page
    QList<Window> m_windows; // that nobody has begun
    QSet<PageChain *> m_lanes;
    bool m_isOver = false;
};

} // namespace Takeback

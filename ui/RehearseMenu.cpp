// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RehearseMenu.h"

#include "ui/HeaderBar.h"
#include "ui/MailboxPage.h"
#include "ui/MainWindow.h"
#include "ui/SessionPage.h"

using namespace Qt::StringLiterals;

namespace Takeback {

RehearseMenu::RehearseMenu(MainWindow *window, const Rehearsals &rehearsals)
    : QMenu(tr("Rehearse"), window), m_window(window)
{
    setObjectName(u"rehearse"_s);
    add(tr("A panic"), rehearsals.panic,
        tr("The newest message went to people inside and outside with the wrong attachment: choose it and "
           "press Ctrl+Shift+R."));
    add(tr("A campaign of 60"), rehearsals.campaign,
        tr("Sixty messages with the same mistake were sent, and the search shows them: recall all that it "
           "found."),
        u"subject:permit"_s);
    add(tr("A throttled afternoon"), rehearsals.throttled,
        tr("Exchange now takes 30 recalls in 20 seconds: recall the sixty messages that the search shows, "
           "and watch the run wait for it."),
        u"subject:shift"_s);
    add(tr("A lost answer"), rehearsals.lostAnswer,
        tr("The answer to your next recall will be lost on its way: it becomes Unknown, and a few seconds "
           "later “Look for the report” tells what came of it."));
    addSeparator();
    add(tr("Everything calm again"), rehearsals.calm,
        tr("Everything is calm again: no limit, and no answer is lost."));
    QAction *first = window->menu()->actions().value(0);
    window->menu()->insertMenu(first, this);
    window->menu()->insertSeparator(first);
}

void RehearseMenu::add(const QString &text, const std::function<void()> &play, const QString &said,
                       const QString &search)
{
    addAction(text, this, [this, play, said, search] {
        play();
        show(said, search);
    });
}

void RehearseMenu::show(const QString &said, const QString &search)
{
    SessionPage *page = m_window->page();
    if (page->isMailboxShown()) {
        page->mailbox()->header()->clearSearch();
        if (!search.isEmpty())
            page->mailbox()->header()->type(search);
        page->mailbox()->refresh();
    }
    m_window->say(said);
}

} // namespace Takeback

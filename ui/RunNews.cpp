// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RunNews.h"

#include "app/Accounts.h"
#include "app/RecallSettings.h"
#include "ui/Notifier.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace Takeback {

RunNews::RunNews(Accounts *accounts, QSettings *settings, Notifier *notifier, QWidget *window)
    : QObject(window), m_settings(settings), m_notifier(notifier), m_window(window)
{
    connect(accounts, &Accounts::currentChanged, this, &RunNews::follow);
    follow(accounts->current());
}

void RunNews::follow(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_notifier->setProgress(std::nullopt);
    connect(session, &Session::runChanged, this, &RunNews::showProgress);
    connect(session, &Session::runEnded, this, &RunNews::tellEnded);
    connect(session, &Session::outcomeArrived, this, &RunNews::tellOutcome);
}

bool RunNews::isWanted() const
{
    return RecallSettings(m_settings).notifies() && !m_window->isActiveWindow();
}

void RunNews::tellEnded(const QString &runId)
{
    showProgress();
    if (isWanted())
        m_notifier->tell(tr("A run of recalls ended"), Phrases::runEnded(m_session->runProgress(runId)));
}

void RunNews::tellOutcome(const QString &recallId)
{
    const auto message = m_session->messageOf(recallId);
    if (!isWanted() || !message)
        return;
    const auto recall = m_session->lastRecallOf(message->id);
    const QString title = recall ? tr("Recall report: %1").arg(Phrases::outcome(recall->outcome()))
                                 : tr("A recall report arrived");
    m_notifier->tell(
        title, RecallSettings(m_settings).notifiesSubject() ? PlainText::line(message->subject) : QString());
}

// Of all that is under way together.
void RunNews::showProgress()
{
    int done = 0;
    int total = 0;
    for (const QString &id : m_session->runs()) {
        const RunProgress run = m_session->runProgress(id);
        if (run.isEnded())
            continue;
        done += run.done();
        total += run.total();
    }
    m_notifier->setProgress(total > 0 ? std::optional(double(done) / total) : std::nullopt);
}

} // namespace Takeback

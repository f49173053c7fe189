// SPDX-License-Identifier: GPL-3.0-or-later
// Tells whoever looks elsewhere that a run ended or that a report came, and shows at the program's icon how
// far a run is. Says nothing while the window has the focus, and no subject unless the settings allow it
// (`recalls/notifies`, `recalls/notifiesSubject`).
#pragma once

#include "app/Session.h"

#include <QPointer>
#include <QTimer>

class QSettings;
class QWidget;

namespace Takeback {

class Accounts;
class Notifier;

class RunNews : public QObject {
    Q_OBJECT

public:
    RunNews(Accounts *accounts, QSettings *settings, Notifier *notifier, QWidget *window);

private:
    void follow(Session *session);
    bool isWanted() const; // it may be told, and is not seen
    void tellEnded(const QString &runId);
    void tellOutcome(const QString &recallId);
    void showProgress();

    QSettings *m_settings;
    Notifier *m_notifier;
    QWidget *m_window;
    QPointer<Session> m_session;
};

} // namespace Takeback

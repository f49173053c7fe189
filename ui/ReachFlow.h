// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the recipients of the selected message, kept up to date in the detail pane: at once by
// their domains, then as the service says. Asks only when the selection rests, and for one message at a time.
#pragma once

#include "app/Session.h"

#include <QTimer>

namespace Takeback {

class MessageView;
class SentView;

class ReachFlow : public QObject {
    Q_OBJECT

public:
    static constexpr int Rest = 250; // ms: a selection that moves by keyboard asks for nothing on its way

    ReachFlow(Session *session, SentView *sent, MessageView *view, QObject *parent);

private:
    void ask();
    void show();

    Session *m_session;
    SentView *m_sent;
    MessageView *m_view;
    QTimer m_rest;
};

} // namespace Takeback

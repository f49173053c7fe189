// SPDX-License-Identifier: GPL-3.0-or-later
// One message: what it is, who has it, who a recall can reach, the one primary action, and its text.
// Everything from the mail is plain text. Fetches nothing itself.
#pragma once

#include "app/types/AgeLimit.h"
#include "app/types/Message.h"
#include "app/types/Reachability.h"
#include "app/types/Recall.h"
#include "app/types/Result.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Takeback {

class BarStack;
class RecipientRows;

class MessageView : public QScrollArea {
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent = nullptr);

    // `isNotice`: it is itself the mail that a recall left there.
    void show(const Message &message, const Reachability &reach, const std::optional<Recall> &recall,
              bool isNotice = false);
    // The same message, when more is known of its recipients.
    void showReach(const QString &messageId, const Reachability &reach);
    void setAgeLimit(int days); // what is older is said to be
    void showNothing();
    void showBody(const QString &messageId, const Result<QString> &text);

Q_SIGNALS:
    void recallWanted();
    void correctionWanted(const QString &messageId);
    void bodyWanted(const QString &messageId);

private:
    void build();
    QWidget *buildActions();
    void layOut();
    void fillReach(const Reachability &reach);

    Message m_message;
    QWidget *m_card; // all but the hint
    QLabel *m_hint;
    QLabel *m_subject;
    QLabel *m_meta;
    QLabel *m_notice;
    RecipientRows *m_recipients;
    QFrame *m_reachFrame;
    QLabel *m_reachHead;
    QLabel *m_reach;
    QWidget *m_actions; // what can be done about it
    QPushButton *m_recall;
    QPushButton *m_correct; // where a recall leaves somebody out
    BarStack *m_bars;
    QPlainTextEdit *m_body;
    QTimer m_patience; // "Loading" only after 300 ms
    int m_ageLimit = UsualAgeLimit;
};

} // namespace Takeback

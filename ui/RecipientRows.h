// SPDX-License-Identifier: GPL-3.0-or-later
// All recipients of a message in rows, To, Cc and Bcc, each with what is to be known before a recall; of many
// only the first, until a person asks for all. Fetches nothing.
#pragma once

#include "app/types/Message.h"
#include "app/types/Reachability.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Takeback {

class RecipientRows : public QWidget {
    Q_OBJECT

public:
    explicit RecipientRows(QWidget *parent = nullptr);

    void fill(const Message &message, const Reachability &reach); // touches nothing where nothing changed

private:
    void build();
    void addRow(QVBoxLayout *column, const QString &label, const QList<Recipient> &recipients);
    MailTip tipOf(const Recipient &recipient) const;

    Message m_message;
    Reachability m_reach;
    QHash<QString, MailTip> m_tips; // by bare address, lower case
    bool m_areAllShown = false;
};

} // namespace Takeback

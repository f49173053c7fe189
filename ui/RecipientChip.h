// SPDX-License-Identifier: GPL-3.0-or-later
// One recipient, with a sign and a word for what is to be known before a recall: outside, a group and its
// size, away, mailbox full. Never colour alone. Plain text.
#pragma once

#include "app/types/Reachability.h"
#include "app/types/Recipient.h"

#include <QIcon>
#include <QLabel>

namespace Takeback {

class RecipientChip : public QLabel {
    Q_OBJECT

public:
    // `tip`: what is known, or guessed, of the address.
    RecipientChip(const Recipient &recipient, const MailTip &tip, QWidget *parent);

    static QString textOf(const Recipient &recipient, const MailTip &tip); // name and mark

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_sign;
};

} // namespace Takeback

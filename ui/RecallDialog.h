// SPDX-License-Identifier: GPL-3.0-or-later
// The one question before a recall: who is usually reached, who is outside and will see a notice, by address.
// Opened window-modal by open(); Cancel has the focus. Decides nothing, sends nothing.
#pragma once

#include "app/types/Message.h"
#include "app/types/Reachability.h"
#include "app/types/Recall.h"

#include <QDialog>

#include <optional>

class QLabel;

namespace Takeback {

class RecallDialog : public QDialog {
    Q_OBJECT

public:
    // `earlier`: the last recall of this message, if there was one.
    RecallDialog(const Message &message, const Reachability &reach, const std::optional<Recall> &earlier,
                 QWidget *parent);
    void announce(const QString &news); // something that a person should know before deciding

private:
    QWidget *facts(const Message &message, const Reachability &reach);
    QWidget *addressList(const QStringList &addresses, QWidget *parent);
    QWidget *buttons(bool isAgain);

    QLabel *m_news;
};

} // namespace Takeback

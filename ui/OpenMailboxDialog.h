// SPDX-License-Identifier: GPL-3.0-or-later
// Which other mailbox to open: an address or a user id. Checks nothing but that there is one: the server
// knows.
#pragma once

#include <QDialog>

class QLineEdit;

namespace Takeback {

class OpenMailboxDialog : public QDialog {
    Q_OBJECT

public:
    OpenMailboxDialog(const QStringList &recent, QWidget *parent);

Q_SIGNALS:
    void wanted(const QString &mailbox);

private:
    QLineEdit *m_mailbox;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Who a recall of one message reaches and who will see a notice, in full: the facts in the one question.
// Every outsider by address, groups with their counts, who is away, whose mailbox is full, how old it is.
#pragma once

#include "app/types/Message.h"
#include "app/types/Reachability.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QVBoxLayout;

namespace Takeback {

class ReachFacts : public QFrame {
    Q_OBJECT

public:
    ReachFacts(const Message &message, int ageLimit, QWidget *parent);

    void show(const Reachability &reach, const QString &source); // takes the place of what was shown

private:
    QWidget *page(const Reachability &reach);
    void addRow(QVBoxLayout *column, const QString &label, const QString &value, bool isOutside = false);
    void addLines(QVBoxLayout *column, const QStringList &lines, const char *objectName, const QString &name,
                  bool isOutside);
    void addOutside(QVBoxLayout *column, const Reachability &reach);
    void addTips(QVBoxLayout *column, const Reachability &reach);
    void addAge(QVBoxLayout *column);
    QString nameOf(const MailTip &tip) const;

    Message m_message;
    int m_ageLimit;
    QHash<QString, QString> m_names; // by bare address, lower case
    QWidget *m_page = nullptr;
    QLabel *m_source;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// The panes of an open mailbox: the list, the message beside it, the status panel below both. The list comes
// first: what keeps the place of the others gives way to them when they are asked for, at the latest once it
// is painted. Knows no session.
#pragma once

#include <QSplitter>

class QSettings;
class QStackedWidget;

namespace Takeback {

class MessageView;
class SentView;
class StatusPanel;

class MailboxPanes : public QSplitter {
    Q_OBJECT

public:
    explicit MailboxPanes(QWidget *parent);

    SentView *sent() const { return m_sent; }
    QStackedWidget *detail() const { return m_detail; } // the message is its first page
    void setHead(QWidget *head); // above the status panel
    MessageView *message();
    StatusPanel *status();
    void restore(const QSettings &settings); // what each was given of the place
    void store(QSettings &settings) const;

Q_SIGNALS:
    void messageBuilt(Takeback::MessageView *message);
    void statusBuilt(Takeback::StatusPanel *status);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void complete();

    QSplitter *m_upper;
    QStackedWidget *m_detail;
    QWidget *m_below; // the head, where there is one, and m_lower
    QSplitter *m_lower; // the status panel, or what keeps its place
    SentView *m_sent;
    MessageView *m_message = nullptr;
    StatusPanel *m_status = nullptr;
};

} // namespace Takeback

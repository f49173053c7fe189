// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the mailbox page: whose mailbox it is, the search field, Refresh, and the menu. Holds no state
// of its own.
#pragma once

#include <QFrame>

class QLineEdit;
class QMenu;

namespace Takeback {

class AccountButton;

class HeaderBar : public QFrame {
    Q_OBJECT

public:
    HeaderBar(QMenu *menu, QMenu *accountMenu, QWidget *parent);

    void setOwner(const QString &name, const QString &address);
    void focusSearch();
    void clearSearch();
    QString searchText() const;

Q_SIGNALS:
    void searchChanged(const QString &text);
    void refreshWanted();

private:
    AccountButton *buildAccount(QMenu *menu);

    AccountButton *m_account;
    QLineEdit *m_search;
};

} // namespace Takeback

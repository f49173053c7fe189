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
    void type(const QString &text); // into the search field, behind what is there
    void describeSearch(const QString &text); // what it found, for a screen reader
    void clearSearch();
    QString searchText() const;

Q_SIGNALS:
    void searchChanged(const QString &text);
    void searchLeft(); // downwards, by the keyboard
    void refreshWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    AccountButton *buildAccount(QMenu *menu);
    void buildSearch();

    AccountButton *m_account;
    QLineEdit *m_search;
};

} // namespace Takeback

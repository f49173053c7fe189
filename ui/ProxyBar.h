// SPDX-License-Identifier: GPL-3.0-or-later
// A bar beside its cause where this network's proxy wants a user name and a password. Hidden until it has to
// ask, never modal, never takes the focus. It keeps nothing: its fields are empty once they have been given.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Takeback {

class ProxyBar : public QFrame {
    Q_OBJECT

public:
    explicit ProxyBar(QWidget *parent = nullptr);

    // Shows itself. `proxy`: host and port. Asked for the same one after it was given something, it says that
    // this was not accepted.
    void ask(const QString &proxy);
    void dismiss(); // the need is over: hides, and forgets what was typed

Q_SIGNALS:
    void given(const QString &user, const QString &password); // a person pressed Use; the bar is hidden

private:
    void buildFields();
    void give();

    QLabel *m_text;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_use;
    QString m_proxy;
    bool m_hasGiven = false; // to m_proxy
};

} // namespace Takeback

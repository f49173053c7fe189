// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of the sign-in page: what Takeback is, whose sign-in this is, who else is known here, the one
// button, and the hosts that will be talked to. In a low window the least needed words go first: nothing here
// scrolls. Knows no account; wishes go out as signals.
#pragma once

#include "app/types/Cloud.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Takeback {

// An account that can be opened instead.
struct KnownPerson {
    QString id; // means nothing here
    QString name;
    QString userName;
    bool operator==(const KnownPerson &) const = default;
};

class SignInStart : public QWidget {
    Q_OBJECT

public:
    static constexpr int MaxKnown = 5;

    SignInStart(const Cloud &cloud, bool isDemo, QWidget *parent);

    void setCloud(const Cloud &cloud);
    void setKeeping(bool isInKeychain);
    void setKnown(const QList<KnownPerson> &known); // the first MaxKnown are offered
    void setWhom(const QString &userName); // whom the button signs in; empty: whoever it will be
    void focusSignIn();
    void fit(int height); // px there are
    QSize minimumSizeHint() const override; // what fit() cares for does not hold up the window

Q_SIGNALS:
    void signInWanted();
    void anotherWanted(); // to sign in somebody else beside setWhom()
    void knownWanted(const QString &id);
    void setUpWanted();
    void demoWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildKnown();
    QWidget *buildButtons();
    void refresh();
    void refreshWords();
    bool isBeginner() const; // nobody signed in here before

    Cloud m_cloud;
    bool m_isDemo;
    bool m_isInKeychain = false;
    QList<KnownPerson> m_persons;
    QString m_whom;
    int m_height = 0; // px there are; 0: not known yet
    QLabel *m_envelope;
    QLabel *m_what;
    QWidget *m_known;
    QLabel *m_as;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_demo = nullptr; // null in the demo
    QLabel *m_how;
    QLabel *m_hosts; // and what is kept
    QLabel *m_undocumented;
};

} // namespace Takeback

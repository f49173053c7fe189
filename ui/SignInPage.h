// SPDX-License-Identifier: GPL-3.0-or-later
// The page of somebody who is not signed in: what Takeback is, the one button, and while the browser has the
// word, how to go on if it does not come back. Knows no account; wishes go out as signals.
#pragma once

#include "ui/SignInStart.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace Takeback {

class BarStack;

class SignInPage : public QWidget {
    Q_OBJECT

public:
    using Known = KnownPerson;

    // `timeLeft` is asked once a second while the browser has the word.
    SignInPage(const Cloud &cloud, bool isDemo, std::function<std::chrono::milliseconds()> timeLeft,
               QWidget *parent);

    void setCloud(const Cloud &cloud); // names the hosts that will be talked to
    void setKeeping(bool isInKeychain); // where the sign-in is kept; in memory only unless said

    void setKnown(const QList<KnownPerson> &known); // accounts that can be opened instead
    void setWhom(const QString &userName); // whom the button signs in; empty: whoever it will be

    void showStart();
    void showInBrowser(); // waiting for the person
    void setAddress(const QUrl &address); // for "Copy link"
    void showBusy(const QString &text); // fetching tokens, opening the mailbox
    void refusePaste();
    BarStack *bars() const { return m_bars; }

Q_SIGNALS:
    void signInWanted();
    void anotherWanted(); // to sign in somebody else beside setWhom()
    void knownWanted(const QString &id);
    void setUpWanted(); // organisation, cloud, app registration
    void demoWanted();
    void cancelWanted();
    void addressPasted(const QString &address);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *buildInBrowser();
    QWidget *buildPasteRow(QWidget *parent);
    void tick();

    std::function<std::chrono::milliseconds()> m_timeLeft;
    QUrl m_address;
    QTimer m_clock;
    BarStack *m_bars;
    QStackedWidget *m_pages;
    SignInStart *m_start;
    QLabel *m_waiting = nullptr;
    QLabel *m_left = nullptr;
    QWidget *m_ways = nullptr; // copy link, paste
    QWidget *m_pasteRow = nullptr;
    QLineEdit *m_paste = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace Takeback

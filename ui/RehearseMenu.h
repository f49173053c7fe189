// SPDX-License-Identifier: GPL-3.0-or-later
// The menu "Rehearse" of --demo, topmost in the window's menu: scenes to try Takeback with. After one the
// list is read anew and a bar says what is set and what to try. It does not know how a scene is played: who
// builds it says so.
#pragma once

#include <QMenu>

#include <functional>

namespace Takeback {

class MainWindow;

struct Rehearsals { // what plays each scene
    std::function<void()> panic;
    std::function<void()> campaign;
    std::function<void()> throttled;
    std::function<void()> lostAnswer;
    std::function<void()> calm;
};

class RehearseMenu : public QMenu {
    Q_OBJECT

public:
    RehearseMenu(MainWindow *window, const Rehearsals &rehearsals);

private:
    void add(const QString &text, const std::function<void()> &play, const QString &said,
             const QString &search = {});
    void show(const QString &said, const QString &search);

    MainWindow *m_window;
};

} // namespace Takeback

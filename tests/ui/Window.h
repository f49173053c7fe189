// SPDX-License-Identifier: GPL-3.0-or-later
// The true window before a pretend Microsoft 365, worked as a person works it: buttons, keys, what can be
// read. The browser is played in this process. Settings and journal live in a directory of their own.
#pragma once

#include "tests/session/SessionBench.h"

#include <QDialog>

class QListView;

namespace Takeback {
class MainWindow;

// So that a failed comparison says which states it compared.
char *toString(RecallState state);
char *toString(const std::optional<RecallState> &state);
} // namespace Takeback

namespace Takeback::Tests {

class Window {
public:
    explicit Window(const Demo::DemoOptions &options = mails(),
                    SessionBench::Way way = SessionBench::Way::Straight);
    ~Window();

    void open(); // a window over what bench.session is now
    void startAgain(); // the program ended and was started again

    bool signIn(); // presses the button; until the list is whole
    void choose(int row); // of the list, by its selection
    bool isReachKnown() const; // of the one that is chosen, as the service tells it
    bool ask(); // Ctrl+Shift+R; until the question is there
    void answer(const char *button); // "accept" or "cancel"
    bool recall(int row); // choose, ask, accept
    void press(int key, Qt::KeyboardModifiers modifiers = {}); // where the focus is

    QDialog *dialog() const; // the question; null: none
    QListView *sentItems() const;
    QListView *recalls() const;
    QStringList rowNames(QListView *list) const; // as a screen reader hears them
    std::optional<RecallState> state(int row = 0) const; // in the list of recalls
    QString text(const char *objectName) const; // of a label, a button or a text field
    bool click(const char *objectName);
    bool isShown(const char *objectName) const;
    QStringList bars() const; // what the bars say that are seen
    bool hasBar(const QString &part) const;
    bool pressInBar(const QString &button);

    template <typename Widget> Widget *find(const char *objectName) const
    {
        return window()->findChild<Widget *>(QLatin1String(objectName));
    }
    QWidget *window() const;

    SessionBench bench;
    bool isDemo = true; // for open()
    std::unique_ptr<MainWindow> main;
};

} // namespace Takeback::Tests

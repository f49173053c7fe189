// SPDX-License-Identifier: GPL-3.0-or-later
// An empty QMainWindow: what any program of Qt Widgets costs before it does anything. Prints, in a line of
// JSON, when its first paint was done (ms of the monotonic clock) and its memory a second later (KB), and
// ends.
#include "tests/bench/Meter.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

using namespace Takeback::Bench;

namespace {

class Window : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *) override
    {
        if (std::exchange(m_isPainted, true))
            return;
        QTimer::singleShot(0, this, [this] { // which is after the paint
            const double painted = now();
            QTimer::singleShot(1000, this, [painted] {
                std::printf("{\"painted\":%.3f,\"rss\":%lld,\"trimmed\":%lld}\n", painted, rss(),
                            trimmedRss());
                QCoreApplication::quit();
            });
        });
    }

private:
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Window window;
    window.resize(1100, 760);
    window.show();
    return QApplication::exec();
}

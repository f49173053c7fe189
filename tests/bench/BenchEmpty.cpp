// SPDX-License-Identifier: GPL-3.0-or-later
// An empty QMainWindow: what any program of Qt Widgets costs before it does anything. Prints, in a line of
// JSON, when its first paint was done (ms of the monotonic clock) and its memory two seconds later (KB), and
// ends.
#include "tests/bench/Meter.h"
#include "tests/bench/PaintWatch.h"

#include <QMainWindow>
#include <QTimer>

#include <cstdio>

using namespace Takeback::Bench;

int main(int argc, char *argv[])
{
    PaintWatch app(argc, argv);
    QMainWindow window;
    window.resize(1240, 800);
    app.isWatched = [&](QObject *widget) { return widget == &window; };
    app.painted = [&] {
        app.painted = {};
        QTimer::singleShot(2000, &window, [painted = now()] {
            std::printf("{\"painted\":%.3f,\"rss\":%lld,\"trimmed\":%lld}\n", painted, rss(), trimmedRss());
            QCoreApplication::quit();
        });
    };
    window.show();
    return QApplication::exec();
}

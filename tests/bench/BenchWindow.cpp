// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs over a cache of many messages, on a screen in memory. Each way prints one line of
// JSON:
//   open FOLDER MESSAGES   when the first rows were painted (ms of the monotonic clock), when all were in the
//                          list, and the memory two seconds later (KB); stages: when main() had begun,
//                          when the application was made, when the window was shown
//   keys FOLDER MESSAGES   from a key to the list painted with what it finds: ms of each key
//   frames FOLDER MESSAGES ms of each frame while scrolling, and of each jump to somewhere
#include "app/models/SentModel.h"
#include "tests/bench/Meter.h"
#include "tests/bench/PaintWatch.h"
#include "tests/bench/TrueWindow.h"
#include "tests/bench/Typist.h"

#include <QScrollBar>
#include <QTimer>

#include <cstdio>
#include <random>

using namespace Takeback;
using namespace Takeback::Bench;
using namespace Qt::StringLiterals;

namespace {

template <typename Number> QByteArray listed(const QList<Number> &numbers)
{
    QByteArrayList texts;
    for (const Number number : numbers)
        texts << (std::is_same_v<Number, double> ? QByteArray::number(number, 'f', 3)
                                                 : QByteArray::number(number));
    return '[' + texts.join(',') + ']';
}

void end(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
    std::_Exit(0); // what a program does at its end is not measured here
}

// Does it once the first rows are painted and all messages are in the list.
void whenWhole(TrueWindow *window, int messages, std::function<void()> then)
{
    auto *look = new QTimer(window->window());
    QObject::connect(look, &QTimer::timeout, look, [=] {
        if (!window->model() || window->model()->rowCount() < messages || !window->list()->isVisible())
            return;
        look->stop();
        then();
    });
    look->start(5);
}

void measureOpening(PaintWatch *app, TrueWindow *window, int messages, const QList<double> &stages)
{
    static double painted = 0;
    app->isWatched = [window](QObject *widget) {
        const QListView *list = window->list();
        return list && widget == list->viewport() && list->model() && list->model()->rowCount() > 0;
    };
    app->painted = [=] {
        painted = now();
        if (!messages) // nothing else is of interest
            end("{\"painted\":" + QByteArray::number(painted, 'f', 3) + '}');
        app->painted = {};
    };
    whenWhole(window, messages, [=] {
        QTimer::singleShot(2000, window->window(), [=, whole = now()] {
            end("{\"painted\":" + QByteArray::number(painted, 'f', 3) + ",\"whole\":"
                + QByteArray::number(whole, 'f', 3) + ",\"stages\":" + listed(stages) + ",\"rss\":"
                + QByteArray::number(rss()) + ",\"trimmed\":" + QByteArray::number(trimmedRss()) + '}');
        });
    });
}

void measureKeys(PaintWatch *app, TrueWindow *window, int messages)
{
    whenWhole(window, messages, [=] {
        auto *typist = new Typist(app, window->search(), window->list());
        QObject::connect(window->model(), &SentModel::searched, typist, [=] {
            if (!window->model()->isSearching())
                typist->answered();
        });
        typist->finished = [=] {
            end("{\"times\":" + listed(typist->times) + ",\"counts\":" + listed(typist->counts) + '}');
        };
        QTimer::singleShot(500, typist, [=] { typist->start(); });
    });
}

double frame(QListView *list, int value)
{
    const double before = now();
    list->verticalScrollBar()->setValue(value);
    list->viewport()->repaint();
    return now() - before;
}

void measureFrames(TrueWindow *window, int messages)
{
    whenWhole(window, messages, [=] {
        QListView *list = window->list();
        const int last = list->verticalScrollBar()->maximum();
        QList<double> scroll, jump;
        for (int i = 1; i <= 600; ++i)
            scroll << frame(list, std::min(last, 100 * i)); // a notch of the wheel
        std::mt19937 random(4);
        for (int i = 0; i < 300; ++i)
            jump << frame(list, int(random() % unsigned(last + 1)));
        end("{\"scroll\":" + listed(scroll) + ",\"jump\":" + listed(jump) + '}');
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const double begun = now();
    QCoreApplication::setApplicationName(u"takeback"_s);
    PaintWatch app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString way = arguments.value(1), folder = arguments.value(2);
    const int messages = arguments.value(3).toInt();
    const double made = now();
    TrueWindow window(folder);
    const double shown = now();
    if (way == u"open"_s)
        measureOpening(&app, &window, messages, {begun, made, shown});
    else if (way == u"keys"_s)
        measureKeys(&app, &window, messages);
    else if (way == u"frames"_s)
        measureFrames(&window, messages);
    else
        return 2;
    QTimer::singleShot(120000, &app, [] {
        std::fputs("takeback_bench_window: the list did not become what was waited for\n", stderr);
        std::_Exit(1);
    });
    return QApplication::exec();
}

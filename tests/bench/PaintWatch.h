// SPDX-License-Identifier: GPL-3.0-or-later
// An application that tells when a widget has been painted and what was painted has reached the screen: the
// outermost event in which it happened is done. Changes nothing.
#pragma once

#include <QApplication>
#include <QEvent>

#include <functional>

namespace Takeback::Bench {

class PaintWatch : public QApplication {
public:
    using QApplication::QApplication;

    std::function<bool(QObject *)> isWatched; // asked of each widget that was painted
    std::function<void()> painted;

    bool notify(QObject *receiver, QEvent *event) override
    {
        ++m_depth;
        const bool isPaint = event->type() == QEvent::Paint; // it may be gone afterwards
        const bool isDone = QApplication::notify(receiver, event);
        m_isPainted = m_isPainted || (isPaint && isWatched && isWatched(receiver));
        if (--m_depth == 0 && std::exchange(m_isPainted, false) && painted)
            painted();
        return isDone;
    }

private:
    int m_depth = 0;
    bool m_isPainted = false;
};

} // namespace Takeback::Bench

// SPDX-License-Identifier: GPL-3.0-or-later
// The menu "Afterwards" of the true window, for its tests.
#pragma once

#include "tests/ui/Window.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace Takeback::Tests {

inline void choose(const Window &window, const char *action)
{
    auto *button = window.find<QPushButton>("afterwards");
    QVERIFY(button && button->isVisible() && button->menu());
    for (QAction *one : button->menu()->actions())
        if (one->objectName() == QLatin1String(action))
            one->trigger();
}

inline bool hasSubmitted(const Window &window)
{
    return QTest::qWaitFor([&] { return window.state() == RecallState::Submitted; }, Patience);
}

} // namespace Takeback::Tests

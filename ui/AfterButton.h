// SPDX-License-Identifier: GPL-3.0-or-later
// The menu "Afterwards" of a recall: what a person can still do once it was asked for. Only tells what was
// chosen; does nothing itself.
#pragma once

#include "app/types/Recall.h"

#include <QPushButton>

namespace Takeback {

class AfterButton : public QPushButton {
    Q_OBJECT

public:
    enum class Wish { Replace, Correct, CorrectRun, Expose, Escalate, Note, ShowRun, Export };
    Q_ENUM(Wish)

    explicit AfterButton(QWidget *parent);

    void show(const std::optional<Recall> &recall); // the selected one

Q_SIGNALS:
    void wanted(Takeback::AfterButton::Wish wish, const Takeback::Recall &recall);

private:
    QAction *add(const QString &text, const QString &objectName, Wish wish);

    Recall m_recall;
    QAction *m_correctRun;
    QAction *m_showRun;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What a dry run counted, as rows of a word and a number: who is reached, who is outside and will see a
// notice, by address, and what is left out. Shows; decides nothing.
#pragma once

#include "app/types/DryRunResult.h"

#include <QFrame>

class QPlainTextEdit;
class QVBoxLayout;

namespace Takeback {

class PlanFacts : public QFrame {
    Q_OBJECT

public:
    explicit PlanFacts(QWidget *parent);

    void show(const DryRunResult &plan, const DryRunResult::Choice &choice);

private:
    enum class Tone { Plain, Warning };
    void addRow(const QString &objectName, const QString &label, int number, Tone tone = Tone::Plain);
    void addNote(const QString &text);
    void addLine();
    void addOutsiders(const QStringList &addresses);

    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr; // built anew
};

} // namespace Takeback

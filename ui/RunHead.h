// SPDX-License-Identifier: GPL-3.0-or-later
// How far a run of many recalls is, above the list of them: what came of how many, how fast, how long yet,
// why it stands; and afterwards the sum of it. Shows; decides nothing.
#pragma once

#include "app/types/Error.h"
#include "app/types/RunProgress.h"

#include <QFrame>

#include <array>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Takeback {

class CountChip;

class RunHead : public QFrame {
    Q_OBJECT

public:
    explicit RunHead(QWidget *parent);

    // `why`: it paused by itself, because of this.
    void show(const RunProgress &run, std::chrono::seconds serverWait, const std::optional<Error> &why = {});

Q_SIGNALS:
    void pauseWanted();
    void resumeWanted();
    void cancelWanted();
    void retryWanted();
    void closeWanted();

private:
    void build();
    QHBoxLayout *buildTop();
    QPushButton *addButton(QHBoxLayout *row, const QString &text, const QString &objectName);
    void showButtons(const RunProgress &run, bool isPaused);
    void showCounts(const RunProgress &run);
    void showTrouble(const QString &text);

    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_words;
    QFrame *m_troubleFrame;
    QLabel *m_trouble;
    QWidget *m_chips;
    std::array<CountChip *, 10> m_counts{}; // six states, then four outcomes
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Below what a recall's state means: the buttons that lead to its report, and what the report says, once
// somebody asked for it. Shows plain text; opens nothing itself, and forgets what it showed with the next
// recall.
#pragma once

#include "app/types/ReportDetail.h"
#include "app/types/Result.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Takeback {

class ReportBox : public QWidget {
    Q_OBJECT

public:
    explicit ReportBox(QWidget *parent);

    void show(const Recall &recall); // one without an id: none is chosen
    void showDetail(const QString &recallId, const Result<ReportDetail> &report);
    void showLooked(const QString &recallId, const Result<bool> &isFound);

Q_SIGNALS:
    void lookWanted(const QString &recallId);
    void detailWanted(const QString &recallId);
    void openWanted(const Takeback::RecallReport &report);

private:
    void say(const QString &text);

    Recall m_recall;
    QPushButton *m_look;
    QPushButton *m_who;
    QPushButton *m_open;
    QLabel *m_news;
    QPlainTextEdit *m_detail;
};

} // namespace Takeback

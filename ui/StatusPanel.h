// SPDX-License-Identifier: GPL-3.0-or-later
// What the server said: at one side the list of recalls, at the other the steps of the selected one, what its
// state means, and the answer verbatim. Shows states and words; decides nothing.
#pragma once

#include "app/types/Recall.h"

#include <QSplitter>

class QAbstractItemModel;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Takeback {

class AfterButton;
class FlowLayout;
class NoteEdit;
class RecallsView;
class ReportBox;

class StatusPanel : public QSplitter {
    Q_OBJECT

public:
    explicit StatusPanel(QWidget *parent = nullptr);

    void show(QAbstractItemModel *recalls); // null: none
    void select(const QString &recallId);
    ReportBox *report() const { return m_report; } // what came of the selected one
    AfterButton *after() const { return m_after; }
    NoteEdit *note() const { return m_note; }

Q_SIGNALS:
    void againWanted(const Takeback::Recall &recall); // the person wants to recall that message once more
    void cancelWanted(const QString &recallId);

private:
    QWidget *buildRecalls();
    QWidget *buildResponse();
    QWidget *buildAnswer();
    void refresh();
    void showSteps(const Recall &recall);
    void addStep(const QString &word, const QString &detail);
    Recall selected() const;
    void copy();

    RecallsView *m_recalls;
    QLabel *m_none;
    QWidget *m_steps;
    FlowLayout *m_stepFlow;
    QLabel *m_meaning;
    QLabel *m_receipt;
    ReportBox *m_report;
    QPlainTextEdit *m_response;
    QPushButton *m_copy;
    QPushButton *m_again;
    AfterButton *m_after;
    NoteEdit *m_note;
    QPushButton *m_cancel;
};

} // namespace Takeback

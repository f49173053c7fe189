// SPDX-License-Identifier: GPL-3.0-or-later
// The one question before many recalls: the dry run. Exactly which messages, who is reached, who is outside
// and will see a notice; above 25 messages their number is to be typed. Opened window-modal by open(); Cancel
// has the focus. Decides nothing, sends nothing.
#pragma once

#include "app/types/DryRunResult.h"

#include <QDialog>
#include <QThreadPool>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Takeback {

class PlanFacts;
class PlanRows;
class TypedCount;

class RunDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int MostUntyped = 25; // messages; for more their number is typed

    RunDialog(int messages, QWidget *parent); // that are being counted

    void showProgress(int counted, int of);
    void show(const DryRunResult &plan); // also anew, where more is known; what was chosen stays
    using QDialog::show;
    const DryRunResult &plan() const { return m_plan; }
    QStringList messageIds() const; // that are to be recalled

private:
    QWidget *buildMiddle();
    QWidget *buildButtons();
    QCheckBox *addChoice(QVBoxLayout *column, const QString &objectName);
    DryRunResult::Choice choice() const;
    void refresh();
    void showChoices();
    void judge(); // whether it may be accepted
    void askWhere();
    void write(const QString &path); // on a thread of its own
    void tell(const std::optional<QString> &trouble);
    void fit(bool mayShrink);
    void fitList();

    DryRunResult m_plan;
    bool m_isPlanned = false;
    PlanRows *m_rows;
    QLabel *m_title;
    PlanFacts *m_facts;
    QCheckBox *m_again;
    QCheckBox *m_old;
    QLabel *m_listTitle;
    QListView *m_list;
    QScrollArea *m_middle;
    TypedCount *m_typed;
    QLabel *m_news;
    QPushButton *m_export;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    QThreadPool m_writer; // of the plan; its end is waited for
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What an export of the recalls is to hold, and then where it is to go. Nothing private is in it unless asked
// for. Opened window-modal by open(); the place is asked for by the system's own dialog, not waited for.
#pragma once

#include "app/types/ExportWish.h"

#include <QDialog>

class QCheckBox;
class QRadioButton;

namespace Takeback {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent);

Q_SIGNALS:
    void chosen(const Takeback::ExportWish &wish);

private:
    void choosePlace();
    QWidget *buttons();

    QRadioButton *m_csv;
    QRadioButton *m_jsonLines;
    QCheckBox *m_subjects;
    QCheckBox *m_notes;
};

} // namespace Takeback

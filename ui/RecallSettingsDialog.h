// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides about recalls: whether reports are looked for, from which age on a message is warned
// about, what notifications tell. What is changed holds at once.
#pragma once

#include "app/RecallSettings.h"

#include <QDialog>

namespace Takeback {

class Session;

class RecallSettingsDialog : public QDialog {
    Q_OBJECT

public:
    // `file` outlives the dialog.
    RecallSettingsDialog(QSettings *file, QWidget *parent);
    // Opens one over `parent`; `session` hears of what is changed.
    static void ask(Session *session, QSettings *file, QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    void build();

    RecallSettings m_settings;
};

} // namespace Takeback
